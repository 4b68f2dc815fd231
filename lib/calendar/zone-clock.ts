import { type Day, dayOf } from './civil';

/** A reading of a wall clock: a plain date and the minutes since midnight (0–1439). */
export interface WallTime {
  day: Day;
  minutes: number;
}

/** The moment an entry is typed: the instant (ms since the epoch), the person's zone, and what their clock shows. */
export interface Clock {
  instant: number;
  zone: string;
  today: Day;
  minutes: number;
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?)?$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Reads the clock of `zone` (IANA) at `now`: a Date, an ISO instant with offset, or an ISO local date-time
 * without offset, which is taken as wall time in `zone`. The machine's own zone plays no part.
 * Throws a RangeError for an unknown zone or an unreadable `now`.
 */
export function clockAt(now: Date | string, zone: string): Clock {
  const instant = instantFrom(now, zone);
  if (!Number.isFinite(instant)) throw new RangeError(`Not a date-time: ${String(now)}`);
  const wall = wallTimeAt(instant, zone);
  return { instant, zone, today: wall.day, minutes: wall.minutes };
}

function instantFrom(now: Date | string, zone: string): number {
  if (now instanceof Date) return now.getTime();
  const local = LOCAL.exec(now);
  if (!local) return Date.parse(now);
  const [, year, month, date, hour = '0', minute = '0'] = local;
  return instantOf(
    dayOf(Number(year), Number(month), Number(date)),
    Number(hour) * 60 + Number(minute),
    zone,
  );
}

/** What the clocks in `zone` (IANA) show at an instant (ms since the epoch). */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const parts = new Map<string, number>();
  for (const part of formatFor(zone).formatToParts(instant)) parts.set(part.type, Number(part.value));
  const read = (type: string) => parts.get(type) ?? 0;
  return {
    day: dayOf(read('year'), read('month'), read('day')),
    minutes: read('hour') * 60 + read('minute'),
  };
}

/**
 * The instant (ms since the epoch) at which the clocks in `zone` show a wall time. A time that is skipped in
 * spring is moved on by the length of the gap; one that comes twice in autumn is its first occurrence.
 */
export function instantOf(day: Day, minutes: number, zone: string): number {
  const asUtc = (day * 1440 + minutes) * 60_000;
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map((at) => offsetAt(at, zone));
  const fits = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, zone) === asUtc);
  return fits.length > 0 ? Math.min(...fits) : asUtc - (offsets[0] ?? 0);
}

/** Offset from UTC of `zone` at an instant, in ms, to the minute. */
function offsetAt(instant: number, zone: string): number {
  const wall = wallTimeAt(instant, zone);
  return (wall.day * 1440 + wall.minutes) * 60_000 - Math.floor(instant / 60_000) * 60_000;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
