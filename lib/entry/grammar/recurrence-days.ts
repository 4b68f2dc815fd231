import type { Weekday } from '../../calendar/civil';
import { digitsAt, markAt, numberAt, ordinalAt, type Reader, whichBehindAt } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';

export const WORKDAYS: Weekday[] = [1, 2, 3, 4, 5];

interface Read<V> {
  value: V;
  next: number;
}

type DayKind = 'weekday' | 'weekdays' | 'shortDay';

/** "monday", "mon, wed and fri", "mon wed fri"; with `plural` "mondays and thursdays". In week order, each once. */
export function weekdayListAt(reader: Reader, at: number, plural = false): Read<Weekday[]> | null {
  return daysOfKindAt(reader, at, plural ? 'weekdays' : 'weekday');
}

/** "mo we fr", "m, w, f": letters that are days only beside each other. */
export function shortDaysAt(reader: Reader, at: number): Read<Weekday[]> | null {
  const list = daysOfKindAt(reader, at, 'shortDay');
  return list && list.value.length > 1 ? list : null;
}

function daysOfKindAt(reader: Reader, at: number, kind: DayKind): Read<Weekday[]> | null {
  const found = new Set<Weekday>();
  let next = at;
  const joined = () =>
    reader.link('and', next) ??
    reader.link('or', next) ??
    (markAt(reader, next, '+') ? next + 1 : reader.term(kind, next) ? next : null);
  for (let start: number | null = at; start !== null; start = joined()) {
    const bare = found.size > 0 && kind === 'weekday' ? numberedDayAt(reader, start) : null;
    const day = bare ?? reader.term(kind, reader.skip('on', start));
    if (!day) break;
    found.add(day.value);
    next = day.next;
    const last = rangeEndAt(reader, day.next, kind);
    if (!last || last.value <= day.value) continue;
    for (let weekday = day.value; weekday <= last.value; weekday += 1) found.add(weekday);
    next = last.next;
  }
  return found.size > 0 ? { value: [...found].sort((a, b) => a - b), next } : null;
}

/** The 4 of "thứ 2, 4, 6": Vietnamese counts its days from Sunday. */
function numberedDayAt(reader: Reader, at: number): Read<Weekday> | null {
  const digits = reader.twelveHour || reader.dotted ? null : digitsAt(reader, at, 1);
  if (!digits || digits.value < 2 || digits.value > 7) return null;
  const counts = reader.term('unit', digits.next) ?? reader.link('measure', digits.next);
  return counts === null ? { value: digits.value - 1, next: digits.next } : null;
}

/** The "to friday" of "every monday to friday". */
function rangeEndAt(reader: Reader, at: number, kind: DayKind): Read<Weekday> | null {
  // "esmaspäevast reedeni": the ending says until when.
  const isUntil = reader.cased && /ni$/.test(reader.words[at]?.folded ?? '');
  const to = reader.link('to', at) ?? (isUntil ? at : null);
  return to === null ? null : reader.term(kind, to);
}

/** "every 27", "every 2, 15, 27": bare numbers with nothing behind them that they could count. */
export function numberListAt(reader: Reader, at: number): Read<number[]> | null {
  const found = new Set<number>();
  let next = at;
  for (let start: number | null = at; start !== null; start = reader.link('and', next)) {
    const day = digitsAt(reader, start, 2);
    if (!day || day.value < 1 || day.value > 31) return null;
    found.add(day.value);
    next = day.next;
  }
  const after = reader.words[next];
  const ends =
    !after ||
    after.kind === 'taken' ||
    (after.kind === 'mark' && !after.glued) ||
    reader.link('at', next) !== null;
  return ends ? { value: [...found].sort((a, b) => a - b), next } : null;
}

