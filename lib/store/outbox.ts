import { Dexie, RangeSet } from 'dexie';
import type { Intent } from '../commands/command';
import { newId } from '../records/id';
import type { Database, OutboxRow } from './db';

/** The channel on which pages tell a running hub that the outbox has something for it. */
export const HUB_CHANNEL = 'adjutant-hub';

/**
 * Takes down what a person wants done. When the promise resolves it is on disk and will be applied, even
 * if the hub is not running now or the browser is killed: this is the acknowledgement a person sees.
 *
 * @param now the clock, for the instant the command bears.
 * @throws DOMException when the disk is full or the database cannot be written; nothing is kept then.
 */
export async function enqueue(db: Database, intent: Intent, now: () => Date): Promise<void> {
  const command = { ...intent, commandId: newId(), at: now().toISOString() };
  await db.open();
  await addDurably(db.backendDB(), { command, failure: null });
  // In a task of its own: the acknowledgement comes first, what the pages show of it after.
  setTimeout(() => Dexie.on.storagemutated.fire(changeOf(db)));
}

/** Straight to IndexedDB: on this path a person waits, and Dexie would run every live query of the page first. */
function addDurably(idb: IDBDatabase, row: Omit<OutboxRow, 'seq'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = idb.transaction('outbox', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore('outbox').add(row);
  });
}

/** What tells Dexie's live queries that the outbox changed. */
const changeOf = (db: Database) => ({ [`idb://${db.name}/outbox/`]: new RangeSet(-Infinity, [[]]) });

/** Commands that could not be applied, with the reason; they stay until the person decides. */
export function failedCommands(db: Database) {
  return db.outbox.filter((row) => row.failure !== null).toArray();
}

/** Gives a failed command another try. */
export function retryCommand(db: Database, seq: number) {
  return db.outbox.update(seq, { failure: null });
}

export function discardCommand(db: Database, seq: number) {
  return db.outbox.delete(seq);
}

/** Puts a discarded command back where it stood, with the reason it failed for. */
export function keepCommand(db: Database, row: OutboxRow) {
  return db.outbox.put(row);
}
