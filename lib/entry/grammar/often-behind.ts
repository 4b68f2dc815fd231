import type { DayPart, Unit } from '../lexicon/lexicon';
import { numberAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { clockTimeAt } from './clock-time';
import { everyMonthEndAt } from './month-end';
import type { TimePiece } from './pieces';
import { WORKDAYS, weekdayListAt } from './recurrence-days';
import { yearDaysAt } from './yearly-days';

interface Read {
  rule: RecurrenceRule;
  next: number;
  part?: DayPart;
  time?: TimePiece;
}

/** "thứ hai và thứ năm hàng tuần", "tối thứ sáu hàng tuần", "24/12 hàng năm": how often stands behind the day. */
export function oftenBehindAt(reader: Reader, at: number): Read | null {
  const each = eachBehindAt(reader, at);
  if (each) return each;
  const part = reader.term('part', at);
  const start = part?.next ?? at;
  const list = weekdayListAt(reader, start);
  const date = list ? null : yearDaysAt(reader, start);
  // "tue and thu 12:30 weekly": the time may stand between.
  const hourAt = list && list.value.length > 1 ? reader.skip('at', list.next) : null;
  const time = hourAt === null ? null : clockTimeAt(reader, hourAt, hourAt > (list?.next ?? hourAt));
  const inPart = { ...(part && { part: part.value }), ...(time && { time }) };
  const monthEnd = reader.twelveHour ? null : everyMonthEndAt(reader, at);
  const next = list?.next ?? date?.next ?? (part ? start : monthEnd?.next);
  const weeks = list && everyWeeksAt(reader, list.next);
  if (list && weeks)
    return {
      rule: { freq: 'WEEKLY', interval: weeks.value, weekdays: list.value },
      next: weeks.next,
      ...inPart,
    };
  // "monday to friday every week"
  const every = list && list.value.length > 1 ? reader.link('every', time?.next ?? list.next) : null;
  const everyUnit = every === null ? null : reader.term('unit', every);
  if (list && everyUnit?.value === 'week')
    return { rule: { freq: 'WEEKLY', interval: 1, weekdays: list.value }, next: everyUnit.next, ...inPart };
  const often = next === undefined ? null : reader.term('often', time?.next ?? next);
  if (!often || often.value.interval > 2) return null;
  const { unit, interval } = often.value;
  if (list && unit === 'week')
    return { rule: { freq: 'WEEKLY', interval, weekdays: list.value }, next: often.next, ...inPart };
  if (date && unit === 'year') return { rule: { freq: 'YEARLY', interval, ...date.value }, next: often.next };
  if (list || date || reader.twelveHour) return null;
  // "trưa hàng ngày"
  const daily = interval === 1 && !often.value.on && unit !== 'week' ? EACH[unit] : undefined;
  if (part && daily && (unit === 'day' || daily.weekdays))
    return { rule: daily, next: often.next, ...inPart };
  return monthEnd && !part && unit === 'month' && !often.value.on
    ? { rule: { freq: 'MONTHLY', interval, monthDays: monthEnd.value }, next: often.next }
    : null;
}

/** The "hai tuần một lần" of "thứ tư hai tuần một lần". */
function everyWeeksAt(reader: Reader, at: number): { value: number; next: number } | null {
  const count = numberAt(reader, at);
  const unit = count && reader.term('unit', count.next);
  const once = unit?.value === 'week' ? reader.link('once', unit.next) : null;
  return count && once !== null && Number.isInteger(count.value) && count.value > 0
    ? { value: count.value, next: once }
    : null;
}

/** "thứ hai nào cũng", "sáng nào cũng", "cuối tháng nào cũng": "every" behind what it repeats. */
function eachBehindAt(reader: Reader, at: number): Read | null {
  const part = reader.term('part', at);
  const start = part?.next ?? at;
  const daily = part && reader.link('eachBehind', start);
  if (part && daily !== null) return { rule: { freq: 'DAILY', interval: 1 }, next: daily, part: part.value };
  const list = weekdayListAt(reader, start);
  const inWeek = list && reader.link('eachBehind', list.next);
  if (list && inWeek !== null)
    return {
      rule: { freq: 'WEEKLY', interval: 1, weekdays: list.value },
      next: inWeek,
      ...(part && { part: part.value }),
    };
  const monthEnd = everyMonthEndAt(reader, at);
  const inMonth = monthEnd && reader.link('eachBehind', monthEnd.next);
  if (monthEnd && inMonth !== null)
    return { rule: { freq: 'MONTHLY', interval: 1, monthDays: monthEnd.value }, next: inMonth };
  const unit = reader.term('unit', at);
  const next = unit && reader.link('eachBehind', unit.next);
  const rule = unit && EACH[unit.value];
  return rule && next !== null ? { rule, next } : null;
}

const EACH: Readonly<Partial<Record<Unit, RecurrenceRule>>> = {
  day: { freq: 'DAILY', interval: 1 },
  workday: { freq: 'WEEKLY', interval: 1, weekdays: WORKDAYS },
  week: { freq: 'WEEKLY', interval: 1 },
  weekend: { freq: 'WEEKLY', interval: 1, weekdays: [6, 7] },
  month: { freq: 'MONTHLY', interval: 1 },
  year: { freq: 'YEARLY', interval: 1 },
};

/** "vždy na konci měsíce", "alati esmaspäeval"; not "alati 5 minutit varem". */
export function alwaysAt(reader: Reader, at: number): number | null {
  // "các ngày trong tuần" is the workdays.
  const always = reader.term('often', at) ? null : reader.link('always', at);
  const count = always === null ? null : numberAt(reader, always);
  return count && reader.term('unit', count.next) ? null : always;
}
