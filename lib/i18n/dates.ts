import { inZone, wallClock } from '../calendar/zoned';
import type { Moment } from '../records/field';

/** How dates and times are written for the reader. Days are `YYYY-MM-DD`, times `HH:MM` in the reader's zone. */
export interface Dates {
  /** "Sun 22 Nov", with the year where it is not this one. */
  day(day: string): string;
  /** "Saturday 21 November" */
  longDay(day: string): string;
  /** "15:00", or "3:00 pm" where people write it so. */
  time(time: string): string;
  /** A due moment in full: day and, if it has one, time. */
  moment(moment: Moment): string;
  /** A due moment as briefly as a list allows: the time today, the weekday this week, else the date. */
  brief(moment: Moment): string;
  /** An instant: its time if it was today, else day and time. */
  instant(iso: string): string;
  /** Weekday names by RRULE code ("MO" → "Mon"). */
  weekday(code: string): string;
  /** A month's short name, from 1. */
  month(n: number): string;
  /** The last day of the week `day` stands in, as the reader's weeks go. */
  endOfWeek(day: string): string;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;

/** @param tag BCP 47; @param today the reader's current day, asked at every call. */
export function createDates(tag: string, zone: string, today: () => string): Dates {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const write = (at: number, options: Intl.DateTimeFormatOptions): string => {
    const key = Object.entries(options).join();
    const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    formats.set(key, format);
    return format.format(at);
  };
  const year = (day: string) =>
    day.slice(0, 4) === today().slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const day = (day: string) =>
    write(utc(day), { weekday: 'short', day: 'numeric', month: 'short', ...year(day) });
  const time = (time: string) => write(utc('1970-01-01', time), { hour: 'numeric', minute: '2-digit' });
  const dayAndTime = (date: string, at: string | null) => (at ? `${day(date)}, ${time(at)}` : day(date));

  return {
    day,
    time,
    longDay: (day) => write(utc(day), { weekday: 'long', day: 'numeric', month: 'long', ...year(day) }),
    moment(moment) {
      const here = inZone(moment, zone);
      return dayAndTime(here.date, here.time);
    },
    brief(moment) {
      const here = inZone(moment, zone);
      const away = (utc(here.date) - utc(today())) / DAY_MS;
      if (away === 0) return here.time ? time(here.time) : '';
      const named =
        Math.abs(away) < 7
          ? write(utc(here.date), { weekday: 'short' })
          : write(utc(here.date), { day: 'numeric', month: 'short', ...year(here.date) });
      return here.time && away > 0 && away < 7 ? `${named} ${time(here.time)}` : named;
    },
    instant(iso) {
      const here = wallClock(new Date(iso), zone);
      return here.date === today() ? time(here.time) : dayAndTime(here.date, here.time);
    },
    weekday: (code) => write(Date.UTC(2023, 0, 1 + WEEKDAYS.indexOf(code)), { weekday: 'short' }),
    month: (n) => write(Date.UTC(2023, n - 1, 1), { month: 'short' }),
    endOfWeek(day) {
      const passed = (new Date(utc(day)).getUTCDay() - firstWeekday(tag) + 7) % 7;
      return new Date(utc(day) + (6 - passed) * DAY_MS).toISOString().slice(0, 10);
    },
  };
}

/** The weekday weeks begin with, 0 = Sunday. Firefox does not tell; of our regions only a few begin on Sunday. */
export function firstWeekday(tag: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(tag);
  const first = locale.getWeekInfo?.().firstDay;
  if (first !== undefined) return first % 7;
  return ['US', 'CA', 'AU', 'IN', 'PH', 'SG', 'ZA'].includes(locale.region ?? '') ? 0 : 1;
}

const utc = (day: string, time = '00:00') => Date.parse(`${day}T${time}:00Z`);
