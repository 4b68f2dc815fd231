import { daysLater } from '../../lib/calendar/civil';
import { inZone } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';

/** In the order in which they are read. */
export const taskGroups = [
  'late',
  'today',
  'tomorrow',
  'week',
  'next-week',
  'later',
  'undated',
  'hidden',
] as const;
export type TaskGroup = (typeof taskGroups)[number];

interface Span {
  today: string;
  /** The last day of this week. */
  endOfWeek: string;
  zone: string;
}

/** Which part of the list a task stands in, by the day it is planned for or due on the reader's calendar. */
export function groupOf(task: Row<'task'>, { today, endOfWeek, zone }: Span): TaskGroup {
  if (task.start && task.start > today) return 'hidden';
  const deadline = task.due && inZone(task.due, zone).date;
  if (deadline && deadline < today) return 'late';
  const { planned } = task;
  const date = planned && (!deadline || planned < deadline) ? planned : deadline;
  if (!date) return 'undated';
  if (date <= today) return 'today';
  if (date === daysLater(today, 1)) return 'tomorrow';
  if (date <= endOfWeek) return 'week';
  return date <= daysLater(endOfWeek, 7) ? 'next-week' : 'later';
}

/** Sorts things into groups, in the order in which groups first appear. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
