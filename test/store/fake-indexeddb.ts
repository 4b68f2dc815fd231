import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';

// Dexie looks for IndexedDB when it is loaded, which may have been before it was there: the order of imports must not
// matter.
Dexie.dependencies.indexedDB = globalThis.indexedDB;
Dexie.dependencies.IDBKeyRange = globalThis.IDBKeyRange;
