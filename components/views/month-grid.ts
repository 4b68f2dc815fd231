import { dayOf, isoDate, weekdayOf } from '../../lib/calendar/civil';

/** The month (`YYYY-MM`) that a day (`YYYY-MM-DD`) is in. */
export const monthOf = (day: string): string => day.slice(0, 7);

/**
 * The weeks that a month is seen in: six of seven days (`YYYY-MM-DD`), those of the months beside it included, so that
 * every month is as high as the others.
 *
 * @param first the weekday that weeks begin with, 0 is Sunday.
 */
export function weeksOf(month: string, first: number): string[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const one = dayOf(year, number, 1);
  const start = one - ((weekdayOf(one) - first + 7) % 7);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => isoDate(start + week * 7 + day)),
  );
}

/** The same day of the month some months away, or the last day of a shorter one. */
export function monthsAway(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = dayOf(year, month + months + 1, 0);
  return isoDate(Math.min(dayOf(year, month + months, date), last));
}
