import type { EntryStep } from '../../lib/entry/parse-lines';
import type { ParsedEntry } from '../../lib/entry/parsed-entry';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { memberNamed, type Named } from '../task/person';

const TITLE_MAX = 500;
const STEP_MAX = 300;

/**
 * The fields of the task that an entry means. A time is meant on the clock of the person's zone; a name
 * that a member of the workspace bears becomes that member; `contactIds` are the contacts it mentions. A title that is too long stands whole in the notes.
 */
export function entryToTask(
  text: string,
  parsed: ParsedEntry,
  zone: string,
  members: readonly Named[],
  contactIds: readonly string[] = [],
): RawRecord & { title: string } {
  const whole = parsed.title.trim() || text.trim();
  const title = whole.slice(0, TITLE_MAX);
  const { due, recurrence, priority, assignee, tags } = parsed;
  return {
    title,
    ...(whole.length > TITLE_MAX && { notes: whole }),
    ...(due && { due: { date: due.date, time: due.time, zone: due.time ? zone : null } }),
    ...(parsed.start && { start: parsed.start }),
    ...(recurrence && { recurrence: { rrule: recurrence.rrule, from: recurrence.from } }),
    ...(priority && { priority }),
    ...(assignee && { assignee: memberNamed(members, assignee)?.id ?? assignee.slice(0, 120) }),
    ...(contactIds.length > 0 && { contactIds: Object.fromEntries(contactIds.map((id) => [id, true])) }),
    ...(tags.length > 0 && { tags: Object.fromEntries(tags.map((tag) => [tag.slice(0, 60), true])) }),
  };
}

/** The checklist that pasted steps make, in their order; no field where there are none. */
export function stepsOf(steps: readonly EntryStep[]): RawRecord {
  if (steps.length === 0) return {};
  const checklist = Object.fromEntries(
    steps.map(({ title, done }, n) => {
      const order = String(n).padStart(10, '0');
      return [`${newId().slice(0, 8)}${order}`, { title: title.slice(0, STEP_MAX), done, order }];
    }),
  );
  return { checklist };
}
