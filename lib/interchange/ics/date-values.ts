import { isoDate, realDay } from '../../calendar/civil';
import { instantOf } from '../../calendar/zoned';
import type { Moment } from '../../records/field';
import { type Property, parameter } from '../vcard/property';

const VALUE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/i;

/** A moment, or why there is none; `zone` holds a time zone that nobody here knows. */
export type ReadMoment = { moment: Moment; unknownZone?: string } | null;

/**
 * Reads DATE and DATE-TIME values (RFC 5545, 3.3.4 and 3.3.5), with and without hyphens and colons, as they are found. Seconds
 * are left out. A time in a zone that is not known here is read as the reader's own.
 */
export function readMoment(property: Property, value = property.value): ReadMoment {
  const [, year = '', month = '', day = '', hour, minute, , utc] =
    VALUE.exec(value.trim().slice(0, 40).replace(/[-:]/g, '')) ?? [];
  const real = realDay(Number(year), Number(month), Number(day));
  if (real === null) return null;
  const date = isoDate(real);
  if (hour === undefined || minute === undefined || parameter(property, 'VALUE')?.toUpperCase() === 'DATE')
    return { moment: { date, time: null, zone: null } };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const time = `${hour}:${minute}`;
  if (utc) return { moment: { date, time, zone: 'UTC' } };
  const named = parameter(property, 'TZID') ?? '';
  const zone = knownZone(named);
  return { moment: { date, time, zone }, ...(named !== '' && zone === null && { unknownZone: named }) };
}

/** The IANA name in a TZID: as it is, or behind a prefix that says whose it is ("/citadel.org/20260101_1/Europe/Prague"). */
function knownZone(named: string): string | null {
  const parts = named.slice(0, 200).split('/').filter(Boolean);
  const candidates = [named, parts.slice(-3).join('/'), parts.slice(-2).join('/'), parts.at(-1) ?? ''];
  return candidates.find((one) => /^[A-Za-z][\w+/-]{0,63}$/.test(one) && isZone(one)) ?? null;
}

const isZone = (zone: string) => !Number.isNaN(instantOf('2026-01-01', '12:00', zone).getTime());

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;

/** A DURATION (RFC 5545, 3.3.6) in minutes, negative before; null where it is none. */
export function readDuration(value: string): number | null {
  const [whole, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    DURATION.exec(value.trim().slice(0, 60)) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return null;
  const length =
    Number(weeks) * 10_080 +
    Number(days) * 1440 +
    Number(hours) * 60 +
    Number(minutes) +
    Math.floor(Number(seconds) / 60);
  return sign === '-' ? 0 - length : length;
}

/** A moment as a property holds it: its parameters and value, "DUE" + ";VALUE=DATE:20261122". */
export function writeMoment({ date, time, zone }: Moment): string {
  const day = date.replaceAll('-', '');
  if (time === null) return `;VALUE=DATE:${day}`;
  const at = `${day}T${time.replace(':', '')}00`;
  if (zone === null) return `:${at}`;
  return zone === 'UTC' || zone === 'Etc/UTC' ? `:${at}Z` : `;TZID=${zone}:${at}`;
}

/** An instant in UTC as iCalendar writes it. @param iso as `Date.prototype.toISOString` writes it. */
export const writeInstant = (iso: string) => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
