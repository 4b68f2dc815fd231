import { daysBetween, daysLater } from '../calendar/civil';
import { nextDue } from '../calendar/recurrence/next-due';
import { successorId } from '../records/id';
import { parseRecord, type RawRecord } from '../records/kind';
import { type Task, task as taskKind } from '../records/task';

/**
 * The task that comes after one that repeats and is done, or null where none does. It is as the one before, with fresh
 * steps and without what only the one before had (`recurrence.usual`). Its id follows from that of the one before: two
 * people who tick the same task off while apart make the same next one.
 *
 * @param at the instant of completion. @param zone where the person is (IANA), for days without a time.
 */
export function nextTask(
  raw: RawRecord,
  id: string,
  at: string,
  zone: string,
): { id: string; fields: RawRecord } | null {
  const task = parseRecord(taskKind, id, raw);
  const { recurrence } = task;
  if (!recurrence) return null;
  const { usual = {}, ...repeats } = recurrence;
  const { title, due, start, priority, assignee, requestedBy, meetingId, notes, remind } = {
    ...task,
    ...usual,
  };
  const next = nextDue(
    {
      rrule: repeats.rrule,
      from: repeats.from,
      missed: repeats.missed ?? 'skip',
      except: repeats.except ?? [],
    },
    due,
    { at: new Date(at), zone },
  );
  if (!next) return null;
  const fields = {
    ...{ title, priority, assignee, requestedBy, meetingId, notes },
    due: next.due,
    start: due && start ? daysLater(start, daysBetween(due.date, next.due.date)) : null,
    remind: due ? remindLater(remind, daysBetween(due.date, next.due.date)) : null,
    recurrence: { ...repeats, rrule: next.rrule },
    checklist: freshSteps(task.checklist),
    ...{ tags: task.tags, contactIds: task.contactIds, source: task.source, order: task.order },
    parent: task.parent,
  };
  return { id: successorId(id), fields };
}

/** A moment of its own is as many days later as the task is due later. */
const remindLater = (remind: Task['remind'], days: number): Task['remind'] =>
  remind && typeof remind === 'object' && 'at' in remind
    ? { at: { ...remind.at, date: daysLater(remind.at.date, days) } }
    : remind;

/** The same steps, none of them done. */
const freshSteps = (steps: Task['checklist']): Task['checklist'] =>
  Object.fromEntries(Object.entries(steps).map(([key, step]) => [key, { ...step, done: false }]));
