import { successorId } from '../records/id';
import type { Records } from './apply';
import type { CommandOf } from './command';
import { nextTask } from './next-task';

/**
 * Adds the task that comes after one that is about to be done or skipped, where it repeats. One that was taken back
 * before comes out of the bin; one that is there stays as it is. `by` is the acting member's id.
 */
export function continueSeries(
  records: Records,
  { task, at, zone }: CommandOf<'complete-task' | 'skip-task'>,
  by: string,
): void {
  const raw = records.read('task', task);
  if (!raw || raw.status === 'done' || raw.status === 'dropped') return;
  const here = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const next = nextTask(raw, task, at, here);
  if (!next) return;
  const changed = { updatedAt: at, updatedBy: by };
  const known = records.read('task', next.id);
  if (!known) {
    records.add('task', next.id, { ...next.fields, createdAt: at, createdBy: by, ...changed });
    // Beside somebody who takes the same completion back: whose status wins, theirs is the bin's state, too.
    records.set('task', next.id, 'deletedAt', null);
    return;
  }
  if (typeof known.deletedAt !== 'string') return;
  // Untouched when it went into the bin: it is as new again, and due by today's reckoning.
  const { due, start, recurrence } = next.fields;
  const back = { due, start, recurrence, deletedAt: null, createdAt: at, ...changed };
  for (const [field, value] of Object.entries(back)) records.set('task', next.id, field, value);
}

/** The task that completing this one made, where it still is as it was made. */
export function untouchedNext(records: Records, task: string): string | null {
  const id = successorId(task);
  const next = records.read('task', id);
  if (!next || typeof next.deletedAt === 'string') return null;
  return next.updatedAt === next.createdAt ? id : null;
}
