import type { Unit } from '../lexicon/lexicon';
import type { RecurrenceRule } from '../recurrence-rule';
import { WORKDAYS } from './recurrence-days';

/** What each unit of time is as a rule by itself: "every quarter" is every third month. */
export const FREQ: Readonly<Record<Unit, Pick<RecurrenceRule, 'freq' | 'interval' | 'weekdays'>>> = {
  minute: { freq: 'MINUTELY', interval: 1 },
  hour: { freq: 'HOURLY', interval: 1 },
  day: { freq: 'DAILY', interval: 1 },
  workday: { freq: 'WEEKLY', interval: 1, weekdays: WORKDAYS },
  week: { freq: 'WEEKLY', interval: 1 },
  fortnight: { freq: 'WEEKLY', interval: 2 },
  weekend: { freq: 'WEEKLY', interval: 1, weekdays: [6, 7] },
  month: { freq: 'MONTHLY', interval: 1 },
  quarter: { freq: 'MONTHLY', interval: 3 },
  year: { freq: 'YEARLY', interval: 1 },
};

/** "every 15 workdays", "every half year": a count of units; null where no rule says that. */
export function ruleOf(
  unit: Unit,
  count: number,
  next: number,
): { rule: RecurrenceRule; next: number } | null {
  if (count === 0.5 && unit === 'year') return ruleOf('month', 6, next);
  if (unit === 'hour' && count % 1 !== 0) return ruleOf('minute', count * 60, next);
  if (!Number.isInteger(count) || count < 1) return null;
  const base = FREQ[unit];
  if (unit !== 'workday' || count === 1) return { rule: { ...base, interval: base.interval * count }, next };
  return { rule: { freq: 'DAILY', interval: count, weekdays: WORKDAYS }, next };
}
