import type { Moment } from '../../records/field';
import type { Remind } from '../../records/remind';
import { type Property, parameter } from '../vcard/property';
import type { Warnings } from '../warning';
import { readDuration, readMoment } from './date-values';
import { later, type TodoTimes } from './todo-times';

/** Four weeks, in minutes: so far before it is due a task reminds. */
const MAX_BEFORE = 40_320;

/** When the first alarm that can be read reminds (RFC 5545, 3.6.6 and 3.8.6.3); further ones have no place in a task. */
export function remindOfAlarms(
  alarms: readonly Property[][],
  times: TodoTimes,
  warnings: Warnings,
): Remind | null {
  let remind: Remind | null = null;
  for (const alarm of alarms) {
    const trigger = alarm.find(({ name }) => name === 'TRIGGER');
    const read = trigger ? readTrigger(trigger, times) : null;
    if (trigger && !read) warnings.add(trigger.at, 'bad-date', trigger.value);
    if (read && remind) warnings.add(trigger?.at ?? 1, 'second-alarm');
    remind ??= read;
  }
  return remind;
}

function readTrigger(trigger: Property, { due, begins }: TodoTimes): Remind | null {
  const at = readMoment(trigger)?.moment;
  if (at) return { at };
  const minutes = readDuration(trigger.value);
  // An alarm that says no more counts from the beginning, or from the end where there is none.
  const isFromEnd = parameter(trigger, 'RELATED')?.toUpperCase() === 'END';
  const from = isFromEnd ? due : (begins ?? due);
  if (minutes === null || !from) return null;
  const isBefore = minutes <= 0 && minutes >= -MAX_BEFORE && isSame(from, due);
  if (isBefore && (from.time !== null || minutes % 1440 === 0)) return { before: 0 - minutes };
  return { at: later(from, minutes) };
}

const isSame = (a: Moment, b: Moment | null) =>
  b !== null && a.date === b.date && a.time === b.time && a.zone === b.zone;
