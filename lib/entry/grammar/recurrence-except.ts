import type { Unit } from '../lexicon/lexicon';
import type { Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { WORKDAYS, weekdayListAt } from './recurrence-days';

/** "every day except sunday", "every weekday but friday": the days of the week that remain. */
export function exceptAt(
  reader: Reader,
  unit: Unit,
  at: number,
): { rule: RecurrenceRule; next: number } | null {
  const except = unit === 'day' || unit === 'workday' ? reader.link('except', at) : null;
  if (except === null) return null;
  const start = reader.skip('on', except);
  const list = weekdayListAt(reader, start) ?? weekdayListAt(reader, start, true);
  const weekend = list ? null : (reader.term('unit', start) ?? reader.term('often', start));
  const isWeekend =
    weekend && (typeof weekend.value === 'string' ? weekend.value : weekend.value.unit) === 'weekend';
  const without = list?.value ?? (isWeekend ? [6, 7] : null);
  const next = list?.next ?? weekend?.next;
  if (!without || next === undefined) return null;
  const days = (unit === 'day' ? [...WORKDAYS, 6, 7] : WORKDAYS).filter((day) => !without.includes(day));
  return days.length === 0 ? null : { rule: { freq: 'WEEKLY', interval: 1, weekdays: days }, next };
}

/** "každé ráno kromě neděle": each day's part, without the days that are taken out behind it. */
export function withoutDays<P extends { next: number }>(reader: Reader, parts: P) {
  return { ...parts, ...exceptAt(reader, 'day', parts.next) };
}
