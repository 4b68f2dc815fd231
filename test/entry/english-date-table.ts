import { rows } from './fixed-clock';

const NAMED_DAYS = rows(`
  today | 2026-11-21
  tod | 2026-11-21
  Review PR tod | 2026-11-21
  later today | 2026-11-21
  tomorrow | 2026-11-22
  tmrw | 2026-11-22
  tomorow | 2026-11-22
  Finish slides tom 4pm | 2026-11-22 16:00
  day after tomorrow | 2026-11-23
  the day after tomorrow at 9 | 2026-11-23 09:00
  yesterday | 2026-11-20
  monday | 2026-11-23
  Monday. | 2026-11-23
  call mom mon | 2026-11-23
  fri | 2026-11-27
  thurs. 9am | 2026-11-26 09:00
  saturday | 2026-11-28
  saturday 3pm | 2026-11-21 15:00
  saturday 9am | 2026-11-28 09:00
  this saturday | 2026-11-21
  this friday | 2026-11-27
  coming thursday | 2026-11-26
  next tue | 2026-11-24
  next friday | 2026-11-27
  next saturday | 2026-11-28
  nxt fri | 2026-11-27
  the following monday | 2026-11-23
  tuesday next week | 2026-11-24
  next week on friday | 2026-11-27
  wed of this week | 2026-11-25
  friday week | 2026-12-04
  monday after next | 2026-11-30
  two fridays from now | 2026-12-04
  last friday | 2026-11-20
  last saturday | 2026-11-14
  by friday | 2026-11-27
  due monday | 2026-11-23
  due: monday | 2026-11-23
  till friday | 2026-11-27
  no later than wednesday | 2026-11-25
  mon-fri | 2026-11-23
  from monday to friday | 2026-11-23
  christmas | 2026-12-25
  Buy a tree before christmas eve | 2026-12-24
  new year's eve | 2026-12-31
  easter 2027 | 2027-03-28
  good friday | 2027-03-26
  thanksgiving | 2026-11-26
  black friday | 2026-11-27
  halloween | 2027-10-31
`);

const CALENDAR_DATES = rows(`
  2026-12-24 | 2026-12-24
  2026/12/24 | 2026-12-24
  2026-12-24 15:00 | 2026-12-24 15:00
  2026-12-24T15:00 | 2026-12-24 15:00
  24/12/2026 | 2026-12-24
  12/24/2026 | 2026-12-24
  24-12-2026 | 2026-12-24
  24.12.2026 | 2026-12-24
  24. 12. 2026 | 2026-12-24
  24.12.26 | 2026-12-24
  Pay on 24.12. please | 2026-12-24
  24. 12. | 2026-12-24
  5/12 | 2027-05-12
  13/1 | 2027-01-13
  dec 24 | 2026-12-24
  24 dec | 2026-12-24
  24-dec | 2026-12-24
  Dec. 24th | 2026-12-24
  December 24, 2027 | 2027-12-24
  24 dec 26 | 2026-12-24
  the 25th of december | 2026-12-25
  first of december | 2026-12-01
  twenty-first of january | 2027-01-21
  January the 2nd | 2027-01-02
  Dentist 27 jan at 10 | 2027-01-27 10:00
  nov 20 | 2027-11-20
  nov 21 | 2026-11-21
  29 feb | 2028-02-29
  10-12 august | 2027-08-10
  aug 10 - 12 | 2027-08-10
  Friday, December 25, 2026 at 3:30 PM | 2026-12-25 15:30
  Fri, 25 Dec | 2026-12-25
  meet on friday the 4th | 2026-12-04
  24 dec thursday | 2026-12-24
  the 15th | 2026-12-15
  Send report by the 5th | 2026-12-05
  27th | 2026-11-27
  on the 15th of next month | 2026-12-15
  next month on the 5th | 2026-12-05
  the first of next month | 2026-12-01
  march 2027 | 2027-03-01
  march | 2027-03-01
  Renew passport in march | 2027-03-01
  by may | 2027-05-01
  next june | 2027-06-01
  mid january | 2027-01-15
  mid-december | 2026-12-15
  early december | 2026-12-01
  end of march | 2027-03-31
  end of february 2028 | 2028-02-29
  first monday of march | 2027-03-01
  last friday of this month | 2026-11-27
  3rd thursday in november 2027 | 2027-11-18
  second tuesday of january | 2027-01-12
  first workday of january | 2027-01-01
  last workday of january | 2027-01-29
  first day of next month | 2026-12-01
  first of the month | 2026-12-01
  friday the 13th | 2027-08-13
  dec '27 | 2027-12-01
  12/2027 | 2027-12-01
  5. december | 2026-12-05
`);

const PERIODS = rows(`
  next week | 2026-11-23
  week after next | 2026-11-30
  this week | 2026-11-22
  this weekend | 2026-11-21
  Clean the garage at the weekend | 2026-11-21
  next weekend | 2026-11-28
  next month | 2026-12-01
  this month | 2026-11-30
  next quarter | 2027-01-01
  next year | 2027-01-01
  end of month | 2026-11-30
  eom | 2026-11-30
  by the end of the month | 2026-11-30
  end of next month | 2026-12-31
  end of week | 2026-11-27
  by eow | 2026-11-27
  by end of next week | 2026-11-27
  eod | 2026-11-21
  tomorrow eod | 2026-11-22
  end of day friday | 2026-11-27
  end of the year | 2026-12-31
  end of 2027 | 2027-12-31
  end of Q1 | 2027-03-31
  early next week | 2026-11-23
  mid next week | 2026-11-25
  late next week | 2026-11-27
  beginning of next month | 2026-12-01
  next business day | 2026-11-23
`);

const RELATIVE = rows(`
  in 3 days | 2026-11-24
  in two weeks | 2026-12-05
  in a week | 2026-11-28
  in a fortnight | 2026-12-05
  in a couple of days | 2026-11-23
  in a few days | 2026-11-24
  in a month | 2026-12-21
  in 3mo | 2027-02-21
  in 2w | 2026-12-05
  in 5 years | 2031-11-21
  in the next 3 days | 2026-11-24
  within 30 days | 2026-12-21
  in 2 business days | 2026-11-24
  3 days from now | 2026-11-24
  a week from friday | 2026-12-04
  a week on friday | 2026-12-04
  2 weeks from tomorrow | 2026-12-06
  2 days after tomorrow | 2026-11-24
  3 days before christmas | 2026-12-22
  the day before christmas | 2026-12-24
  two and a half hours from now | 2026-11-21 12:30
  +2 days | 2026-11-23
  5 days | 2026-11-26
  3 days ago | 2026-11-18
  in an hour | 2026-11-21 11:00
  in half an hour | 2026-11-21 10:30
  in an hour and a half | 2026-11-21 11:30
  in 1.5 hours | 2026-11-21 11:30
  in 1h30m | 2026-11-21 11:30
  in 1 hour and 30 minutes | 2026-11-21 11:30
  in about an hour | 2026-11-21 11:00
  Call Ana in 45 minutes | 2026-11-21 10:45
  in 20 hours | 2026-11-22 06:00
  in 3 days at 5pm | 2026-11-24 17:00
`);

/** English date phrases and what they mean on Saturday 21 November 2026 at 10:00 in Prague. */
export const ENGLISH_DATES = [...NAMED_DAYS, ...CALENDAR_DATES, ...PERIODS, ...RELATIVE];
