import { createWsServerSimple } from 'tinybase/synchronizers/synchronizer-ws-server-simple';
import { openSocketServer, type PeerServer } from './peer-server';

/** TinyBase's own server, the one without listeners and statistics: it passes messages on and keeps nothing. */
export async function startTinybaseServer(): Promise<PeerServer> {
  const { server, url, close } = await openSocketServer();
  createWsServerSimple(server);
  return { url, close, holds: async () => undefined };
}
