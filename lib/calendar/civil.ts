/**
 * Calendar arithmetic on plain dates, with no time zone anywhere. A `Day` is the number of days since
 * 1970-01-01 in the proleptic Gregorian calendar; a date-only value never becomes a midnight in some zone.
 */
export type Day = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = number;

const DAY_MS = 86_400_000;

/** The day of year `year`, month `month` (1–12), day `day`; out-of-range values roll over as in a calendar. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

/** Like `dayOf`, but null for a date that does not exist (30 February) or a year outside 1900–9999. */
export function realDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const result = dayOf(year, month, day);
  return isReasonable(result) ? result : null;
}

/** Whether a day can be written as YYYY-MM-DD and could be meant by a person (years 1900–9999). */
export function isReasonable(day: Day): boolean {
  return Number.isInteger(day) && day >= dayOf(1900, 1, 1) && day <= dayOf(9999, 12, 31);
}

/** Year, month (1–12) and day of the month of a day. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** ISO weekday of a day, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): Weekday {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month (1–12). */
export function monthLength(year: number, month: number): number {
  return civilOf(dayOf(year, month + 1, 0)).date;
}

/** The same date `months` later (or earlier); the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = civilOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(date, monthLength(first.year, first.month)));
}

/**
 * `count` Mondays-to-Fridays later, or earlier where it is negative; from a weekend the first one counted is Monday, or
 * Friday.
 */
export function addWorkdays(day: Day, count: number): Day {
  let result = day;
  for (let left = Math.abs(count); left > 0; ) {
    result += Math.sign(count);
    if (weekdayOf(result) <= 5) left -= 1;
  }
  return result;
}

/** The Monday of the week that holds the day (ISO 8601 weeks). */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The nth (1–5, or -1 for the last) given weekday of a month, or null when the month has no such day. */
export function nthWeekday(year: number, month: number, nth: number, weekday: Weekday): Day | null {
  const length = monthLength(year, month);
  if (nth < 0) {
    const last = dayOf(year, month, length);
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayOf(year, month, 1);
  const date = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return date <= length ? dayOf(year, month, date) : null;
}

/** A day as YYYY-MM-DD. */
export function isoDate(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** How many days one calendar date (`YYYY-MM-DD`) is after another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS;
}

/** The calendar date (`YYYY-MM-DD`) some days later, or earlier; no later than 9999-12-31. */
export function daysLater(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(Math.min(dayOf(year, month, day) + days, dayOf(9999, 12, 31)));
}

/** The calendar date (`YYYY-MM-DD`) so many Mondays-to-Fridays later, or earlier. */
export function workdaysLater(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(Math.min(addWorkdays(dayOf(year, month, day), count), dayOf(9999, 12, 31)));
}
