import { Dexie, RangeSet } from 'dexie';
import type { Intent } from '../commands/command';
import { newId } from '../records/id';
import type { Database, OutboxRow } from './db';

/** The channel on which pages hand a running hub what they put into the outbox. */
export const HUB_CHANNEL = 'adjutant-hub';

/** A command in the outbox, as a page hands it to the hub while it is still being written. */
export type HandedCommand = Pick<OutboxRow, 'seq' | 'command'>;

/** Long after the hub has dealt with the command, where it runs; pages then show that something waits. */
const SHOW_WAITING_MS = 250;

/**
 * Takes down what a person wants done. When the promise resolves it is on disk and will be applied, even
 * if the hub is not running now or the browser is killed: this is the acknowledgement a person sees.
 *
 * @param now the clock, for the instant the command bears.
 * @param hand told of the command while the disk is still at work. Whoever commits it must do so in a transaction over
 * the outbox, which then waits for this one and sees whether it succeeded.
 * @throws DOMException when the disk is full or the database cannot be written; nothing is kept then.
 */
export async function enqueue(
  db: Database,
  intent: Intent,
  now: () => Date,
  hand: (handed: HandedCommand) => void = () => undefined,
): Promise<void> {
  const command = { ...intent, commandId: newId(), at: now().toISOString() };
  const add = async () => {
    await db.open();
    await addDurably(db.backendDB(), { command, failure: null }, (seq) => hand({ seq, command }));
  };
  try {
    await add();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    db.close({ disableAutoOpen: false });
    await add();
  }
  setTimeout(() => Dexie.on.storagemutated.fire(changeOf(db)), SHOW_WAITING_MS);
}

/** Straight to IndexedDB: on this path a person waits, and Dexie would run every live query of the page first. */
function addDurably(
  idb: IDBDatabase,
  row: Omit<OutboxRow, 'seq'>,
  onAdded: (seq: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = idb.transaction('outbox', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const added = transaction.objectStore('outbox').add(row);
    added.onsuccess = () => onAdded(Number(added.result));
  });
}

/** The browser's database process was restarted under the page; nothing was written, and opening anew helps. */
const isConnectionLost = (error: unknown) =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/** The command's own id, or null in a row that holds no command. */
export function commandIdOf(command: unknown): string | null {
  if (typeof command !== 'object' || command === null || !('commandId' in command)) return null;
  return typeof command.commandId === 'string' ? command.commandId : null;
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
