import { addMonths, addWorkdays, type Day } from '../../calendar/civil';
import { type Clock, wallTimeAt } from '../../calendar/zone-clock';
import type { Unit } from '../lexicon/lexicon';
import { digitsAt, markAt, numberAt, type Reader } from '../reader';

/** A length of time. Calendar parts count on the calendar, minutes on the clock (a DST night is an hour off). */
export interface Amount {
  months: number;
  days: number;
  workdays: number;
  minutes: number;
}

const UNITS: Readonly<Record<Unit, Partial<Amount>>> = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { days: 1 },
  workday: { workdays: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  weekend: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};

/** "3 days", "an hour and a half", "1h30m", "2 weeks and 3 days" from word `at`. At most four parts. */
export function amountAt(reader: Reader, at: number): { amount: Amount; next: number } | null {
  const amount: Amount = { months: 0, days: 0, workdays: 0, minutes: 0 };
  let next = -1;
  for (let start = at, parts = 0; parts < 4; parts += 1) {
    // "14h30 ngày 11/6" is half past two, not fourteen hours and thirty days.
    const isMinutes = reader.words[start - 1]?.folded === 'h' && reader.words[start]?.glued;
    const part = isMinutes && !reader.words[start + 1]?.glued && parts > 0 ? null : partAt(reader, start);
    if (!part) break;
    add(amount, part.unit, part.count);
    next = part.next;
    const half = halfAfter(reader, next);
    if (half !== null) {
      add(amount, part.unit, 0.5);
      next = half;
    }
    start = reader.skip('and', next);
  }
  next = moreOrLessAt(reader, next);
  const minutes = next > at ? bareMinutes(reader, next) : null;
  if (minutes) amount.minutes += minutes.value;
  return next < 0 ? null : { amount, next: minutes?.next ?? next };
}

/** Index behind the "or two", "or so" of "a day or two", "a week or so": the first is what counts. */
function moreOrLessAt(reader: Reader, at: number): number {
  const or = reader.twelveHour ? reader.link('or', at) : null;
  if (or === null) return at;
  if (reader.words[or]?.folded === 'so') return or + 1;
  const upper = reader.words[or]?.kind === 'letters' ? reader.term('number', or) : null;
  return upper && (upper.value === 2 || upper.value === 3) && !reader.term('unit', upper.next)
    ? upper.next
    : at;
}

/** `count` of the unit at word `at`; `next` where more words belong to the count. */
export function unitAmount(
  reader: Reader,
  at: number,
  count: number,
  next?: number,
): { amount: Amount; next: number } | null {
  const unit = reader.term('unit', at);
  if (!unit) return null;
  const amount: Amount = { months: 0, days: 0, workdays: 0, minutes: 0 };
  add(amount, unit.value, count);
  return { amount, next: next ?? unit.next };
}

function partAt(reader: Reader, at: number): { count: number; unit: Unit; next: number } | null {
  const start = reader.skip('around', at);
  const fraction = fractionAt(reader, start);
  const count = fraction ?? numberAt(reader, start);
  if (!count || count.value <= 0) return null;
  const extra = halfAfter(reader, count.next, true);
  const unit = reader.term('unit', extra ?? reader.skip('more', upperAt(reader, count)));
  if (!unit) return null;
  const word = reader.words[unit.next - 1];
  // "5 m" may be metres: a one-letter unit has to touch its number.
  if (word && word.text.length === 1 && !word.glued && !(fraction && unit.value === 'hour')) return null;
  return { count: count.value + (extra === null ? 0 : 0.5), unit: unit.value, next: unit.next };
}

/** Index behind the "to six" of "five to six months": the first is what counts. */
function upperAt(reader: Reader, count: { value: number; next: number }): number {
  const to = reader.link('to', count.next) ?? reader.link('or', count.next);
  const upper = to === null ? null : numberAt(reader, to);
  return upper && upper.value > count.value ? upper.next : count.next;
}

/** "1/2", "3/4" in front of what they are parts of. */
function fractionAt(reader: Reader, at: number): { value: number; next: number } | null {
  const part = digitsAt(reader, at, 1);
  const of = part && markAt(reader, part.next, '/', true) ? digitsAt(reader, part.next + 1, 1) : null;
  return of && part && reader.words[at + 2]?.glued && part.value < of.value && [2, 3, 4].includes(of.value)
    ? { value: part.value / of.value, next: of.next }
    : null;
}

/** "… and a half": behind the unit, or between the number and the unit. */
export function halfAfter(reader: Reader, at: number, beforeUnit = false): number | null {
  const and = reader.link('and', at) ?? (reader.twelveHour || beforeUnit ? null : at);
  const half = and === null ? null : reader.term('number', and);
  return half?.value === 0.5 && (reader.term('unit', half.next) !== null) === beforeUnit ? half.next : null;
}

/** The 30 of "1h30". */
function bareMinutes(reader: Reader, at: number): { value: number; next: number } | null {
  if (reader.words[at - 1]?.folded !== 'h' || !reader.words[at]?.glued) return null;
  const minutes = digitsAt(reader, at, 2);
  return minutes && minutes.value < 60 ? minutes : null;
}

function add(amount: Amount, unit: Unit, count: number): void {
  const one = UNITS[unit];
  const whole = Math.floor(count);
  const rest = count - whole;
  amount.minutes += Math.round((one.minutes ?? 0) * count);
  amount.days += (one.days ?? 0) * whole;
  if (rest > 0 && one.days === 1) amount.minutes += Math.round(1440 * rest);
  else if (rest > 0) amount.days += Math.round((one.days ?? 0) * rest);
  amount.workdays += Math.ceil((one.workdays ?? 0) * count);
  const months = (one.months ?? 0) * count;
  amount.months += Math.floor(months);
  amount.days += Math.round((months - Math.floor(months)) * 30);
}

/** A day plus (`sign` 1) or minus (-1) the calendar parts of an amount. */
export function shiftDay(day: Day, amount: Amount, sign: 1 | -1): Day {
  const months = addMonths(day, sign * amount.months) + sign * amount.days;
  return sign > 0 ? addWorkdays(months, Math.min(amount.workdays, 5000)) : months - amount.workdays;
}

/** The moment an amount from now: hours run on the real clock, so they stay right across a DST change. */
export function fromNow(clock: Clock, amount: Amount, sign: 1 | -1): { day: Day; minutes?: number } {
  const day = shiftDay(clock.today, amount, sign);
  if (amount.minutes === 0) return { day };
  const wall = wallTimeAt(clock.instant + sign * Math.min(amount.minutes, 5e8) * 60_000, clock.zone);
  return { day: day + wall.day - clock.today, minutes: wall.minutes };
}
