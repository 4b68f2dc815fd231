import type { Moment } from '../records/field';
import { dayOf, isoDate } from './civil';
import { instantOf as instantMsOf, wallTimeAt } from './zone-clock';

/** The calendar date (`YYYY-MM-DD`) and wall-clock time (`HH:MM`) of an instant in a zone (IANA). */
export function wallClock(at: Date, zone: string): { date: string; time: string } {
  const { day, minutes } = wallTimeAt(at.getTime(), zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: isoDate(day), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/**
 * What a moment is on the clock of another zone. A date without a time is the same day everywhere. A moment in a zone
 * that this browser does not know (of a newer one, or nonsense) stays as it is written.
 */
export function inZone(moment: Moment, zone: string): { date: string; time: string | null } {
  const { date, time } = moment;
  if (time === null || moment.zone === null || moment.zone === zone) return { date, time };
  const at = instantOf(date, time, moment.zone);
  return Number.isNaN(at.getTime()) ? { date, time } : wallClock(at, zone);
}

/** The instant of a wall-clock time in a zone, invalid in an unknown zone; one that a clock change skips is read an hour on. */
export function instantOf(date: string, time: string, zone: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = `${date}-${time.replace(':', '-')}`
    .split('-')
    .map(Number);
  try {
    return new Date(instantMsOf(dayOf(year, month, day), hour * 60 + minute, zone));
  } catch (error) {
    if (error instanceof RangeError) return new Date(Number.NaN);
    throw error;
  }
}
