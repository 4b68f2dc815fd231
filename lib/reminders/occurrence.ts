import { daysLater } from '../calendar/civil';
import { instantOf } from '../calendar/zoned';
import type { Moment } from '../records/field';
import type { Task } from '../records/task';
import type { ReminderSettings } from '../store/reminder-rows';

/** Where a task says before which it reminds but the person tells of no days: when their working day begins. */
const USUAL_DAY_START = '09:00';
const MINUTE_MS = 60_000;

export const URGENT = 'urgent';

/**
 * Which of a task's reminders it is: what the task says, not the instant, which follows from settings and zones. So a changed
 * setting brings back nothing that was shown.
 */
export function reminderKey({ due, remind }: Pick<Task, 'due' | 'remind'>): string {
  if (remind && typeof remind === 'object' && 'at' in remind) return `at ${written(remind.at)}`;
  const before = remind && typeof remind === 'object' ? `${remind.before} before ` : '';
  return `${before}${due ? written(due) : ''}`;
}

const written = ({ date, time, zone }: Moment) => [date, time, zone].filter(Boolean).join(' ');

/**
 * When a task reminds the one who does it (ms since the epoch), null where it does not.
 *
 * @param zone where the person is (IANA): for days, and for times that bear no zone or one that is not known here.
 */
export function reminderInstant(
  { due, remind }: Pick<Task, 'due' | 'remind'>,
  { before, dayStart }: Pick<ReminderSettings, 'before' | 'dayStart'>,
  zone: string,
): number | null {
  if (remind === 'never') return null;
  if (remind && 'at' in remind) return instantIn(remind.at, dayStart ?? USUAL_DAY_START, zone);
  if (!due) return null;
  if (remind) return minutesBefore(due, remind.before, dayStart ?? USUAL_DAY_START, zone);
  if (due.time !== null) return before === null ? null : minutesBefore(due, before, due.time, zone);
  return dayStart === null ? null : instantIn(due, dayStart, zone);
}

/** Whole days go by the calendar, so that a day before 10:00 is 10:00 however long that day is. */
function minutesBefore(due: Moment, minutes: number, dayStart: string, zone: string): number {
  const days = Math.floor(minutes / 1440);
  const day = { ...due, date: daysLater(due.date, -days) };
  return instantIn(day, dayStart, zone) - (minutes - days * 1440) * MINUTE_MS;
}

function instantIn({ date, time, zone }: Moment, dayStart: string, here: string): number {
  const inItsZone = time !== null && zone !== null ? instantOf(date, time, zone).getTime() : Number.NaN;
  return Number.isNaN(inItsZone) ? instantOf(date, time ?? dayStart, here).getTime() : inItsZone;
}

/** Whether a task is still to be done, and reminds as it did when this was said. */
export function isStanding(task: Task, { key }: { key: string }): boolean {
  if (task.deletedAt !== null || task.status === 'done' || task.status === 'dropped') return false;
  return key === URGENT ? task.urgent : key === reminderKey(task);
}
