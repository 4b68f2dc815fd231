import { type Day, dayOf, isoDate, monthLength } from '../civil';
import type { WallSeconds } from './rule';

/** A date, or a date-time with what is written behind it: nothing (`local`), or an offset from UTC in seconds. */
export interface WrittenTime {
  kind: 'date' | 'local' | 'offset';
  wall: WallSeconds;
  offset: number;
}

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)$/;
const TIME = /^(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Reads a date or date-time as ISO 8601 and RFC 5545 write it: `1997-09-02`, `1997-09-02T09:00:00-04:00`,
 * `19970902T130000Z`. Null for anything else, and for a day or time that there is not. Fractions are dropped.
 */
export function readTime(text: string): WrittenTime | null {
  if (text.length > 40) return null;
  const [dateText = '', timeText, ...rest] = text.trim().toUpperCase().split(/[T ]/);
  const date = DATE.exec(dateText);
  const day = date && readDay(Number(date[1]), Number(date[2]), Number(date[3]));
  if (day === null || rest.length > 0) return null;
  if (timeText === undefined) return { kind: 'date', wall: day * 86_400, offset: 0 };
  const [, hour, minute, second = '0', zone] = TIME.exec(timeText) ?? [];
  if (Number(hour ?? 24) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = Number(hour) * 3600 + Number(minute) * 60 + Math.min(Number(second), 59);
  const offset = zone === undefined ? 0 : readOffset(zone);
  if (offset === null) return null;
  return { kind: zone === undefined ? 'local' : 'offset', wall: day * 86_400 + time, offset };
}

function readDay(year: number, month: number, date: number): Day | null {
  const isReal = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
  return isReal ? dayOf(year, month, date) : null;
}

function readOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** A wall-clock time as `YYYY-MM-DDTHH:MM:SS`. */
export function wallText(wall: WallSeconds): string {
  const day = Math.floor(wall / 86_400);
  return `${isoDate(day)}T${clockText(wall - day * 86_400)}`;
}

/** An offset from UTC in seconds as `+HH:MM`, with seconds only where it has some (zones of long ago). */
export function offsetText(offset: number): string {
  const text = clockText(Math.abs(offset));
  return (offset < 0 ? '-' : '+') + (text.endsWith(':00') ? text.slice(0, 5) : text);
}

function clockText(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
