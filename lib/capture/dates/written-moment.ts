import { safeLocale } from '../page-country';
import { isoMoment, writeMoment, writeOffset } from './iso-moment';
import { monthIn } from './month-names';

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Zones that mails name, as offsets (RFC 5322, section 4.3, and Central European ones). */
const ZONES: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  UT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
};

/**
 * A date as mail readers and pages write it, as ISO 8601: "Sat, 21 Nov 2026 10:42:00 +0100", "21. 11. 2026 10:42",
 * "10:42 21 thg 11, 2026". Without an offset the result has none; without a time it is a date. Null where day,
 * month and year are not all there.
 *
 * @param language - of the page (BCP 47): names of months, and which of 5/12 is the day.
 */
export function writtenMoment(written: string, language: string): string | null {
  const text = written.slice(0, 200).normalize('NFC').replace(/\s+/g, ' ').trim();
  const iso = isoMoment(text);
  if (iso) return iso;
  const locale = safeLocale(language || 'en');
  const time = timeIn(text);
  const rest = time ? text.replace(time.written, ' ') : text;
  const day = numericDay(rest, locale) ?? vietnameseDay(rest) ?? namedDay(rest, locale);
  return day && writeMoment({ ...day, time: time?.value ?? null, offset: time?.offset ?? '' });
}

function timeIn(text: string) {
  const match =
    /(?<![\d:.])(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?|SA|CH)?(?![\p{L}\d:])\s*(?:\(?((?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,4})(?![\d\p{L}])\)?)?/iu.exec(
      text,
    );
  if (!match) return null;
  const [written, hours = '', minutes = '', seconds = '0', half = '', zone = ''] = match;
  const afternoon = /^(?:p|ch)/i.test(half);
  const hour = (Number(hours) % (half === '' ? 24 : 12)) + (afternoon ? 12 : 0);
  if (Number(hours) > 23) return null;
  const named = Object.hasOwn(ZONES, zone) ? ZONES[zone] : undefined;
  const numeric = /[+-]\d{1,2}(?::?\d{2})?$/.exec(zone)?.[0];
  return {
    written: named || numeric ? written : written.slice(0, written.length - zone.length),
    value: { hour, minute: Number(minutes), second: Number(seconds) },
    offset: named ?? (numeric ? writeOffset(numeric) : ''),
  };
}

/** 2026-11-21, 21.11.2026, 21/11/2026, 11/21/26. */
function numericDay(text: string, locale: string): Day | null {
  const yearFirst = /(?<!\d)(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst;
    return { year: Number(year), month: Number(month), day: Number(day) };
  }
  const match = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, a, separator, b, year] = match;
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (separator === '/' && first <= 12 && isMonthFirst(locale));
  return {
    year: Number(year) + (year?.length === 2 ? 2000 : 0),
    month: monthFirst ? first : second,
    day: monthFirst ? second : first,
  };
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}

/** "21 thg 11, 2026", "ngày 21 tháng 11 năm 2026". */
function vietnameseDay(text: string): Day | null {
  const [, day, month, year] =
    /(\d{1,2})\s*(?:thg|tháng)\s*(\d{1,2}),?\s*(?:năm\s*)?(\d{4})/iu.exec(text) ?? [];
  return day && month && year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

function namedDay(text: string, locale: string): Day | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  if (!year || !day) return null;
  const month = monthIn(text.match(/\p{L}{3,}\.?/gu) ?? [], locale);
  return month ? { year: Number(year), month, day: Number(day) } : null;
}
