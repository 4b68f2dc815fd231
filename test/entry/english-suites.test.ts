import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { dueOf, rows, SATURDAY } from './fixed-clock';

const DATES = rows(`
  in 1/2 h | 2026-11-21 10:30
  in several days | 2026-11-24
  a week from right now | 2026-11-28
  due in 4 days | 2026-11-25
  'til thursday | 2026-11-26
  around next month | 2026-12-01
  around the end of january | 2027-01-31
  thursday at the latest | 2026-11-26
  latest by thursday | 2026-11-26
  not before tuesday | 2026-11-24
  ten days ahead of easter | 2027-03-18
  today in two hours | 2026-11-21 12:00
  the coming 3 weeks | 2026-12-12
  today and tomorrow | 2026-11-21
  mon wed fri | 2026-11-23
  tuesday, thursday and saturday | 2026-11-24
  21 & 22 december | 2026-12-21
  between 5 and 9 of march | 2027-03-05
  from 7 to 19 next month | 2026-12-07
  first weekend of may | 2027-05-01
  last weekend in february | 2027-02-27
  third weekend of next month | 2026-12-19
  last weekend of october | 2027-10-30
  the weekend of 12 march | 2027-03-13
  thanksgiving weekend | 2026-11-28
  easter weekend | 2027-03-27
  memorial day weekend | 2027-05-29
  week beginning 7 december | 2026-12-07
  w/c 7 dec | 2026-12-07
  first day of next week | 2026-11-23
  3rd day of next week | 2026-11-25
  first monday of next year | 2027-01-04
  last week of the year | 2026-12-28
  mid of next month | 2026-12-15
  the eom | 2026-11-30
  by the EOY | 2026-12-31
  the end of play monday | 2026-11-23
  start of business tuesday | 2026-11-24 09:00
  first thing in the morning | 2026-11-22 09:00
  last thing tonight | 2026-11-21 20:00
  later this afternoon | 2026-11-21 15:00
  after dinner on thursday | 2026-11-26 20:00
  8 tomorrow evening | 2026-11-22 20:00
  tomorrow 3 to 4 | 2026-11-22 15:00
  thursday 2 until 4 | 2026-11-26 14:00
  thursday from two to five pm | 2026-11-26 14:00
  easter after 4pm | 2027-03-28 16:00
  12-2am | 2026-11-22 00:00
  09:15:00 - 11:30:00 | 2026-11-22 09:15
  14:00 GMT - 16:00 GMT | 2026-11-21 15:00
  thursday at 9:30pm ist | 2026-11-26 17:00
  by 2027Q2 | 2027-04-01
`);

const RULES = rows(`
  second and fourth tuesdays | 2026-11-24 FREQ=MONTHLY;BYDAY=2TU,4TU
  every 3 tuesdays | 2026-11-24 FREQ=WEEKLY;INTERVAL=3;BYDAY=TU
  every tue, thu, sat | 2026-11-21 FREQ=WEEKLY;BYDAY=TU,TH,SA
  monday to thursday every week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
  daily thru thursday | 2026-11-21 FREQ=DAILY;UNTIL=20261126
  thursday nights | 2026-11-26 20:00 FREQ=WEEKLY;BYDAY=TH
  monthly on day 12 | 2026-12-12 FREQ=MONTHLY;BYMONTHDAY=12
  every 10th and last day of the month | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1,10
  every 2nd last day of the month | 2026-11-29 FREQ=MONTHLY;BYMONTHDAY=-2
  first weekend of every month | 2026-12-05 FREQ=MONTHLY;BYDAY=1SA
  every half-year | 2026-11-21 FREQ=MONTHLY;INTERVAL=6
  every 2.5 hours | 2026-11-21 12:30 FREQ=MINUTELY;INTERVAL=150
  every midnight | 2026-11-22 00:00 FREQ=DAILY
  every week day | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every day of the week | 2026-11-21 FREQ=DAILY
  every eom | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every end of week | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  end of every year | 2026-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
  start of each quarter | 2027-01-01 FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1
  3 times per week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  four times a week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,TH,FR
  once per month | 2026-11-21 FREQ=MONTHLY
  on a weekly basis | 2026-11-21 FREQ=WEEKLY
  biannually | 2026-11-21 FREQ=MONTHLY;INTERVAL=6
  every week 4x | 2026-11-21 FREQ=WEEKLY;COUNT=4
  at 7am and 7pm every day | 2026-11-21 19:00 FREQ=DAILY;BYHOUR=7,19
  every tuesday in january | 2027-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131
  every thursday this month | 2026-11-26 FREQ=WEEKLY;BYDAY=TH;UNTIL=20261130
  every day next week | 2026-11-23 FREQ=DAILY;UNTIL=20261129
`);

const TITLES = rows(`
  Send the papers > thursday | Send the papers
  Send the papers // thursday | Send the papers
  Send the papers <2026-12-24 Thu> | Send the papers
  Send the papers 3pm approximately at the latest | Send the papers approximately at the latest
  Call from 2 pm to 4 pm thursday | Call
  Water the ferns repeat every 2 weeks | Water the ferns
  Course on 23 & 24 november | Course
  Write the minutes @dec 21 | Write the minutes
  Write the minutes @dec 21 45m | Write the minutes 45m
  Ring @'Ana Horvat' tomorrow | Ring Ana Horvat
  Ring Ana +'Marek Novak' tomorrow | Ring Ana
  Order 9 tomorrow | Order 9
  The 'til that broke | The 'til that broke
  Plan the weekend of the wedding | Plan the weekend of the wedding
  Repeat the weekly test report | Repeat the weekly test report
  Two nights in Rome | Two nights in Rome
  Read about the around the world trip | Read about the around the world trip
`);

const read = (text: string) => {
  const { due, recurrence } = parseEntry(text, { ...SATURDAY, locale: 'en' });
  return [due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ');
};

describe('Forms that public suites of date parsers and task apps hold, on Saturday 21 November 2026 at 10:00', () => {
  it.each(DATES)('%s → %s, alone and behind a task', (text, expected) => {
    expect(dueOf(text)).toBe(expected);
    expect(read(`Send the papers ${text}`)).toBe(expected);
  });

  it.each(RULES)('%s → %s, alone and behind a task', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(`Send the papers ${text}`)).toBe(expected);
  });

  it.each(TITLES)('%s leaves %s', (text, title) => {
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).title).toBe(title);
  });

  it('a table booked for dinner at half past seven is in the evening', () => {
    expect(read('Dinner 7:30 with Ana thursday')).toBe('2026-11-26 19:30');
  });
});
