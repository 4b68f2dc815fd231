import { addWorkdays, civilOf, type Day, mondayOf, nthWeekday, weekdayOf } from '../../calendar/civil';
import type { Unit } from '../lexicon/lexicon';
import { ordinalAt, type Reader, whichBehindAt } from '../reader';
import { namedPeriodAt, type Period, runningPeriodAt } from './period-date';
import type { DatePiece } from './pieces';
import { lastBehindAt } from './recurrence-days';

/** What is counted in a month: a weekday, workdays, days or weeks; `nth` is -1 for the last. */
interface Counted {
  nth: number;
  weekday: number | null;
  unit: Unit | null;
  next: number;
}

/**
 * "first monday of march", "last friday of this month", "3rd thursday in november 2027", "last workday of june",
 * "third day of october", "last week of september", and with the month in front "märtsi esimesel esmaspäeval".
 */
export function nthInMonthAt(reader: Reader, at: number): DatePiece | null {
  const counted = countedAt(reader, at);
  const isNamed = !reader.twelveHour || (counted !== null && reader.term('which', counted.next) !== null);
  const of = counted && (reader.link('of', counted.next) ?? (isNamed ? counted.next : null));
  const behind = of === null ? null : periodFor(reader, reader.skip('the', of), counted);
  if (counted && behind) return dayIn(reader, behind, counted, behind.next);
  if (reader.twelveHour) return counted?.weekday && counted.nth > 0 ? soonIn(reader, counted) : null;
  const front = namedPeriodAt(reader, at) ?? runningMonthAt(reader, at);
  const inFront = front && countedAt(reader, front.next);
  return front && inFront && (front.named || isLastDay(inFront))
    ? dayIn(reader, front, inFront, inFront.next)
    : null;
}

const isLastDay = ({ nth, unit }: Counted) => nth === -1 && unit === 'day';

/** The month that is named, or of "poslední den v měsíci" the running one; other days of "the month" repeat. */
function periodFor(reader: Reader, at: number, counted: Counted | null): Period | null {
  const named = namedPeriodAt(reader, at);
  if (!named && counted?.unit === 'week' && counted.nth < 0) return runningPeriodAt(reader, at);
  return named || reader.twelveHour || !counted || !isLastDay(counted) ? named : runningMonthAt(reader, at);
}

function runningMonthAt(reader: Reader, at: number): Period | null {
  return reader.term('unit', at)?.value === 'month' ? runningPeriodAt(reader, at) : null;
}

/** "third tuesday": of this month, or of the next when this one's has passed. */
function soonIn(reader: Reader, { nth, weekday, next }: Counted): DatePiece | null {
  const { year, month } = civilOf(reader.clock.today);
  const of = (later: number) =>
    nthWeekday(
      year + Math.floor((month - 1 + later) / 12),
      ((month - 1 + later) % 12) + 1,
      nth,
      weekday ?? 1,
    );
  const day = [0, 1].map(of).find((one) => one !== null && one >= reader.clock.today);
  return typeof day === 'number' ? { next, day, caution: 'framed', shy: true } : null;
}

function countedAt(reader: Reader, at: number): Counted | null {
  const start = reader.skip('the', at);
  const first = reader.twelveHour || reader.dotted ? null : reader.term('weekday', at);
  const behind = first && reader.term('ordinal', first.next);
  if (first && behind) return { nth: behind.value, weekday: first.value, unit: null, next: behind.next };
  // "thứ sáu thứ hai của tháng 7": "thứ hai" is Monday and the second.
  const second = first && reader.term('weekday', first.next);
  if (first && second && second.value < 4 && reader.link('of', second.next) !== null)
    return { nth: second.value + 1, weekday: first.value, unit: null, next: second.next };
  const week = reader.twelveHour || reader.dotted || first ? null : reader.term('unit', at);
  const nthWeek =
    week && (week.value === 'week' || week.value === 'weekend') ? reader.term('ordinal', week.next) : null;
  if (week && nthWeek) return { nth: nthWeek.value, weekday: null, unit: week.value, next: nthWeek.next };
  const lastBehind = reader.twelveHour || reader.dotted ? null : lastOfBehindAt(reader, at);
  if (lastBehind) return lastBehind;
  const which = reader.term('which', at) ?? reader.term('which', start);
  const ordinal = which ? null : ordinalAt(reader, start);
  const fromEnd = ordinal ? lastBehindAt(reader, ordinal.next) : null;
  const nth = which?.value === 'last' ? -1 : fromEnd === null ? ordinal?.value : -(ordinal?.value ?? 1);
  const after = which?.next ?? fromEnd ?? ordinal?.next;
  if (nth === undefined || after === undefined) return null;
  const unit = reader.term('unit', after);
  const weekday = reader.term('weekday', after);
  const next = weekday?.next ?? unit?.next;
  return next === undefined
    ? null
    : { nth, weekday: weekday?.value ?? null, unit: weekday ? null : (unit?.value ?? null), next };
}

