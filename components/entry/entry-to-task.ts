import type { EntryStep } from '../../lib/entry/parse-lines';
import type { ParsedEntry } from '../../lib/entry/parsed-entry';
import { taskFields } from '../../lib/entry/task-fields';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { memberNamed, type Named } from '../task/person';

const STEP_MAX = 300;

/** The fields of the task that an entry means (see `taskFields`); a name that a member of the workspace bears becomes that member. */
export function entryToTask(
  text: string,
  parsed: ParsedEntry,
  zone: string,
  members: readonly Named[],
  contactIds: readonly string[] = [],
): RawRecord & { title: string } {
  const named = parsed.assignee ? memberNamed(members, parsed.assignee)?.id : undefined;
  return taskFields(text, named ? { ...parsed, assignee: named } : parsed, zone, contactIds);
}

/** The checklist that pasted steps make, in their order; no field where there are none. */
export function stepsOf(steps: readonly EntryStep[]): RawRecord {
  if (steps.length === 0) return {};
  const checklist = Object.fromEntries(
    steps.map(({ title, done }, n) => {
      const order = String(n).padStart(10, '0');
      return [`${newId().slice(0, 8)}${n}`, { title: title.slice(0, STEP_MAX), done, order }];
    }),
  );
  return { checklist };
}
