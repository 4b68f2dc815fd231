import { type Day, type Weekday, weekdayOf } from '../civil';

/** The last day that can be written with four digits of a year: 9999-12-31. */
export const LAST_DAY: Day = firstDayOf(10_000) - 1;

/** The days of 400 years, after which the calendar repeats itself. */
export const DAYS_OF_CYCLE = 146_097;

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The first of January of a year, in plain arithmetic: it is asked thousands of times for one rule. */
export function firstDayOf(year: number): Day {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps - 719_162;
}

/** The year that a day lies in. */
export function yearOf(day: Day): number {
  const guess = Math.floor(day / 365.2425) + 1970;
  if (day < firstDayOf(guess)) return guess - 1;
  return day >= firstDayOf(guess + 1) ? guess + 1 : guess;
}

/**
 * The number of the week that a day lies in, and how many weeks the year has that the week counts to. Week 1 is the
 * first with at least four days in its year (RFC 5545 §3.3.10, ISO 8601), so the days around New Year may count to
 * the year beside theirs.
 */
export function weekOf(day: Day, weekStart: Weekday): { week: number; weeks: number } {
  const own = yearOf(day);
  const year = [own + 1, own].find((year) => day >= firstWeekOf(year, weekStart)) ?? own - 1;
  const first = firstWeekOf(year, weekStart);
  return {
    week: Math.floor((day - first) / 7) + 1,
    weeks: (firstWeekOf(year + 1, weekStart) - first) / 7,
  };
}

/** The day on which week 1 of a year begins. */
function firstWeekOf(year: number, weekStart: Weekday): Day {
  const first = firstDayOf(year);
  const into = (weekdayOf(first) - weekStart + 7) % 7;
  return into <= 3 ? first - into : first - into + 7;
}
