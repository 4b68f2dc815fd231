import type { Intent } from '../commands/command';
import { newId } from '../records/id';
import type { Database } from './db';

/** The channel on which pages tell a running hub that the outbox has something for it. */
export const HUB_CHANNEL = 'adjutant-hub';

/**
 * Takes down what a person wants done. When the promise resolves it is on disk and will be applied, even
 * if the hub is not running now or the browser is killed: this is the acknowledgement a person sees.
 *
 * @param now the clock, for the instant the command bears.
 * @throws Dexie.DexieError when the disk is full or the database cannot be written; nothing is kept then.
 */
export async function enqueue(db: Database, intent: Intent, now: () => Date): Promise<void> {
  const command = { ...intent, commandId: newId(), at: now().toISOString() };
  await db.outbox.add({ command, failure: null });
}

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
