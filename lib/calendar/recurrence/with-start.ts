import { civilOf, weekdayOf } from '../civil';
import { isFinerThan, type Rule, type WallSeconds } from './rule';

/**
 * The rule with what it leaves open taken from its start (RFC 5545 §3.3.10: "information, not contained in the rule,
 * necessary to determine the various recurrence instance start time and dates are derived from DTSTART").
 *
 * The RFC leaves open which days a BYWEEKNO without BYDAY means. It is every day of those weeks here, as in
 * python-dateutil and rrule.js.
 */
export function withStart(rule: Rule, start: WallSeconds): Rule {
  return { ...rule, ...daysFrom(rule, start), ...timeFrom(rule, start) };
}

function daysFrom(rule: Rule, start: WallSeconds): Partial<Rule> {
  const day = Math.floor(start / 86_400);
  const { month, date } = civilOf(day);
  const named = [rule.byWeekNo, rule.byYearDay, rule.byMonthDay, rule.byDay].some((list) => list.length > 0);
  if (named) return {};
  switch (rule.freq) {
    case 'YEARLY':
      return { byMonth: rule.byMonth.length > 0 ? rule.byMonth : [month], byMonthDay: [date] };
    case 'MONTHLY':
      return { byMonthDay: [date] };
    case 'WEEKLY':
      return { byDay: [{ nth: 0, weekday: weekdayOf(day) }] };
    default:
      return {};
  }
}

/** Hours, minutes and seconds of rules that step by more than those. */
function timeFrom({ freq, byHour, byMinute, bySecond }: Rule, start: WallSeconds): Partial<Rule> {
  const time = start - Math.floor(start / 86_400) * 86_400;
  const or = (list: readonly number[], finest: Rule['freq'], value: number) =>
    list.length > 0 || isFinerThan(freq, finest) || freq === finest ? list : [Math.floor(value)];
  return {
    byHour: or(byHour, 'HOURLY', time / 3600),
    byMinute: or(byMinute, 'MINUTELY', (time / 60) % 60),
    bySecond: or(bySecond, 'SECONDLY', time % 60),
  };
}
