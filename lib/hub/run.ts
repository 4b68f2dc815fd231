import type { Intent, Run } from '../commands/command';
import type { Database } from '../store/db';
import { flushLevelDb } from '../store/flush-leveldb';
import { enqueue, HUB_CHANNEL, WRITE_BEGINS, WRITE_ENDS, WRITE_FAILED } from '../store/outbox';
import { whenStoreReady } from './store-ready';

/**
 * The one way for pages to change anything: the outbox first, then a word to the hub.
 * The hub hears it at once where it runs; where it does not, it reads the outbox when it starts (`keepHub`).
 */
export function createRun(db: Database, now: () => Date = () => new Date()): Run {
  const hub = new BroadcastChannel(HUB_CHANNEL);
  const ready = whenStoreReady();
  let failed = false;
  return async (intent) => {
    await ready;
    if (failed) await flushLevelDb();
    failed = false;
    // Told before: a page that is being closed may not live to tell afterwards.
    hub.postMessage(WRITE_BEGINS);
    const handed = await enqueue(db, intent, now).catch((error: unknown) => {
      failed = true;
      hub.postMessage(WRITE_FAILED);
      throw error;
    });
    performance.mark('adjutant:durable');
    hub.postMessage(isLarge(intent) ? WRITE_ENDS : handed);
  };
}

/** The hub reads a command of more records than these from the outbox. */
const HANDED_RECORDS = 250;

const isLarge = (intent: Intent): boolean =>
  intent.type === 'packed-import' ||
  ('records' in intent &&
    intent.records.length + ('edits' in intent ? intent.edits.length : 0) > HANDED_RECORDS);
