import { civilOf } from '../../calendar/civil';
import { markAt, type Reader, type Term } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { monthDateAt } from './month-date';
import { numericDateAt } from './numeric-date';

type YearlyDays = Pick<RecurrenceRule, 'months' | 'monthDays' | 'weekdays' | 'nth'>;

interface Read<V> {
  value: V;
  next: number;
}

/**
 * The days of a year that a yearly rule falls on: "march 5", "the 24th of december", "14 jan, 14 apr", "jan and
 * jul", "christmas", "thanksgiving". Several dates are one rule only where they are the same days of each month.
 */
export function yearDaysAt(reader: Reader, at: number): Read<YearlyDays> | null {
  const feast = feastAt(reader, at);
  if (feast) return feast;
  const dates: Array<{ month: number; date: number | null }> = [];
  let next = at;
  for (let start: number | null = at; start !== null && dates.length < 12; start = joinedAt(reader, next)) {
    const read = dayOrMonthAt(reader, start);
    if (!read) break;
    dates.push(read.value);
    next = read.next;
    if (!isOneRule(dates)) return first(reader, at);
  }
  return dates.length === 0 ? null : { value: daysOf(dates), next };
}

function first(reader: Reader, at: number): Read<YearlyDays> | null {
  const read = dayOrMonthAt(reader, at);
  return read && { value: daysOf([read.value]), next: read.next };
}

const joinedAt = (reader: Reader, at: number): number | null =>
  markAt(reader, at, ',') ? reader.skip('and', at + 1) : reader.link('and', at);

/** "14 jan, apr" is the 14th of both: what has no day of its own takes the one before it. */
function daysOf(dates: ReadonlyArray<{ month: number; date: number | null }>): YearlyDays {
  const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);
  const days = sorted(dates.flatMap(({ date }) => date ?? []));
  return { months: sorted(dates.map(({ month }) => month)), ...(days.length > 0 && { monthDays: days }) };
}

function isOneRule(dates: ReadonlyArray<{ date: number | null }>): boolean {
  const [one] = dates;
  return dates.every(({ date }) => date === one?.date || (date === null && one?.date !== undefined));
}

function feastAt(reader: Reader, at: number): Read<YearlyDays> | null {
  const feast = reader.term('feast', at);
  if (!feast || 'easter' in feast.value) return null;
  const { value, next } = feast;
  if ('date' in value) return { value: { months: [value.month], monthDays: [value.date] }, next };
  // The day after a weekday of the month has no rule of its own.
  return value.plus === undefined
    ? { value: { months: [value.month], weekdays: [value.weekday], nth: value.nth }, next }
    : null;
}

/** One month with its day, or a month alone. */
function dayOrMonthAt(reader: Reader, at: number): Read<{ month: number; date: number | null }> | null {
  const alone: Term<number> | null = reader.term('month', at);
  const date =
    monthDateAt(reader, at) ?? (reader.words[at + 1]?.text === '/' ? numericDateAt(reader, at) : null);
  if (!date || date.monthDay !== undefined) return null;
  const { month, date: day } = civilOf(date.day);
  const onlyMonth =
    alone !== null &&
    (alone.next === date.next ||
      (alone.next === date.next - 1 && reader.words[date.next - 1]?.kind !== 'digits'));
  return { value: { month, date: onlyMonth ? null : day }, next: date.next };
}
