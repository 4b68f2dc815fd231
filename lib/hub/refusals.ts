import type { Database } from '../store/db';
import type { LetterFault } from '../sync/mailbox-intake';
import type { Refusal } from './stage-envelope';

/** Counts refused envelopes and letters by reason, so that the sync status can tell of them. */
export async function countRefusals(
  db: Database,
  ws: string,
  refused: (Refusal | LetterFault | 'broken-snapshot')[],
  now: () => Date,
): Promise<void> {
  if (refused.length === 0) return;
  await db.transaction('rw', db.refusals, async () => {
    for (const reason of refused) {
      const count = (await db.refusals.get([ws, reason]))?.count ?? 0;
      await db.refusals.put({ ws, reason, count: count + 1, lastAt: now().toISOString() });
    }
  });
}
