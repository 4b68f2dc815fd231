import type { Unit } from '../lexicon/lexicon';
import { markAt, numberAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { dayListAt, nthAt, weekdayListAt } from './recurrence-days';
import { ruleOf } from './unit-rule';
import { yearDaysAt } from './yearly-days';

interface Read {
  rule: RecurrenceRule;
  next: number;
}

/** "2 tuần một lần", "kahe nädala tagant": a length that repeats. */
export function onceAt(reader: Reader, at: number): Read | null {
  const count = numberAt(reader, at);
  const unit = count && reader.term('unit', count.next);
  const once = unit && reader.link('once', unit.next);
  const read = count && unit && once !== null ? ruleOf(unit.value, count.value, once) : null;
  return read && unit && withDays(reader, unit.value, read);
}

/** The days behind a unit: "week on monday and friday", "month on the 15th", "year on 5 march". */
export function withDays(
  reader: Reader,
  unit: Unit,
  read: { rule: RecurrenceRule; next: number } | null,
): Read | null {
  if (!read) return null;
  const on = reader.skip('on', markAt(reader, read.next, ',') ? read.next + 1 : read.next);
  if (unit === 'week' || unit === 'fortnight') {
    const list = weekdayListAt(reader, on) ?? weekdayListAt(reader, on, true);
    return list ? { rule: { ...read.rule, weekdays: list.value }, next: list.next } : read;
  }
  if (unit === 'month' || unit === 'quarter') {
    const nth = nthAt(reader, on, false, true);
    // In "vào ngày 15" the second word belongs to the number.
    const days = nth
      ? null
      : (dayListAt(reader, on) ?? (on > read.next + 1 ? dayListAt(reader, on - 1) : null));
    if (nth) return { rule: { ...nth.value, freq: 'MONTHLY', interval: read.rule.interval }, next: nth.next };
    const by = days || reader.twelveHour ? null : reader.link('by', read.next);
    const until = by === null ? null : dayListAt(reader, by);
    const due = days ?? (until && !reader.term('month', until.next) ? until : null);
    return due ? { rule: { ...read.rule, monthDays: due.value }, next: due.next } : read;
  }
  const nth = unit === 'year' ? nthAt(reader, on, true) : null;
  if (nth) return { rule: { ...nth.value, freq: 'YEARLY', interval: read.rule.interval }, next: nth.next };
  const date = unit === 'year' ? yearDaysAt(reader, reader.skip('in', on)) : null;
  return date ? { rule: { ...read.rule, ...date.value }, next: date.next } : read;
}
