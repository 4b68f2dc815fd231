import type { ContactFields } from '../../lib/interchange/contact-fields';
import { createKnownFinder, type FindKnown, reachOf } from '../../lib/interchange/find-known';
import type { KnownContact } from '../../lib/interchange/plan-import';
import type { Database } from '../../lib/store/db';
import { contactsReachedBy } from '../../lib/store/known-contacts';

/** So many addresses and numbers are asked for at one go. */
const TOGETHER = 500;

/** Finds these among the contacts of a workspace that are reached by the same addresses and numbers. */
export async function knownContacts(
  db: Database,
  ws: string,
  contacts: readonly ContactFields[],
  signal: AbortSignal,
): Promise<FindKnown> {
  const reach = [...new Set(contacts.flatMap(reachOf))];
  const known = new Map<string, KnownContact>();
  for (let at = 0; at < reach.length; at += TOGETHER) {
    const rows = await contactsReachedBy(db, ws, reach.slice(at, at + TOGETHER));
    signal.throwIfAborted();
    for (const row of rows) known.set(row.id, row);
  }
  return createKnownFinder(known.values());
}
