import { createMergeableStore } from 'tinybase/mergeable-store';
import { createWsSynchronizer } from 'tinybase/synchronizers/synchronizer-ws-client';
import { offer } from './peer-page';

/**
 * TinyBase: a MergeableStore in memory at either end, a row for a task and a cell for a field, over its WebSocket server,
 * which passes on what the two say. Its own limit of a second for an answer is lifted: at 50,000 tasks it would give up.
 * (There it ends at a limit that cannot be lifted: 16 MiB waiting for one socket.)
 */
const store = createMergeableStore();
let connectedAt: number | null = null;

offer({
  fill(batch) {
    store.transaction(() => {
      for (const { id, fields } of batch)
        store.setRow('tasks', id, fields as Parameters<typeof store.setRow>[2]);
    });
    return 'bench';
  },
  async connect(server, where) {
    const socket = new WebSocket(`${server}/${where}`);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    connectedAt = performance.now();
    const synchronizer = await createWsSynchronizer(store, socket, 120);
    void synchronizer.startSync();
  },
  connectedAt: () => connectedAt,
  count: () => store.getRowCount('tasks'),
  onChange: (listener) => void store.addDidFinishTransactionListener(listener),
});
