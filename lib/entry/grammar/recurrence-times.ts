import { markAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { clockTimeAt } from './clock-time';
import type { TimePiece } from './pieces';

/** Several times of a day: the first, and the hours of all. */
export interface DayTimes {
  time: TimePiece;
  hours: number[];
  next: number;
}

/** "at 9am and 5pm", "at 10, 12 and 17": times of one day, the same minutes past their hours. Fewer than two are none. */
export function dayTimesAt(reader: Reader, at: number): DayTimes | null {
  const led = reader.link('at', at);
  const times: TimePiece[] = [];
  let next = led ?? at;
  for (let start: number | null = next; start !== null && times.length < 12; ) {
    const time = clockTimeAt(reader, start, led !== null || times.length > 0);
    if (!time || time.zone !== undefined) break;
    times.push(time);
    next = time.next;
    const comma = markAt(reader, next, ',') ? next + 1 : null;
    const and = reader.link('and', comma ?? next);
    const after: number | null = and ?? comma;
    start = after === null ? null : reader.skip('at', after);
  }
  const [first] = times;
  if (!first || times.length < 2 || times.some(({ minutes }) => minutes % 60 !== first.minutes % 60))
    return null;
  const hours = [...new Set(times.map(hourOf))].sort((a, b) => a - b);
  const minutes = (hours[0] ?? 0) * 60 + (first.minutes % 60);
  return { time: { ...first, next, minutes, settled: true }, hours, next };
}

/** Nobody means five in the night by a bare "5". */
function hourOf({ minutes, settled, hourOnly }: TimePiece): number {
  const hour = Math.floor(minutes / 60);
  return !settled && hourOnly && hour > 0 && hour <= 6 ? hour + 12 : hour;
}

/** "twice a day" has hours of its own: the first of them. */
export function firstHourOf({ rule, next }: { rule: RecurrenceRule; next: number }): TimePiece | null {
  const hour = rule.hours?.[0];
  return hour === undefined ? null : { next, minutes: hour * 60, settled: true };
}