/** "thứ sáu cuối cùng", "ngày cuối cùng". */
function lastOfBehindAt(reader: Reader, at: number): Counted | null {
  const weekday = reader.term('weekday', at);
  const unit = weekday ? null : reader.term('unit', at);
  const which = whichBehindAt(reader, weekday?.next ?? unit?.next ?? reader.words.length);
  if (which?.value !== 'last' || (unit && !['day', 'workday', 'week', 'weekend'].includes(unit.value)))
    return null;
  return { nth: -1, weekday: weekday?.value ?? null, unit: unit?.value ?? null, next: which.next };
}

function dayIn(reader: Reader, period: Period, counted: Counted, next: number): DatePiece | null {
  const { nth, weekday, unit } = counted;
  const { year, month } = civilOf(period.first);
  if (period.unit !== 'month') return inLongerAt(reader, period, counted, next);
  if (weekday !== null) {
    const day = nth > 5 || nth < -4 ? null : nthWeekday(year, month, nth, weekday);
    if (day === null) return null;
    const later = day < reader.clock.today ? nthWeekday(year + 1, month, nth, weekday) : null;
    return { next, day: later ?? day, caution: 'none' };
  }
  const day = unitDay(period, nth, unit);
  return day === null ? null : { next, day, caution: unit === 'workday' ? 'none' : 'framed' };
}

/** "first day of next week", "last week of the year", "first monday of next year". */
function inLongerAt(
  { clock }: Reader,
  period: Period,
  { nth, weekday, unit }: Counted,
  next: number,
): DatePiece | null {
  if (period.unit === 'day' || period.unit === 'weekend' || nth < -1) return null;
  const { first, last } = period;
  const isLast = nth < 0;
  const edge = isLast
    ? last - ((weekdayOf(last) - (weekday ?? 1) + 7) % 7)
    : first + (((weekday ?? 1) - weekdayOf(first) + 7) % 7);
  const day = weekday === null ? unitDay(period, nth, unit) : edge + (isLast ? 0 : (nth - 1) * 7);
  return day === null || day > last || day < clock.today - 7 ? null : { next, day, caution: 'framed' };
}

function unitDay(period: Period, nth: number, unit: Unit | null): Day | null {
  const { first, last } = period;
  if (nth < -1) return unit === 'day' && last + nth + 1 >= first ? last + nth + 1 : null;
  if (unit === 'workday') {
    const day = nth < 0 ? last - Math.max(0, weekdayOf(last) - 5) : addWorkdays(first - 1, Math.min(nth, 31));
    return day <= last ? day : null;
  }
  if (unit === 'day') {
    return nth < 0 ? last : first + nth - 1 <= last ? first + nth - 1 : null;
  }
  if (unit === 'weekend') {
    const saturday =
      nth < 0 ? last - (weekdayOf(last) % 7) - 1 : first + ((13 - weekdayOf(first)) % 7) + (nth - 1) * 7;
    // The last Saturday of a month that ends on one.
    const day = nth < 0 && saturday + 7 <= last ? saturday + 7 : saturday;
    return day <= last ? day : null;
  }
  if (unit !== 'week' || nth > 5) return null;
  // A week belongs to the month that holds its Thursday (as ISO 8601 gives weeks to years).
  const firstWeek = mondayOf(first) + (weekdayOf(first) <= 4 ? 0 : 7);
  const lastWeek = mondayOf(last) - (weekdayOf(last) >= 4 ? 0 : 7);
  return Math.max(first, nth < 0 ? lastWeek : firstWeek + (nth - 1) * 7);
}
