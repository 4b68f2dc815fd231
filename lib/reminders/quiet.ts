import { daysLater, weekdayOf } from '../calendar/civil';
import { wallTimeAt } from '../calendar/zone-clock';
import { instantOf, wallClock } from '../calendar/zoned';
import type { ReminderSettings } from '../store/reminder-rows';

/** No quiet lasts longer: the days off of a week, and the hours around them. */
const MOST_STEPS = 20;

/**
 * The first instant (ms), from this one on, at which the person may be told: neither in their quiet hours nor on a day on which
 * they are not reminded. The instant itself where it is none of these.
 *
 * @param zone where the person is (IANA).
 */
export function heldUntil(
  at: number,
  { quiet, days, dayStart }: Pick<ReminderSettings, 'quiet' | 'days' | 'dayStart'>,
  zone: string,
): number {
  let now = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { date, time } = wallClock(new Date(now), zone);
    const isOff = days.length > 0 && !days.includes(weekdayOf(wallTimeAt(now, zone).day));
    // What a day off holds back comes when the next working day begins, not at midnight.
    if (isOff) now = instantOf(daysLater(date, 1), dayStart ?? '00:00', zone).getTime();
    else if (quiet && isWithin(time, quiet)) {
      const day = time < quiet.to ? date : daysLater(date, 1);
      now = instantOf(day, quiet.to, zone).getTime();
    } else return now;
  }
  return now;
}

/** Whether a time of day is in a span, which may go over midnight; its end is out of it. */
const isWithin = (time: string, { from, to }: { from: string; to: string }) =>
  // Of a span that a person has given one end of so far there is none.
  from === '' || to === '' ? false : from <= to ? from <= time && time < to : from <= time || time < to;
