import { seededRandom } from '../sync/seeded-random';
import { seed } from './seed';

/**
 * Ids, and the client ids of documents, decide which of two changes made at once wins: from the import of this file on they
 * are the same in every run. It stands before the others, as Yjs takes hold of the browser's chance when it is loaded.
 */
if (seed !== null) {
  const random = seededRandom(seed);
  crypto.getRandomValues = (array) => {
    if (array === null) return array;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(random() * 256);
    return array;
  };
}
