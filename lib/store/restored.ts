import type { Database } from './db';

/** When this database was brought back from the second copy, an instant; null once the person has read of it. */
export async function restoredAt(db: Database): Promise<string | null> {
  return (await db.copy.get('this'))?.restoredAt ?? null;
}

export async function restoredWasRead(db: Database): Promise<void> {
  await db.copy.where({ slot: 'this' }).modify((row) => {
    delete row.restoredAt;
  });
}
