import type { RawRecord } from '../records/kind';
import type { ParsedEntry } from './parsed-entry';

const TITLE_MAX = 500;

/**
 * The fields of the task that an entry means. A time is meant on the clock of `zone` (IANA); the assignee stands as
 * the entry has it, so a member's id has to be put there before. `contactIds` are the contacts it mentions. A title
 * that is too long stands whole in the notes.
 */
export function taskFields(
  text: string,
  parsed: ParsedEntry,
  zone: string,
  contactIds: readonly string[] = [],
): RawRecord & { title: string } {
  const whole = parsed.title.trim() || text.trim();
  const { due, recurrence, priority, assignee, tags } = parsed;
  return {
    title: whole.slice(0, TITLE_MAX),
    ...(whole.length > TITLE_MAX && { notes: whole }),
    ...(due && { due: { date: due.date, time: due.time, zone: due.time ? zone : null } }),
    ...(parsed.start && { start: parsed.start }),
    ...(recurrence && { recurrence: { rrule: recurrence.rrule, from: recurrence.from } }),
    ...(priority && { priority }),
    ...(assignee && { assignee: assignee.slice(0, 120) }),
    ...(contactIds.length > 0 && { contactIds: Object.fromEntries(contactIds.map((id) => [id, true])) }),
    ...(tags.length > 0 && {
      tags: Object.fromEntries(tags.map((tag) => [tag.slice(0, 60).toWellFormed(), true])),
    }),
  };
}
