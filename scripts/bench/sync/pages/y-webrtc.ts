import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { type WatchedConnections, watchConnections } from '../watch-connections';
import { offer } from './peer-page';

/**
 * y-webrtc: one Y.Doc in memory at either end. It may have Adjutant's own shape (a task is one JSON value, a later title a
 * key of its own), which is the fastest that Yjs has, and no password, so that it encrypts no more than WebRTC does. It
 * sends the whole state as one message, and Chromium sends none above 256 KB: some 500 tasks come, 1,000 never do.
 */
watchConnections();
const { watched } = globalThis as unknown as { watched: WatchedConnections };
const doc = new Y.Doc();
const tasks = doc.getMap<unknown>('task');

offer({
  fill(batch) {
    doc.transact(() => {
      for (const { id, fields } of batch) tasks.set(id, fields);
    });
    return 'bench';
  },
  async connect(server, where) {
    // Its defaults would ask servers on the internet.
    const peerOpts = { config: { iceServers: [] } };
    new WebrtcProvider(where, doc, { signaling: [server], peerOpts });
  },
  connectedAt: () => watched.connectedAt,
  count: () => tasks.size,
  retitle: (id, title) => void tasks.set(`${id}/title`, title),
  onChange: (listener) => doc.on('update', listener),
});
