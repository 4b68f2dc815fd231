import { dayOf, daysLater, weekdayOf } from '../calendar/civil';
import { instantOf, wallClock } from '../calendar/zoned';
import type { ReminderSettings } from '../store/reminder-rows';

/** What a reminder can be put off to, beside a moment that is picked. */
export const SNOOZES = ['hour', 'afternoon', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR_MS = 3_600_000;
const AFTERNOON = '15:00';
const MORNING = '09:00';

/**
 * When a reminder that is put off comes again (ms): in an hour; at three in the afternoon, tomorrow's where that is past;
 * tomorrow when the working day begins. On days on which the person is not reminded it comes on the next one.
 *
 * @param now the instant (ms). @param zone where the person is (IANA).
 */
export function snoozedUntil(
  snooze: Snooze,
  now: number,
  { dayStart, days }: Pick<ReminderSettings, 'dayStart' | 'days'>,
  zone: string,
): number {
  if (snooze === 'hour') return now + HOUR_MS;
  const { date, time } = wallClock(new Date(now), zone);
  if (snooze === 'afternoon' && time < AFTERNOON) return instantOf(date, AFTERNOON, zone).getTime();
  const day = workingDayAfter(date, days);
  return instantOf(day, snooze === 'afternoon' ? AFTERNOON : (dayStart ?? MORNING), zone).getTime();
}

function workingDayAfter(date: string, days: readonly number[]): string {
  for (let later = 1; later <= 7; later += 1) {
    const day = daysLater(date, later);
    const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
    if (days.includes(weekdayOf(dayOf(year, month, ofMonth)))) return day;
  }
  return daysLater(date, 1);
}
