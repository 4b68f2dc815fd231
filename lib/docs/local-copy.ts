import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/**
 * The copy of a note that `y-indexeddb` keeps in this browser, in a database of its own. It is fast, acknowledges
 * nothing, and may be damaged or find no room; what is acknowledged does not depend on it.
 *
 * @returns with what it holds in the document, or null where it cannot be used.
 */
export async function openLocalCopy(name: string, doc: Y.Doc): Promise<IndexeddbPersistence | null> {
  let local: IndexeddbPersistence | undefined;
  try {
    await readThrough(name);
    local = new IndexeddbPersistence(name, doc);
    const { whenSynced } = local;
    await openingOf(local).then(() => whenSynced);
    const stop = () => void local?.destroy();
    // A database that is gone would throw at each change, before anybody else is told of it.
    for (const event of ['close', 'versionchange']) local.db?.addEventListener(event, stop);
    return local;
  } catch (error) {
    console.error('no local copy', name, error);
    await local?.destroy().catch(() => undefined);
    return null;
  }
}

/** It tells of no failure but this one. */
const openingOf = (local: IndexeddbPersistence) => (local as unknown as { _db: Promise<unknown> })._db;

/**
 * Opens and reads the copy as `y-indexeddb` will: where that fails inside it, nobody is told, and what waits for it
 * waits for ever.
 */
async function readThrough(name: string): Promise<void> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('updates', { autoIncrement: true });
    opening.result.createObjectStore('custom');
  };
  const db = await resultOf(opening);
  try {
    const updates: unknown[] = await resultOf(
      db.transaction(['updates', 'custom']).objectStore('updates').getAll(),
    );
    const scratch = new Y.Doc();
    for (const update of updates) {
      if (!(update instanceof Uint8Array)) throw new TypeError('an update is bytes');
      Y.applyUpdate(scratch, update);
    }
  } finally {
    db.close();
  }
}

const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
