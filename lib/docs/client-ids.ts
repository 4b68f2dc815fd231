import { fromBase64Url } from '../records/id';

/** How many Yjs clients one device may have open on one document at a time (pages with the same note). */
export const CLIENT_SLOTS = 8;

/**
 * The Yjs client ids that a device may use in a document: the first 32-bit numbers of
 * `SHA-256("adjutant client id" ‖ ws ‖ device ‖ doc)`. Being derived, they need no table, stay the same across
 * restarts, and let everybody check that a device writes in its own name only.
 *
 * @param device the device's public key in base64url: a new incarnation has a new one, and so new client ids.
 */
export async function clientIdsOf(ws: string, device: string, doc: string): Promise<number[]> {
  const label = new TextEncoder().encode(`adjutant client id\0${doc}\0`);
  const bytes = new Uint8Array([...label, ...fromBase64Url(ws), ...fromBase64Url(device)]);
  const view = new DataView(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from({ length: CLIENT_SLOTS }, (_, slot) => view.getUint32(slot * 4));
}
