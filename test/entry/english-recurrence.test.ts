import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { AFTER_COMPLETION, ENGLISH_RULES } from './english-recurrence-table';
import { rows, SATURDAY } from './fixed-clock';

/** The first due moment stands in front of the rule. */
const RULES = rows(`
  every day | 2026-11-21 FREQ=DAILY
  daily | 2026-11-21 FREQ=DAILY
  ev day at 10:30 | 2026-11-21 10:30 FREQ=DAILY
  every day at 9 | 2026-11-22 09:00 FREQ=DAILY
  every monday at 9 call Ana | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO
  every 2nd and 4th thursday | 2026-11-26 FREQ=MONTHLY;BYDAY=2TH,4TH
  every 2nd and last friday | 2026-11-27 FREQ=MONTHLY;BYDAY=2FR,-1FR
  every other day | 2026-11-21 FREQ=DAILY;INTERVAL=2
  every 3 days | 2026-11-21 FREQ=DAILY;INTERVAL=3
  every 2nd day | 2026-11-21 FREQ=DAILY;INTERVAL=2
  every weekday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every working day | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  Team sync weekdays at 9:30 | 2026-11-23 09:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every weekend | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  every monday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
  each tuesday night | 2026-11-24 20:00 FREQ=WEEKLY;BYDAY=TU
  every mon, wed and fri at 9am | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO,WE,FR
  Gym on mondays and thursdays | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  every other friday | 2026-11-27 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  every week | 2026-11-21 FREQ=WEEKLY
  every 2 weeks | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  fortnightly | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every 2 weeks on monday and friday | 2026-11-23 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR
  weekly on friday | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  monthly | 2026-11-21 FREQ=MONTHLY
  every 6 months | 2026-11-21 FREQ=MONTHLY;INTERVAL=6
  quarterly | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  every 15th | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  every 1st and 15th | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  every month on the 15th | 2026-12-15 FREQ=MONTHLY;BYMONTHDAY=15
  Pay rent on the 1st of every month | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1
  every last day of the month | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  last friday of the month | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  first monday of every month | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  every 3rd friday | 2026-12-18 FREQ=MONTHLY;BYDAY=3FR
  every 15th workday | 2026-12-21 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=15
  last workday of the month | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  every year | 2026-11-21 FREQ=YEARLY
  every march 5 | 2027-03-05 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5
  yearly on dec 24 | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  every morning | 2026-11-22 09:00 FREQ=DAILY
  every evening at 8 | 2026-11-21 20:00 FREQ=DAILY
  every 3 hours | 2026-11-21 13:00 FREQ=HOURLY;INTERVAL=3
  every day starting monday | 2026-11-23 FREQ=DAILY
  every 2 weeks until june | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
  every monday for 3 weeks | 2026-11-23 FREQ=WEEKLY;BYDAY=MO;UNTIL=20261211
`);

function readRule(text: string): string {
  const { due, recurrence } = parseEntry(text, { ...SATURDAY, locale: 'en' });
  return [due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ');
}

describe('English repetitions on Saturday 21 November 2026 at 10:00', () => {
  it.each([...RULES, ...ENGLISH_RULES])('%s → %s', (text, expected) => {
    expect(readRule(text)).toBe(expected);
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).recurrence?.from).toBe('due');
  });

  it.each([
    'every 3 days after completion',
    '3 days after completion',
    'every! 3 days',
    '3 days after I finish',
  ])('%s counts from completion', (text) => {
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).recurrence).toEqual({
      rrule: 'FREQ=DAILY;INTERVAL=3',
      from: 'completion',
    });
  });

  it.each(AFTER_COMPLETION)('%s counts from completion: %s', (text, rrule) => {
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).recurrence).toEqual({ rrule, from: 'completion' });
  });

  it('leaves an adjective to its noun', () => {
    for (const text of ['Send weekly report to Ana', 'Monthly invoice check', 'Read the daily news']) {
      expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).recurrence, text).toBeNull();
    }
    expect(readRule('Send report weekly')).toBe('2026-11-21 FREQ=WEEKLY');
  });

  it('starts on the date that is given, and names only the repetition and the date', () => {
    const entry = parseEntry('water the plants every 10 days from 1 dec', { ...SATURDAY, locale: 'en' });
    expect(entry.due).toEqual({ date: '2026-12-01', time: null });
    expect(entry.title).toBe('Water the plants');
  });
});
