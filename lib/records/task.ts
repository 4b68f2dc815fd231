import * as v from 'valibot';
import { assignment, awaitedFrom, decision, newsOf, question, reply } from './delegation';
import { field, isoDate, keyed, type Moment, moment, recordId, text } from './field';
import { defineKind, type RecordOf } from './kind';
import { rankOf } from './order';
import { remind, remindsAt } from './remind';
import { source } from './source';
import { name } from './visible-name';

/** What is still to do stands in one of these; the others are done with. */
export const activeStatuses = ['open', 'doing', 'waiting'] as const;
export type ActiveStatus = (typeof activeStatuses)[number];
export const taskStatus = v.picklist([...activeStatuses, 'done', 'dropped']);
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

/** So many days without one a task that repeats can name. */
export const MAX_EXCEPT = 100;

const recurrence = v.object({
  rrule: text(500),
  /** What the next one is counted from: the due date, or the day this one is done. */
  from: v.picklist(['due', 'completion']),
  /** Those missed are passed over, unless each of them is to be done. */
  missed: v.optional(v.picklist(['skip', 'each'])),
  /** Days on which there is none. */
  except: v.optional(v.pipe(v.array(isoDate), v.maxLength(MAX_EXCEPT))),
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
    /** The day one means to do it, whatever the deadline; on the reader's calendar, wherever that is. */
    planned: field(v.nullable(isoDate), null),
    /** The task that this one is a part of. */
    parent: field(v.nullable(recordId), null),
    recurrence: field(v.nullable(recurrence), null),
    priority: field(v.nullable(priority), null),
    urgent: field(v.boolean(), false),
    remind: field(v.nullable(remind), null),
    /** Who does it: a member id, or a name where the person is no member. */
    assignee: field(name(120), ''),
    requestedBy: field(name(120), ''),
    waitingOn: field(name(120), ''),
    /** Who was asked to take it on, and what they said to it, by the assignment's id. */
    assignment: field(v.nullable(assignment), null),
    replies: keyed(reply),
    /** What somebody is to decide, by an id of its own, and what they decided, by the same. */
    questions: keyed(question),
    decisions: keyed(decision),
    /** Which answers those who asked have read (`newsOf`). */
    heard: keyed(v.literal(true)),
    /** Steps by a short key of their own, shown by `order`. */
    checklist: keyed(v.object({ title: text(300), done: v.boolean(), order: text(64) })),
    tags: keyed(v.literal(true)),
    contactIds: keyed(v.literal(true)),
    meetingId: field(v.nullable(recordId), null),
    source: field(v.nullable(source), null),
    /** The template that it was started from, and which of its versions, where one was kept by then. */
    template: field(v.nullable(v.object({ id: recordId, version: text(64) })), null),
    /** The interaction whose message slip this is: somebody called for the one who does it … */
    message: field(v.nullable(recordId), null),
    /** … and what they said to it: they will call, the one who took it shall, or later. */
    answer: field(v.nullable(messageAnswer), null),
    notes: field(text(20_000), ''),
    /** Its place among others where people set one (`order.ts`); empty until somebody moves it. */
    order: field(text(64), ''),
    completedAt: field(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
    completedBy: field(text(64), ''),
  },
  {
    indexes: [
      'agenda, plan, parent, [ws+active+when], [ws+stage+when], [ws+stage+rank], [ws+who+when], [ws+weight+when]',
      'reminds, pressing, [ws+finished], [ws+binned], *words, *linked, *awaited, *news',
    ].join(),
    signed: { values: ['assignment'], entries: ['replies', 'questions', 'decisions'] },
    searched: ({ title, notes, tags }) => [title, notes, ...Object.keys(tags)],
    columns: (task) => {
      const shown = task.deletedAt === null;
      const active = shown && isActive(task);
      return {
        ...(active ? activeColumns(task) : undefined),
        reminds: active ? remindsAt(task) : undefined,
        pressing: active && task.urgent ? 1 : undefined,
        parent: task.parent,
        when: whenKey(task),
        finished: shown && !active ? (task.completedAt ?? task.updatedAt) : undefined,
        binned: task.deletedAt ?? undefined,
        linked: shown ? [...Object.keys(task.contactIds), ...(task.meetingId ? [task.meetingId] : [])] : [],
        awaited: awaitedFrom(task),
        news: [...new Set(newsOf(task).map(({ to }) => to))],
      };
    },
  },
);

export type Task = RecordOf<typeof task.fields>;

/** What is to be done, begun or waited for. */
export const isActive = ({ status }: { status: v.InferOutput<typeof taskStatus> }): boolean =>
  activeStatuses.some((one) => one === status);

interface Dated {
  due: Moment | null;
  planned?: string | null;
}

/** Of a task, what these columns are made of; one of an older database has no `planned`. */
interface Placed extends Dated {
  id: string;
  status: string;
  order: string;
  createdAt: string;
  assignee: string;
  priority: number | null;
}

/** The columns that only tasks have that are still to do, for the indexes of the lists of these. */
export function activeColumns(task: Placed) {
  return {
    active: 1,
    /** The day of the deadline, and the day one means to do it; each keeps out of its index what has none. */
    agenda: task.due?.date,
    plan: task.planned ?? undefined,
    stage: task.status,
    rank: rankOf(task),
    who: task.assignee,
    /** 5 where no priority is set: those come last. */
    weight: task.priority ?? 5,
  };
}

/**
 * Sorts by the day a task stands at: the one it is planned for, or its deadline where that is earlier. Then by the
 * deadline's time; tasks of a day without a time come last in it, undated tasks last of all.
 */
function whenKey({ due, planned }: Dated): string {
  if (planned && (!due || planned < due.date)) return `${planned}T99:99`;
  return due ? `${due.date}T${due.time ?? '99:99'}` : '9999-99-99';
}

export type Recurrence = NonNullable<Task['recurrence']>;
