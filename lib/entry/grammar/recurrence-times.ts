import type { Weekday } from '../../calendar/civil';
import type { DayPart } from '../lexicon/lexicon';
import { markAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { clockTimeAt } from './clock-time';
import type { TimePiece } from './pieces';
import { shortDaysAt, WORKDAYS, weekdayListAt } from './recurrence-days';

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

interface DaysRead {
  rule: RecurrenceRule;
  next: number;
  part?: DayPart;
  vague?: boolean;
}

/** "morning", "morning and evening": a rule for each day with its part, or with the hours of both. */
export function dayPartsAt(reader: Reader, at: number): DaysRead | null {
  const part = reader.term('part', at);
  if (!part) return null;
  const and = reader.link('and', part.next);
  const second = and === null ? null : reader.term('part', and);
  const times = [part.value.minutes, second?.value.minutes ?? 0];
  if (!second || times.some((minutes) => minutes % 60 !== 0))
    return { rule: { freq: 'DAILY', interval: 1 }, next: part.next, part: part.value };
  const hours = times.map((minutes) => minutes / 60).sort((a, b) => a - b);
  return { rule: { freq: 'DAILY', interval: 1, hours }, next: second.next };
}

/** "every noon", "every midnight". */
export function everyClockAt(reader: Reader, at: number): (DaysRead & { time: TimePiece }) | null {
  const clock = reader.term('clock', at);
  if (!clock || clock.shy) return null;
  const { next, value: minutes } = clock;
  return { rule: { freq: 'DAILY', interval: 1 }, next, time: { next, minutes, settled: true } };
}

/** "mornings and evenings": a rule for each day with the hours of both. */
export function dailyPartsAt(reader: Reader, at: number): DaysRead | null {
  const first = reader.term('often', at);
  const and = first?.value.part ? reader.link('and', first.next) : null;
  const second = and === null ? null : reader.term('often', and);
  if (!first?.value.part || !second?.value.part) return null;
  const hours = [first.value.part, second.value.part].map(({ minutes }) => Math.floor(minutes / 60));
  return { rule: { freq: 'DAILY', interval: 1, hours: hours.sort((a, b) => a - b) }, next: second.next };
}

/** "M/W/F": three days or more by their letters, with nothing in front that repeats them. */
export function slashedDaysAt(reader: Reader, at: number): DaysRead | null {
  const isSlashed = reader.twelveHour && markAt(reader, at + 1, '/', true);
  const days = isSlashed ? shortDaysAt(reader, at) : null;
  return days && days.value.length > 2
    ? { rule: { freq: 'WEEKLY', interval: 1, weekdays: days.value }, next: days.next }
    : null;
}

/** "monday mornings", "weekday evenings": days with a part of the day in the form that repeats. */
export function halfDaysAt(reader: Reader, at: number): DaysRead | null {
  if (!reader.twelveHour) return null;
  const workdays = reader.term('unit', at);
  const list = workdays ? null : weekdayListAt(reader, at);
  const next = workdays?.value === 'workday' ? workdays.next : list?.next;
  if (next === undefined) return null;
  const often = reader.term('often', next);
  // Alone "nights" are spent somewhere; behind a day they repeat.
  const nights = reader.words[next]?.folded === 'nights' ? reader.term('part', next) : null;
  const part = nights?.value ?? (often?.value.unit === 'day' ? often.value.part : undefined);
  const weekdays: Weekday[] = list?.value ?? WORKDAYS;
  return part
    ? { rule: { freq: 'WEEKLY', interval: 1, weekdays }, next: nights?.next ?? often?.next ?? next, part }
    : null;
}

/** "E-R kell 9": the letters that calendars have for a stretch of days, with the word that leads a time behind. */
export function letterDaysAt(reader: Reader, at: number): DaysRead | null {
  const isLetter = (index: number) => reader.cased && /^\p{Lu}$/u.test(reader.words[index]?.text ?? '');
  if (!isLetter(at) || !isLetter(at + 2) || !markAt(reader, at + 1, '-–', true)) return null;
  const [first, last] = [reader.term('shortDay', at), reader.term('shortDay', at + 2)];
  if (!first || !last || first.value >= last.value || reader.link('at', at + 3) === null) return null;
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first.value && day <= last.value);
  return { rule: { freq: 'WEEKLY', interval: 1, weekdays }, next: at + 3 };
}
