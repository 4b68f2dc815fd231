import {
  civilOf,
  type Day,
  isoDate,
  monthLength,
  nthWeekday,
  type Weekday,
  weekdayOf,
} from '../calendar/civil';

/** The part of RFC 5545 recurrence rules that quick entry can say. */
export interface RecurrenceRule {
  freq: 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  weekdays?: Weekday[];
  /** With one weekday in a month, or in a year that no month is named of: the nth, -1 for the last. */
  nth?: number;
  /** Several of them: "1st and 3rd monday". */
  nths?: number[];
  /** Days of the month, -1 for the last. */
  monthDays?: number[];
  months?: number[];
  /** Hours of the day, where there are several. */
  hours?: number[];
  /** The nth of the days that `weekdays` leaves in a month. */
  position?: number;
  until?: Day;
  /** How many times in all. */
  count?: number;
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rule as an RRULE value (RFC 5545 §3.3.10), without its name; UNTIL is a date. */
export function writeRule(rule: RecurrenceRule): string {
  const parts = [`FREQ=${rule.freq}`];
  if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.months) parts.push(`BYMONTH=${rule.months.join(',')}`);
  if (rule.monthDays) parts.push(`BYMONTHDAY=${rule.monthDays.join(',')}`);
  if (rule.weekdays)
    parts.push(
      `BYDAY=${(rule.nths ?? [rule.nth ?? '']).flatMap((nth) => (rule.weekdays ?? []).map((day) => `${nth}${CODES[day - 1] ?? ''}`)).join(',')}`,
    );
  if (rule.hours) parts.push(`BYHOUR=${rule.hours.join(',')}`);
  if (rule.position) parts.push(`BYSETPOS=${rule.position}`);
  if (rule.until !== undefined) parts.push(`UNTIL=${isoDate(rule.until).replaceAll('-', '')}`);
  if (rule.count !== undefined) parts.push(`COUNT=${rule.count}`);
  return parts.join(';');
}

/** The first day from `from` on that the rule falls on; `from` itself when the rule names no day. */
export function firstDay(rule: RecurrenceRule, from: Day): Day {
  for (let day = from; day < from + 366 * 8; day += 1) {
    if (fallsOn(rule, day)) return day;
  }
  return from;
}

function fallsOn(rule: RecurrenceRule, day: Day): boolean {
  const { year, month, date } = civilOf(day);
  if (rule.months && !rule.months.includes(month)) return false;
  if (rule.monthDays) {
    const length = monthLength(year, month);
    return rule.monthDays.some((wanted) => (wanted < 0 ? length + 1 + wanted : wanted) === date);
  }
  const weekdays = rule.weekdays;
  if (!weekdays) return true;
  if (!weekdays.includes(weekdayOf(day))) return false;
  const nths = rule.nths ?? (rule.nth ? [rule.nth] : null);
  if (nths && rule.freq === 'YEARLY' && !rule.months)
    return nths.some((nth) => nthOfYear(year, nth, weekdayOf(day)) === day);
  if (nths)
    return weekdays.some((weekday) => nths.some((nth) => nthWeekday(year, month, nth, weekday) === day));
  if (!rule.position) return true;
  const fitting = Array.from({ length: monthLength(year, month) }, (_, i) => day - date + 1 + i).filter((d) =>
    weekdays.includes(weekdayOf(d)),
  );
  return fitting.at(rule.position < 0 ? rule.position : rule.position - 1) === day;
}

/** The nth such weekday of a year, -1 for its last. */
function nthOfYear(year: number, nth: number, weekday: Weekday): Day {
  if (nth > 0) return (nthWeekday(year, 1, 1, weekday) ?? 0) + (nth - 1) * 7;
  return (nthWeekday(year, 12, -1, weekday) ?? 0) + (nth + 1) * 7;
}
