import { type Day, weekdayOf } from '../civil';
import type { Rule } from './rule';
import { firstDayOf, isLeap, weekOf, yearOf } from './year';

/** Which days the BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY of a rule leave. */
export interface DayFilter {
  /** The days of a year that pass, in order, counted from 0 for the first of January. */
  ofYear(year: number): readonly number[];
  has(day: Day): boolean;
  /** The first day from `day` on that passes, or null when there is none up to `last`. */
  next(day: Day, last: Day): Day | null;
}

/**
 * The days that pass every part (RFC 5545 §3.3.10, table: what expands a year or month and what limits it comes to the
 * same days). Only the years of a different shape are worked out: there are some 30, however long the search is.
 */
export function dayFilter(rule: Rule): DayFilter {
  const byShape = new Map<number, YearDays>();
  let current = { year: Number.NaN, first: 0, days: NO_DAYS };
  const yearDays = (year: number) => {
    if (current.year === year) return current;
    const first = firstDayOf(year);
    const shape =
      weekdayOf(first) * 8 + (isLeap(year - 1) ? 4 : 0) + (isLeap(year) ? 2 : 0) + (isLeap(year + 1) ? 1 : 0);
    const known = byShape.get(shape);
    const days = known ?? daysThatPass(rule, year);
    if (!known) byShape.set(shape, days);
    current = { year, first, days };
    return current;
  };
  const within = (day: Day) => {
    const { year, first, days } = current;
    return day >= first && day < first + days.next.length && !Number.isNaN(year)
      ? current
      : yearDays(yearOf(day));
  };
  return {
    ofYear: (year) => yearDays(year).days.list,
    has(day) {
      const { first, days } = within(day);
      return days.next[day - first] === day - first;
    },
    next(day, last) {
      for (let from = day; from <= last; ) {
        const { first, days } = within(from);
        const found = days.next[from - first] ?? -1;
        if (found >= 0) return first + found <= last ? first + found : null;
        from = first + days.next.length;
      }
      return null;
    },
  };
}

interface YearDays {
  list: readonly number[];
  /** For each day of the year the first one from it on that passes, -1 for none. */
  next: Int16Array;
}

const NO_DAYS: YearDays = { list: [], next: new Int16Array(0) };

function daysThatPass(rule: Rule, year: number): YearDays {
  const first = firstDayOf(year);
  const length = firstDayOf(year + 1) - first;
  const list: number[] = [];
  const months = monthLengths(year);
  let ordinal = 0;
  for (const [index, monthLength] of months.entries())
    for (let date = 1; date <= monthLength; date += 1, ordinal += 1) {
      const day = { ordinal, length, month: index + 1, date, monthLength, at: first + ordinal };
      if (passes(rule, day)) list.push(ordinal);
    }
  const next = new Int16Array(length).fill(-1);
  for (const found of list) next[found] = found;
  for (let at = length - 2; at >= 0; at -= 1) if (next[at] === -1) next[at] = next[at + 1] ?? -1;
  return { list, next };
}

const monthLengths = (year: number): readonly number[] => [
  ...[31, isLeap(year) ? 29 : 28, 31, 30, 31, 30],
  ...[31, 31, 30, 31, 30, 31],
];

interface DayInYear {
  /** Counted from 0 for the first of January, and the number of days of the year. */
  ordinal: number;
  length: number;
  /** 1–12. */
  month: number;
  /** 1–31, and the number of days of the month. */
  date: number;
  monthLength: number;
  at: Day;
}

function passes(rule: Rule, day: DayInYear): boolean {
  const { ordinal, length, month, date, monthLength } = day;
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (byMonthDay.length > 0 && !holds(byMonthDay, date, monthLength)) return false;
  if (byYearDay.length > 0 && !holds(byYearDay, ordinal + 1, length)) return false;
  if (byWeekNo.length > 0) {
    const { week, weeks } = weekOf(day.at, rule.weekStart);
    if (!holds(byWeekNo, week, weeks)) return false;
  }
  return byDay.length === 0 || isNamedDay(rule, day);
}

/** Whether a list names the place of something, counted from 1 from the front or from -1 from the back. */
const holds = (list: readonly number[], place: number, length: number): boolean =>
  list.includes(place) || list.includes(place - length - 1);

/** Numbers in BYDAY count within the month where the rule is of months or names some, within the year otherwise. */
function isNamedDay({ freq, byMonth, byDay }: Rule, day: DayInYear): boolean {
  const weekday = weekdayOf(day.at);
  const inMonth = freq === 'MONTHLY' || byMonth.length > 0;
  const before = inMonth ? day.date - 1 : day.ordinal;
  const after = inMonth ? day.monthLength - day.date : day.length - 1 - day.ordinal;
  const nths = [0, Math.floor(before / 7) + 1, -Math.floor(after / 7) - 1];
  return byDay.some((named) => named.weekday === weekday && nths.includes(named.nth));
}
