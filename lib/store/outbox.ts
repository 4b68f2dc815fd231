import { Dexie, RangeSet } from 'dexie';
import type { Intent } from '../commands/command';
import { newId } from '../records/id';
import type { Database, OutboxRow } from './db';

/** The channel on which pages hand a running hub what they put into the outbox. */
export const HUB_CHANNEL = 'adjutant-hub';
/** Said on it by a page that is about to write a command, which it hands over when it has. */
export const WRITE_BEGINS = 'write-begins';
/** Said on it in place of a command that is so large that copying it once more would keep both sides busy. */
export const WRITE_ENDS = 'write-ends';
/** Said on it by a page that could not write, in place of a command. */
export const WRITE_FAILED = 'write-failed';

/** A command in the outbox, as a page hands it to the hub, which then need not read it there. */
export type HandedCommand = Pick<OutboxRow, 'seq' | 'command'>;

/** Long after the hub has dealt with the command, where it runs; pages then show that something waits. */
const SHOW_WAITING_MS = 250;

/**
 * Takes down what a person wants done. When the promise resolves it is on disk and will be applied, even
 * if the hub is not running now or the browser is killed: this is the acknowledgement a person sees.
 *
 * @param now the clock, for the instant the command bears.
 * @returns the command as it lies in the outbox.
 * @throws DOMException when the disk is full or the database cannot be written; nothing is kept then.
 */
export async function enqueue(db: Database, intent: Intent, now: () => Date): Promise<HandedCommand> {
  const command = { ...intent, commandId: newId(), at: now().toISOString() };
  const add = async () => {
    await db.open();
    return addDurably(db.backendDB(), { command, failure: null });
  };
  const seq = await add().catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error;
    db.close({ disableAutoOpen: false });
    return add();
  });
  setTimeout(() => Dexie.on.storagemutated.fire(changeOf(db)), SHOW_WAITING_MS);
  return { seq, command };
}

/** Straight to IndexedDB: on this path a person waits, and Dexie would run every live query of the page first. */
function addDurably(idb: IDBDatabase, row: Omit<OutboxRow, 'seq'>): Promise<number> {
  return new Promise((resolve, reject) => {
    const transaction = idb.transaction('outbox', 'readwrite', { durability: 'strict' });
    const added = transaction.objectStore('outbox').add(row);
    transaction.oncomplete = () => resolve(Number(added.result));
    transaction.onabort = () => reject(transaction.error);
    try {
      // At once, not when the browser sees that nothing follows: a page that is being closed does not live to that moment.
      transaction.commit();
    } catch (error) {
      // Aborted already: `onabort` tells why.
      console.warn('outbox not committed', error);
    }
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
