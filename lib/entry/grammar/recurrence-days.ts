import { civilOf, type Weekday } from '../../calendar/civil';
import { ordinalAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { monthDateAt } from './month-date';

export const WORKDAYS: Weekday[] = [1, 2, 3, 4, 5];

interface Read<V> {
  value: V;
  next: number;
}

/** "monday", "mon, wed and fri"; with `plural` "mondays and thursdays". In week order, each once. */
export function weekdayListAt(reader: Reader, at: number, plural = false): Read<Weekday[]> | null {
  const kind = plural ? 'weekdays' : 'weekday';
  const found = new Set<Weekday>();
  let next = at;
  for (let start: number | null = at; start !== null; start = reader.link('and', next)) {
    const day = reader.term(kind, reader.skip('on', start));
    if (!day) break;
    found.add(day.value);
    next = day.next;
  }
  return found.size > 0 ? { value: [...found].sort((a, b) => a - b), next } : null;
}

/** "15th", "1st and 15th", "the last day". */
export function dayListAt(reader: Reader, at: number): Read<number[]> | null {
  const last = lastAt(reader, at);
  const unit = last === null ? null : reader.term('unit', last);
  if (unit?.value === 'day') return { value: [-1], next: unit.next };
  const found = new Set<number>();
  let next = at;
  for (let start: number | null = at; start !== null; start = reader.link('and', next)) {
    const day = ordinalAt(reader, reader.skip('the', reader.skip('on', start)));
    if (!day || day.value < 1 || day.value > 31) break;
    const isDay = reader.term('unit', day.next);
    found.add(day.value);
    next = isDay?.value === 'day' ? isDay.next : day.next;
  }
  return found.size > 0 ? { value: [...found].sort((a, b) => a - b), next } : null;
}

/** "last friday", "the 2nd tuesday", "first workday", "15th workday". */
export function nthAt(reader: Reader, at: number): Read<RecurrenceRule> | null {
  const the = reader.skip('the', at);
  const last = lastAt(reader, at);
  const ordinal = last === null ? ordinalAt(reader, the) : null;
  const nth = last === null ? ordinal?.value : -1;
  const start = last ?? ordinal?.next;
  if (nth === undefined || start === undefined) return null;
  const unit = reader.term('unit', start);
  if (unit?.value === 'workday' && nth <= 23) {
    return { value: { freq: 'MONTHLY', interval: 1, weekdays: WORKDAYS, position: nth }, next: unit.next };
  }
  const weekday = reader.term('weekday', start);
  if (!weekday || nth > 5) return null;
  return { value: { freq: 'MONTHLY', interval: 1, weekdays: [weekday.value], nth }, next: weekday.next };
}

function lastAt(reader: Reader, at: number): number | null {
  const which = reader.term('which', at) ?? reader.term('which', reader.skip('the', at));
  return which?.value === 'last' ? which.next : null;
}

/** The "of the month", "of every month", "in each month" behind a day; with `everyOnly` not "of the month". */
export function inMonthAt(reader: Reader, at: number, everyOnly = false): number | null {
  const of = reader.link('of', at) ?? at;
  const every = reader.link('every', of);
  const the = everyOnly || of === at ? null : reader.link('the', of);
  const unit = reader.term('unit', every ?? the ?? reader.words.length);
  return unit?.value === 'month' ? unit.next : null;
}

/** "march 5", "the 24th of december": month and day, without a year. */
export function monthDayAt(reader: Reader, at: number): Read<{ month: number; monthDays?: number[] }> | null {
  const feast = reader.term('feast', at);
  if (feast && 'date' in feast.value)
    return { value: { month: feast.value.month, monthDays: [feast.value.date] }, next: feast.next };
  const alone = reader.term('month', at);
  const date = monthDateAt(reader, at);
  if (!date) return null;
  const { month, date: day } = civilOf(date.day);
  const onlyMonth = alone !== null && alone.next === date.next;
  return { value: onlyMonth ? { month } : { month, monthDays: [day] }, next: date.next };
}
