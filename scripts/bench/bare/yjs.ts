import * as Y from 'yjs';

/** Loads what `put` stored: one state, straight from IndexedDB into a bare Y.Doc. */
async function load(): Promise<void> {
  const state: Uint8Array | undefined = await done((await store('readonly')).get(0));
  if (!state) return;
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, state);
  performance.mark('loaded');
  // Kept, so that its heap can be measured.
  Object.assign(globalThis, { doc });
}

async function put(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  await done((await store('readwrite')).put(bytes, 0));
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open('bare', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('state');
  return (await done(request)).transaction('state', mode).objectStore('state');
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Object.assign(globalThis, { put });
await load();
