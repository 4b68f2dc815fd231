import { parseRule } from '../../lib/calendar/recurrence/parse-rule';
import { isFinerThan } from '../../lib/calendar/recurrence/rule';

/** Repetitions people ask for by name; anything else is a rule of its own. */
export const recurrencePresets = {
  daily: 'FREQ=DAILY',
  workdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
} as const;

/** Whether a rule typed by hand can be one (RFC 5545; frequencies below a day are not for tasks). */
export function isRule(text: string): boolean {
  const parsed = parseRule(text);
  return 'rule' in parsed && !isFinerThan(parsed.rule.freq, 'DAILY') && text.length <= 500;
}

export const presetOf = (rrule: string): string | null =>
  Object.values(recurrencePresets).find((preset) => preset === rrule.replace(/^RRULE:/i, '').toUpperCase()) ??
  null;
