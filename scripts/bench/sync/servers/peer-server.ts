import { once } from 'node:events';
import { WebSocketServer } from 'ws';

/** What a peer's pages connect to, on loopback. */
export interface PeerServer {
  url: string;
  /** Resolves when the server holds what the first browser has, for a peer whose server keeps anything. */
  holds(n: number, where: string): Promise<void>;
  close(): Promise<void>;
}

/** A WebSocket server on a free port of 127.0.0.1. */
export async function openSocketServer(): Promise<{
  server: WebSocketServer;
  url: string;
  close(): Promise<void>;
}> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP.');
  return {
    server,
    url: `ws://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      for (const socket of server.clients) socket.terminate();
      server.close();
      await closed;
    },
  };
}
