import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Moment } from '../records/field';

/** The calendar date and wall-clock time of an instant in a zone. */
export function wallClock(at: Date, zone: string): { date: string; time: string } {
  const there = new TZDate(at.getTime(), zone);
  return { date: format(there, 'yyyy-MM-dd'), time: format(there, 'HH:mm') };
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

/** The instant of a wall-clock time in a zone; one that a clock change skips is read an hour on. */
export function instantOf(date: string, time: string, zone: string): Date {
  const [year, month, day, hour, minute] = `${date}-${time.replace(':', '-')}`.split('-').map(Number);
  return new TZDate(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, zone);
}
