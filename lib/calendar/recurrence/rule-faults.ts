import { isFinerThan, type Rule } from './rule';

/** Why a text is no recurrence rule; `part` is what is wrong in it (`BYWEEKNO`), where one part is. */
export interface RuleFault {
  kind:
    | 'too-long'
    | 'unreadable'
    | 'unknown-part'
    | 'twice'
    | 'bad-value'
    | 'no-frequency'
    | 'count-and-until'
    | 'not-with-frequency'
    | 'numbered-day'
    | 'position-alone';
  part: string;
}

/** What RFC 5545 §3.3.10 forbids of parts that are well formed each for itself. */
export function ruleFault(rule: Rule): RuleFault | null {
  const { freq } = rule;
  const fault = (kind: RuleFault['kind'], part: string): RuleFault => ({ kind, part });
  if (rule.count !== null && rule.until) return fault('count-and-until', 'COUNT');
  if (rule.byWeekNo.length > 0 && freq !== 'YEARLY') return fault('not-with-frequency', 'BYWEEKNO');
  if (rule.byYearDay.length > 0 && ['MONTHLY', 'WEEKLY', 'DAILY'].includes(freq))
    return fault('not-with-frequency', 'BYYEARDAY');
  if (rule.byMonthDay.length > 0 && freq === 'WEEKLY') return fault('not-with-frequency', 'BYMONTHDAY');
  const isNumbered = rule.byDay.some(({ nth }) => nth !== 0);
  if (isNumbered && (isFinerThan(freq, 'MONTHLY') || rule.byWeekNo.length > 0))
    return fault('numbered-day', 'BYDAY');
  if (rule.bySetPos.length > 0 && !hasOther(rule)) return fault('position-alone', 'BYSETPOS');
  return null;
}

/** BYSETPOS picks from what another BY part gives; alone there is nothing to pick from. */
const hasOther = (rule: Rule): boolean =>
  [
    ...[rule.bySecond, rule.byMinute, rule.byHour, rule.byDay],
    ...[rule.byMonthDay, rule.byYearDay, rule.byWeekNo, rule.byMonth],
  ].some((list) => list.length > 0);
