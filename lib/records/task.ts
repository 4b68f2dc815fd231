import * as v from 'valibot';
import { field, isoDate, keyed, type Moment, moment, recordId, text } from './field';
import { defineKind, type RecordOf } from './kind';
import { remind, remindsAt } from './remind';
import { source } from './source';

export const taskStatus = v.picklist(['open', 'waiting', 'done', 'dropped']);
export const priority = v.picklist([1, 2, 3, 4]);

export const messageAnswer = v.picklist(['mine', 'yours', 'later']);

/** What the tasks that follow are like where this one alone was changed; its `due` is the day the next is counted from. */
const usual = v.object({
  title: v.exactOptional(text(500)),
  due: v.exactOptional(v.nullable(moment)),
  start: v.exactOptional(v.nullable(isoDate)),
  priority: v.exactOptional(v.nullable(priority)),
  assignee: v.exactOptional(text(120)),
  requestedBy: v.exactOptional(text(120)),
  meetingId: v.exactOptional(v.nullable(recordId)),
  notes: v.exactOptional(text(20_000)),
  remind: v.exactOptional(v.nullable(remind)),
});

const recurrence = v.object({
  rrule: text(500),
  /** What the next one is counted from: the due date, or the day this one is done. */
  from: v.picklist(['due', 'completion']),
  /** Those missed are passed over, unless each of them is to be done. */
  missed: v.optional(v.picklist(['skip', 'each'])),
  /** Days on which there is none. */
  except: v.optional(v.pipe(v.array(isoDate), v.maxLength(100))),
  usual: v.optional(usual),
});

export const task = defineKind(
  'task',
  {
    title: field(text(500), ''),
    status: field(taskStatus, 'open'),
    due: field(v.nullable(moment), null),
    /** Hidden from the lists of what to do until this day. */
    start: field(v.nullable(isoDate), null),
    recurrence: field(v.nullable(recurrence), null),
    priority: field(v.nullable(priority), null),
    urgent: field(v.boolean(), false),
    remind: field(v.nullable(remind), null),
    /** Who does it: a member id, or a name where the person is no member. */
    assignee: field(text(120), ''),
    requestedBy: field(text(120), ''),
    waitingOn: field(text(120), ''),
    /** Steps by a short key of their own, shown by `order`. */
    checklist: keyed(v.object({ title: text(300), done: v.boolean(), order: text(64) })),
    tags: keyed(v.literal(true)),
    contactIds: keyed(v.literal(true)),
    meetingId: field(v.nullable(recordId), null),
    source: field(v.nullable(source), null),
    /** The interaction whose message slip this is: somebody called for the one who does it … */
    message: field(v.nullable(recordId), null),
    /** … and what they said to it: they will call, the one who took it shall, or later. */
    answer: field(v.nullable(messageAnswer), null),
    notes: field(text(20_000), ''),
    order: field(text(64), ''),
    completedAt: field(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
    completedBy: field(text(64), ''),
  },
  {
    indexes: 'agenda, reminds, pressing, [ws+active+when], [ws+finished], [ws+binned], *words, *linked',
    searched: ({ title, notes, tags }) => [title, notes, ...Object.keys(tags)],
    columns: (task) => {
      const shown = task.deletedAt === null;
      const active = shown && (task.status === 'open' || task.status === 'waiting');
      return {
        agenda: active && task.due ? task.due.date : undefined,
        reminds: active ? remindsAt(task) : undefined,
        pressing: active && task.urgent ? 1 : undefined,
        active: active ? 1 : undefined,
        when: dueKey(task.due),
        finished: shown && !active ? (task.completedAt ?? task.updatedAt) : undefined,
        binned: task.deletedAt ?? undefined,
        linked: shown ? [...Object.keys(task.contactIds), ...(task.meetingId ? [task.meetingId] : [])] : [],
      };
    },
  },
);

export type Task = RecordOf<typeof task.fields>;

/** Sorts by due date, then time; tasks of a day without a time come last in it, undated tasks last of all. */
function dueKey(due: Moment | null): string {
  return due ? `${due.date}T${due.time ?? '99:99'}` : '9999-99-99';
}

export type Recurrence = NonNullable<Task['recurrence']>;
