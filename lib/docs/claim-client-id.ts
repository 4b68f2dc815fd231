import type { Database } from '../store/db';
import { CLIENT_SLOTS, clientIdsOf } from './client-ids';

/**
 * Takes one of this device's Yjs client ids for a document, so that no two pages write under the same one. It is
 * held by a Web Lock until `release`, or until the page is gone.
 *
 * @throws Error when the profile has no device yet, or all slots are taken (nine pages with the same note).
 */
export async function claimClientId(
  db: Database,
  ws: string,
  doc: string,
): Promise<{ clientId: number; ownIds: ReadonlySet<number>; release: () => void }> {
  const device = await db.device.get('this');
  if (!device) throw new Error('the hub has not started yet');
  const ids = await clientIdsOf(ws, device.id, doc);
  for (let slot = 0; slot < CLIENT_SLOTS; slot++) {
    const release = await takeLock(`adjutant-note-${ws}-${doc}-${slot}`);
    const clientId = ids[slot];
    if (release && clientId !== undefined) return { clientId, ownIds: new Set(ids), release };
  }
  throw new Error(`all ${CLIENT_SLOTS} editors of ${doc} are taken`);
}

function takeLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
