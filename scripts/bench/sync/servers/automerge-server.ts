import { isValidAutomergeUrl, Repo } from '@automerge/automerge-repo';
import { WebSocketServerAdapter } from '@automerge/automerge-repo-network-websocket';
import { openSocketServer, type PeerServer } from './peer-server';

/** automerge-repo's server: a repo in this process, which keeps the document in memory and tells it to whoever comes. */
export async function startAutomergeServer(): Promise<PeerServer> {
  const { server, url, close } = await openSocketServer();
  // Its types describe an older declaration of the same class.
  const adapted = server as unknown as ConstructorParameters<typeof WebSocketServerAdapter>[0];
  const repo = new Repo({ network: [new WebSocketServerAdapter(adapted)] });
  return {
    url,
    async holds(n, where) {
      if (!isValidAutomergeUrl(where)) throw new Error('automerge-repo has made no document.');
      // Asked earlier, it would find nobody who has the document.
      while (repo.peers.length === 0) await new Promise((later) => setTimeout(later, 20));
      const handle = await repo.find<{ tasks?: Record<string, unknown> }>(where);
      while (Object.keys(handle.doc().tasks ?? {}).length < n)
        await new Promise((later) => setTimeout(later, 100));
    },
    async close() {
      await repo.shutdown();
      await close();
    },
  };
}