/** "15th", "1st and 15th", "the last day". */
export function dayListAt(reader: Reader, at: number): Read<number[]> | null {
  const last = lastAt(reader, at);
  const unit = last === null ? null : reader.term('unit', last);
  if (unit?.value === 'day') return { value: [-1], next: unit.next };
  const found = new Set<number>();
  let next = at;
  for (let start: number | null = at; start !== null; start = reader.link('and', next)) {
    const end = lastAt(reader, reader.skip('on', start));
    const lastDay = end === null ? null : reader.term('unit', end);
    if (
      end !== null &&
      (lastDay?.value === 'day' || !reader.words[end] || reader.link('and', end) !== null)
    ) {
      found.add(-1);
      next = lastDay?.value === 'day' ? lastDay.next : end;
      continue;
    }
    const bare = found.size > 0 && !reader.twelveHour && !reader.dotted ? digitsAt(reader, start, 2) : null;
    const day =
      ordinalAt(reader, start) ??
      ordinalAt(reader, reader.skip('the', reader.skip('on', start))) ??
      numberedAt(reader, start) ??
      bare;
    if (!day || day.value < 1 || day.value > 31) break;
    const fromEnd = lastBehindAt(reader, day.next);
    const isDay = reader.term('unit', fromEnd ?? day.next);
    found.add(fromEnd === null ? day.value : -day.value);
    next = isDay?.value === 'day' ? isDay.next : (fromEnd ?? day.next);
  }
  return found.size > 0 ? { value: [...found].sort((a, b) => a - b), next } : null;
}

/** The "day 5" of "every month on day 5". */
function numberedAt(reader: Reader, at: number): Read<number> | null {
  return reader.twelveHour && reader.words[at]?.folded === 'day' ? digitsAt(reader, at + 1, 2) : null;
}

/** "last friday", "the 2nd tuesday", "first workday", "15th workday"; with `wholeYear` "the 13th friday" of a year. */
export function nthAt(
  reader: Reader,
  at: number,
  wholeYear = false,
  ofMonth = false,
): Read<RecurrenceRule> | null {
  const the = reader.skip('the', at);
  const last = lastAt(reader, at);
  const behind = reader.twelveHour ? null : nthBehindAt(reader, at);
  if (behind) return behind;
  const several = severalNthAt(reader, at);
  if (several) return several;
  const ordinal = last === null ? ordinalAt(reader, the) : null;
  const fromEnd = ordinal ? lastBehindAt(reader, ordinal.next) : null;
  const nth = last !== null ? -1 : ordinal && fromEnd !== null ? -ordinal.value : ordinal?.value;
  const start = last ?? fromEnd ?? ordinal?.next;
  if (nth === undefined || start === undefined || nth < -5) return null;
  const unit = reader.term('unit', start);
  if (unit?.value === 'workday' && nth <= 23) {
    return { value: { freq: 'MONTHLY', interval: 1, weekdays: WORKDAYS, position: nth }, next: unit.next };
  }
  const isWeekend = unit?.value === 'weekend' && (ofMonth || inMonthAt(reader, unit.next) !== null);
  const weekday = isWeekend ? { value: 6 as const, next: unit.next } : reader.term('weekday', start);
  if (!weekday || nth > MOST_IN_YEAR) return null;
  const month = reader.term('month', reader.skip('of', weekday.next));
  const yearly = month && (!month.shy || reader.link('of', weekday.next) !== null) ? month : null;
  const value: RecurrenceRule = yearly
    ? { freq: 'YEARLY', interval: 1, months: [yearly.value], weekdays: [weekday.value], nth }
    : { freq: 'MONTHLY', interval: 1, weekdays: [weekday.value], nth };
  return nth > 5 && !wholeYear ? null : { value, next: yearly?.next ?? weekday.next };
}

const MOST_IN_YEAR = 53;

/** The "last" of "2nd last friday", "second to last friday". */
export function lastBehindAt(reader: Reader, at: number): number | null {
  const which = reader.term('which', reader.skip('to', at));
  return reader.twelveHour && which?.value === 'last' ? which.next : null;
}

/** "first and third fridays": the plural repeats without "of the month" behind it. */
export function pluralNthAt(reader: Reader, at: number): Read<RecurrenceRule> | null {
  return severalNthAt(reader, at, 'weekdays');
}

