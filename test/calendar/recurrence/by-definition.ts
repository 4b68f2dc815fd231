import { dayOf, monthLength, weekdayOf } from '../../../lib/calendar/civil';
import type { Rule } from '../../../lib/calendar/recurrence/rule';

/**
 * The instances of a rule of days or longer, straight from the definition and slow: every day of some years is asked
 * whether it belongs to a period that counts and whether each part of the rule holds for it. Shares nothing with the
 * expander but the rule and plain dates; no zone, UNTIL or COUNT.
 *
 * @param start wall-clock time. @param years how many calendar years to look through.
 */
export function byDefinition(rule: Rule, start: Date, years: number): string[] {
  const whole = completed(rule, start);
  const first = dayOf(start.getUTCFullYear(), 1, 1) - 7;
  const last = dayOf(start.getUTCFullYear() + years, 1, 1) - 1;
  const startDay = dayOf(start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate());
  const origin = periodOf(rule, startDay);
  const sets = new Map<number, Date[]>();
  for (let day = first; day <= last; day += 1) {
    const number = periodOf(rule, day) - origin;
    if (number < 0 || number % rule.interval !== 0 || !isNamed(whole, day)) continue;
    const set = sets.get(number) ?? [];
    for (const hour of whole.byHour)
      for (const minute of whole.byMinute)
        for (const second of whole.bySecond)
          set.push(new Date(day * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000));
    sets.set(number, set);
  }
  return [...sets.values()]
    .flatMap((set) =>
      rule.bySetPos.length === 0 ? set : set.filter((_, at) => isPicked(rule, at, set.length)),
    )
    .filter((at) => at >= start)
    .map((at) => at.toISOString().slice(0, 19));
}

const isPicked = ({ bySetPos }: Rule, at: number, size: number) =>
  bySetPos.includes(at + 1) || bySetPos.includes(at - size);

/** The number of the year, month, week or day that a day lies in. */
function periodOf({ freq, weekStart }: Rule, day: number): number {
  const date = new Date(day * 86_400_000);
  if (freq === 'YEARLY') return date.getUTCFullYear();
  if (freq === 'MONTHLY') return date.getUTCFullYear() * 12 + date.getUTCMonth();
  // 1970-01-05 was a Monday.
  if (freq === 'WEEKLY') return Math.floor((day - 4 - (weekStart - 1)) / 7);
  return day;
}

function completed(rule: Rule, start: Date): Rule {
  const whole = { ...rule };
  if (!rule.byHour.length) whole.byHour = [start.getUTCHours()];
  if (!rule.byMinute.length) whole.byMinute = [start.getUTCMinutes()];
  if (!rule.bySecond.length) whole.bySecond = [start.getUTCSeconds()];
  if (rule.byDay.length || rule.byMonthDay.length || rule.byYearDay.length || rule.byWeekNo.length)
    return whole;
  if (rule.freq === 'WEEKLY') whole.byDay = [{ nth: 0, weekday: ((start.getUTCDay() + 6) % 7) + 1 }];
  if (rule.freq === 'YEARLY' || rule.freq === 'MONTHLY') whole.byMonthDay = [start.getUTCDate()];
  if (rule.freq === 'YEARLY' && !rule.byMonth.length) whole.byMonth = [start.getUTCMonth() + 1];
  return whole;
}

function isNamed(rule: Rule, day: number): boolean {
  const date = new Date(day * 86_400_000);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const toMonthEnd = ofMonth - monthLength(year, month) - 1;
  const ofYear = day - dayOf(year, 1, 1) + 1;
  const toYearEnd = day - dayOf(year + 1, 1, 1);
  const [week, toLastWeek] = weekNumbers(day, rule.weekStart);
  const inMonth = rule.freq === 'MONTHLY' || rule.byMonth.length > 0;
  const nth = Math.ceil((inMonth ? ofMonth : ofYear) / 7);
  const nthLast = -Math.ceil(-(inMonth ? toMonthEnd : toYearEnd) / 7);
  const holds = (list: readonly number[], ...places: number[]) =>
    list.length === 0 || places.some((place) => list.includes(place));
  return (
    holds(rule.byMonth, month) &&
    holds(rule.byMonthDay, ofMonth, toMonthEnd) &&
    holds(rule.byYearDay, ofYear, toYearEnd) &&
    holds(rule.byWeekNo, week, toLastWeek) &&
    (rule.byDay.length === 0 ||
      rule.byDay.some((one) => one.weekday === weekdayOf(day) && [0, nth, nthLast].includes(one.nth)))
  );
}

/** A week counts to the year that its fourth day lies in; so the number is which of that year's fourth days it has. */
function weekNumbers(day: number, weekStart: number): [number, number] {
  const fourth = day - ((weekdayOf(day) - weekStart + 7) % 7) + 3;
  const year = new Date(fourth * 86_400_000).getUTCFullYear();
  const number = Math.ceil((fourth - dayOf(year, 1, 1) + 1) / 7);
  return [number, -Math.ceil((dayOf(year + 1, 1, 1) - fourth) / 7)];
}
