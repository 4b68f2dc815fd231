import type { RawRecord } from './kind';
import { MAX_EXCEPT, type Recurrence, type Task } from './task';

/** For whom a change to a task that repeats is meant. */
export type EditScope = 'this' | 'following';

/** The fields that each task of a series has for itself or shares with those that follow. */
const SHARED = [
  'title',
  'due',
  'start',
  'priority',
  'assignee',
  'requestedBy',
  'meetingId',
  'notes',
  'remind',
] as const;

/**
 * What to write for a change to a task, in the scope that the person chose. "This one" keeps the values that the others
 * have beside it; so a task that is moved alone does not move the series. "This and the following" changes the series
 * from here on, and forgets what was kept of these fields. A change of the rule itself is always for all that follow.
 */
export function fieldsInScope(task: Task, fields: RawRecord, scope: EditScope): RawRecord {
  const { recurrence } = task;
  if (!recurrence || 'recurrence' in fields) return fields;
  const changed = SHARED.filter((name) => Object.hasOwn(fields, name));
  const kept = recurrence.usual ?? {};
  if (changed.length === 0) return fields;
  if (scope === 'this') {
    const own = Object.fromEntries(changed.map((name) => [name, task[name]]));
    return { ...fields, recurrence: { ...recurrence, usual: { ...own, ...kept } } };
  }
  if (!changed.some((name) => Object.hasOwn(kept, name))) return fields;
  const left = Object.fromEntries(
    Object.entries(kept).filter(([name]) => !changed.some((other) => other === name)),
  );
  const { usual: _, ...rule } = recurrence;
  return { ...fields, recurrence: Object.keys(left).length > 0 ? { ...rule, usual: left } : rule };
}

/** A changed rule with what else the recurrence says; with no rule the task no longer repeats. */
export const withRule = (recurrence: Recurrence | null, rrule: string): Recurrence | null =>
  rrule === '' ? null : { from: 'due', ...recurrence, rrule };

/** With a day more on which there is none (`YYYY-MM-DD`); of more than a task can keep, the earliest goes. */
export const withDaySkipped = (recurrence: Recurrence, day: string): Recurrence => ({
  ...recurrence,
  except: [...new Set([...(recurrence.except ?? []), day])].sort().slice(-MAX_EXCEPT),
});

/** With a day that is no longer skipped. */
export function withDayTakenBack({ except, ...rest }: Recurrence, day: string): Recurrence {
  const left = (except ?? []).filter((one) => one !== day);
  return left.length > 0 ? { ...rest, except: left } : rest;
}
