import type { ContactFields } from '../../lib/interchange/contact-fields';
import { createKnownFinder, reachOf } from '../../lib/interchange/find-known';
import type { KnownContact } from '../../lib/interchange/plan-import';
import { inSlices } from '../../lib/pace/in-slices';
import type { Database } from '../../lib/store/db';
import { contactsReachedBy } from '../../lib/store/known-contacts';

/** So many addresses and numbers are asked for at one go. */
const TOGETHER = 250;

/**
 * Who of a workspace each of these contacts is, by the same addresses and numbers; null where it is nobody.
 *
 * @throws AbortError when the signal says so.
 */
export async function knownContacts(
  db: Database,
  ws: string,
  contacts: readonly ContactFields[],
  signal: AbortSignal,
): Promise<(KnownContact | null)[]> {
  const reach = new Set<string>();
  await inSlices(
    contacts,
    (fields) => {
      for (const one of reachOf(fields)) reach.add(one);
    },
    { signal },
  );
  const asked = [...reach];
  const told = new Set<string>();
  const finder = createKnownFinder();
  for (let at = 0; at < asked.length; at += TOGETHER) {
    const rows = await contactsReachedBy(db, ws, asked.slice(at, at + TOGETHER));
    signal.throwIfAborted();
    for (const row of rows) {
      if (!told.has(row.id)) finder.add(row);
      told.add(row.id);
    }
  }
  const found: (KnownContact | null)[] = [];
  await inSlices(contacts, (fields) => void found.push(finder.find(fields)), { signal });
  return found;
}
