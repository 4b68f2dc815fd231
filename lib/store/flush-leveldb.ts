const SCRATCH = 'adjutant-flush';

/**
 * Makes Chromium begin a new write-ahead log for this extension's IndexedDB. Call it when the browser has started, and
 * after a write that failed, before anything else is written. From Chromium's own first write until this is done (some
 * 0.2 s) there is damage in the middle, and a kill right then costs the database: `second-copy.ts` must hold what it held.
 *
 * Chromium keeps IndexedDB in LevelDB. A browser that was killed, or a disk that was full, in the middle of a write
 * leaves half a record at the end of LevelDB's log. The next start reads past it, but appends to the same file
 * (`reuse_logs`); to the start after that the half record is damage in the middle, and Chromium answers damage by
 * deleting the whole database. (Shown by `test/faults/torn-log.test.ts`.) Deleting a database compacts its range,
 * which writes what is in memory to a table and goes on in a new log, so that the half record is gone.
 *
 * @throws DOMException when nothing can be written. Harmless in Firefox, which has no such log.
 */
export async function flushLevelDb(): Promise<void> {
  const opening = indexedDB.open(SCRATCH);
  opening.onupgradeneeded = () => opening.result.createObjectStore(SCRATCH).put(true, SCRATCH);
  const scratch = await settled(opening);
  scratch.close();
  await settled(indexedDB.deleteDatabase(SCRATCH));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
