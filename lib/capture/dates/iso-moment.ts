const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;

export interface MomentParts {
  year: number;
  month: number;
  day: number;
  time: { hour: number; minute: number; second: number } | null;
  /** "Z", "+01:00", or empty where none is given. */
  offset: string;
}

/** ISO 8601 (date or date-time, extended or basic, a space for the T) in its extended form; null for anything else. */
export function isoMoment(text: string): string | null {
  const [, year, month, day, hour, minute, second, offset] = ISO.exec(text) ?? BASIC.exec(text) ?? [];
  if (!year || !month || !day) return null;
  return writeMoment({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: hour && minute ? { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) } : null,
    offset: offset ? writeOffset(offset) : '',
  });
}

/** The parts as ISO 8601; null where there is no such day or time. */
export function writeMoment({ year, month, day, time, offset }: MomentParts): string | null {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!exists || year < 1900 || year > 2200) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time) return date;
  const { hour, minute, second } = time;
  if (hour > 23 || minute > 59 || second > 60) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${offset}`;
}

/** "+0100", "+01", "z" as "+01:00", "Z". */
export const writeOffset = (text: string): string => {
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(text) ?? [];
  return sign === '' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
};

const two = (value: number): string => String(value).padStart(2, '0');
