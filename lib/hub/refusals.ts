import type { Database } from '../store/db';
import type { SignalFault } from '../sync/link';
import type { LetterFault } from '../sync/mailbox-intake';
import type { FrameFault } from '../sync/session';
import type { Refusal } from './stage-envelope';

type Fault = Refusal | LetterFault | FrameFault | SignalFault | 'broken-snapshot';

/** Counts refused envelopes and letters by reason, so that the sync status can tell of them. */
export async function countRefusals(
  db: Database,
  ws: string,
  refused: Fault[],
  now: () => Date,
): Promise<void> {
  if (refused.length === 0) return;
  // Each reason once: whoever sends thousands of bad ones together must not be able to keep the store busy.
  const counts = new Map<Fault, number>();
  for (const reason of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  await db.transaction('rw', db.refusals, async () => {
    for (const [reason, more] of counts) {
      const count = (await db.refusals.get([ws, reason]))?.count ?? 0;
      await db.refusals.put({ ws, reason, count: count + more, lastAt: now().toISOString() });
    }
  });
}

/** Counts what is refused one by one, and as often as somebody likes: frames, and texts on notice boards. */
export interface RefusalCounter {
  add(ws: string, fault: Fault): void;
  /** Resolves when what was told so far is in the store, as far as it can be. */
  written(): Promise<void>;
}

export function createRefusalCounter(db: Database, now: () => Date): RefusalCounter {
  const uncounted = new Map<string, Fault[]>();
  let writing: Promise<void> | null = null;

  /** While one write is under way, later ones are gathered. */
  async function write(): Promise<void> {
    while (uncounted.size > 0) {
      const batch = [...uncounted];
      uncounted.clear();
      for (const [ws, faults] of batch) await countRefusals(db, ws, faults, now);
    }
  }

  return {
    add(ws, fault) {
      const waiting = uncounted.get(ws);
      if (waiting) waiting.push(fault);
      else uncounted.set(ws, [fault]);
      writing ??= write()
        .catch((error: unknown) => console.error('refusals not counted', error))
        .finally(() => {
          writing = null;
        });
    },
    written: async () => void (await writing),
  };
}
