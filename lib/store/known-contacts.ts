import type { Database } from './db';

/** Who already bears this e-mail address or E.164 number. */
export async function contactsReachedBy(db: Database, ws: string, reach: string[]) {
  return db.contact
    .where('reach')
    .anyOf(reach)
    .distinct()
    .filter((row) => row.ws === ws)
    .toArray();
}
