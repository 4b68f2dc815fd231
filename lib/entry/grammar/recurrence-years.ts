import type { Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { dayListAt, nthAt } from './recurrence-days';
import { yearDaysAt } from './yearly-days';

interface YearlyRead {
  rule: RecurrenceRule;
  next: number;
}

/** "first sunday of november every year", "24 dec annually": the year stands behind the day. */
export function inYearAt(
  reader: Reader,
  nth: { value: RecurrenceRule; next: number } | null,
  at: number,
): YearlyRead | null {
  const date = nth ? null : yearDaysAt(reader, at);
  const days = nth ?? date;
  if (!days) return null;
  const every = reader.link('every', days.next);
  const unit = every === null ? null : reader.term('unit', every);
  const often = every === null ? reader.term('often', days.next) : null;
  const isYearly = unit?.value === 'year' || (often?.value.unit === 'year' && often.value.interval === 1);
  const next = unit?.next ?? often?.next;
  return isYearly && next !== undefined
    ? { rule: { freq: 'YEARLY', interval: 1, ...days.value }, next }
    : null;
}

/** "every march 5", "every 24 dec", "every christmas", "every 14 jan, 14 apr", "every january on the 15th". */
export function yearlyAt(reader: Reader, at: number): YearlyRead | null {
  const date = yearDaysAt(reader, at);
  const on = date && !date.value.monthDays && !date.value.weekdays ? reader.link('on', date.next) : null;
  const nth = on === null ? null : nthAt(reader, on);
  const days = on === null || nth ? null : dayListAt(reader, on);
  const next = nth?.next ?? days?.next ?? date?.next ?? at;
  const inMonth = nth ? nth.value : days && { monthDays: days.value };
  return date && { rule: { ...inMonth, ...date.value, freq: 'YEARLY', interval: 1 }, next };
}
