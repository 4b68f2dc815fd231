import type { ContactFields } from '../../lib/interchange/contact-fields';
import { type KnownContact, reachOf } from '../../lib/interchange/plan-import';
import type { Database } from '../../lib/store/db';
import { contactsReachedBy } from '../../lib/store/queries';

/** So many addresses and numbers are asked for at one go. */
const TOGETHER = 500;

/** The contacts of a workspace by the addresses and numbers that these are reached by, too. */
export async function knownContacts(
  db: Database,
  ws: string,
  contacts: readonly ContactFields[],
  signal: AbortSignal,
): Promise<Map<string, KnownContact>> {
  const reach = [...new Set(contacts.flatMap(reachOf))];
  const byReach = new Map<string, KnownContact>();
  for (let at = 0; at < reach.length; at += TOGETHER) {
    const rows = await contactsReachedBy(db, ws, reach.slice(at, at + TOGETHER));
    signal.throwIfAborted();
    for (const row of rows) for (const key of reachOf(row)) if (!byReach.has(key)) byReach.set(key, row);
  }
  return byReach;
}