/** "1st and 3rd monday", "first and last friday". */
function severalNthAt(
  reader: Reader,
  at: number,
  kind: 'weekday' | 'weekdays' = 'weekday',
): Read<RecurrenceRule> | null {
  const nths: number[] = [];
  let next = at;
  for (let start: number | null = at; start !== null; start = reader.link('and', next)) {
    const last = lastAt(reader, start);
    const ordinal = last === null ? ordinalAt(reader, reader.skip('the', start)) : null;
    if (last === null && (!ordinal || ordinal.value > 5)) return null;
    nths.push(ordinal?.value ?? -1);
    next = last ?? ordinal?.next ?? next;
  }
  const weekday = nths.length > 1 ? reader.term(kind, next) : null;
  return (
    weekday && {
      value: { freq: 'MONTHLY', interval: 1, weekdays: [weekday.value], nths },
      next: weekday.next,
    }
  );
}

/** "thứ sáu cuối cùng", "ngày làm việc đầu tiên": which one stands behind the day. */
function nthBehindAt(reader: Reader, at: number): Read<RecurrenceRule> | null {
  const weekday = reader.term('weekday', at);
  const unit = weekday ? null : reader.term('unit', at);
  const isWeekend = unit?.value === 'weekend';
  const after = weekday?.next ?? (isWeekend || unit?.value === 'workday' ? unit.next : null);
  if (after === null) return null;
  const behindWord = whichBehindAt(reader, after);
  const last = behindWord?.value === 'last' ? behindWord.next : null;
  const ordinal = last === null ? reader.term('ordinal', after) : null;
  const nth = last === null ? ordinal?.value : -1;
  const next = last ?? ordinal?.next;
  if (nth === undefined || next === undefined || nth > 5) return null;
  return weekday || isWeekend
    ? { value: { freq: 'MONTHLY', interval: 1, weekdays: [weekday?.value ?? 6], nth }, next }
    : { value: { freq: 'MONTHLY', interval: 1, weekdays: WORKDAYS, position: nth }, next };
}

function lastAt(reader: Reader, at: number): number | null {
  const which = reader.term('which', at) ?? reader.term('which', reader.skip('the', at));
  return which?.value === 'last' ? which.next : null;
}

/** The "of every third month", "of every other month" behind a day: how many months lie between. */
export function everyMonthsAt(reader: Reader, at: number): Read<number> | null {
  const every = reader.link('every', reader.link('of', at) ?? at);
  const other = every === null ? null : reader.link('other', every);
  const count =
    every === null || other !== null ? null : (ordinalAt(reader, every) ?? numberAt(reader, every));
  const months = other === null ? (count?.value ?? 0) : 2;
  const unit = reader.term('unit', other ?? count?.next ?? at);
  return unit?.value === 'month' && Number.isInteger(months) && months > 1
    ? { value: months, next: unit.next }
    : null;
}

/** The same days in each quarter, from "of every quarter" behind them: those counted from an end are in its last month. */
export function inQuartersAt(
  reader: Reader,
  days: Read<RecurrenceRule>,
  everyOnly = false,
): Read<RecurrenceRule> | null {
  const { nth, position, monthDays } = days.value;
  const of = reader.link('of', days.next);
  const every = of === null ? null : reader.link('every', of);
  const unit = of === null ? null : reader.term('unit', every ?? (everyOnly ? of : reader.skip('the', of)));
  if (unit?.value !== 'quarter' || (every === null && everyOnly) || days.value.freq !== 'MONTHLY')
    return null;
  const isLast = (nth ?? position ?? monthDays?.[0] ?? 1) < 0;
  return { value: { ...days.value, months: isLast ? [3, 6, 9, 12] : [1, 4, 7, 10] }, next: unit.next };
}

/** The "of the month", "of every month", "in each month" behind a day; with `everyOnly` not "of the month". */
export function inMonthAt(reader: Reader, at: number, everyOnly = false): number | null {
  const of = reader.link('of', at) ?? at;
  const often = reader.term('often', of);
  if (often?.value.unit === 'month' && often.value.interval === 1) return often.next;
  const every = reader.link('every', of);
  const the = everyOnly ? null : !reader.twelveHour ? of : of === at ? null : reader.skip('the', of);
  const start = every ?? the ?? reader.words.length;
  const unit = reader.term('unit', start);
  // "của tháng 1" is of January.
  const named = unit && !reader.dotted ? reader.term('month', start) : null;
  return unit?.value === 'month' && (named?.next ?? 0) <= unit.next ? unit.next : null;
}
