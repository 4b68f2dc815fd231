import { rows } from './fixed-clock';

const PERIODS = rows(`
  the weekend | 2026-11-21
  over the weekend | 2026-11-21
  this week-end | 2026-11-21
  next week-end | 2026-11-28
  weekend after next | 2026-12-05
  later this week | 2026-11-22
  this month | 2026-11-30
  later this month | 2026-11-30
  month after next | 2027-01-01
  the month after next | 2027-01-01
  within this month | 2026-11-30
  this quarter | 2026-12-31
  by the end of this quarter | 2026-12-31
  by the end of next week | 2026-11-27
  by the end of next month | 2026-12-31
  by EOM | 2026-11-30
  EOY | 2026-12-31
  COB friday | 2026-11-27
  EOB | 2026-11-21
  EOD monday | 2026-11-23
  end of business tomorrow | 2026-11-22
  end of year | 2026-12-31
  end of the week | 2026-11-27
  middle of next week | 2026-11-25
  start of next week | 2026-11-23
  beginning of the week | 2026-11-16
  at the beginning of next week | 2026-11-23
  at the end of november | 2026-11-30
  next year | 2027-01-01
  this year | 2026-12-31
  beginning of 2027 | 2027-01-01
  this summer | 2027-06-21
  next summer | 2027-06-21
  this winter | 2026-12-21
  in the spring | 2027-03-20
  next fall | 2027-09-23
  by christmas | 2026-12-25
  on Christmas Day | 2026-12-25
  christmas eve at 6pm | 2026-12-24 18:00
  boxing day | 2026-12-26
  new year's day | 2027-01-01
  new years day | 2027-01-01
  new year day | 2027-01-01
  valentine's day | 2027-02-14
  st patrick's day | 2027-03-17
  mother's day | 2027-05-09
  mother's day next year | 2027-05-09
  father's day | 2027-06-20
  memorial day | 2027-05-31
  4th of july | 2027-07-04
  fourth of july | 2027-07-04
  independence day | 2027-07-04
  labor day | 2027-09-06
  columbus day | 2027-10-11
  mlk day | 2027-01-18
  martin luther king day | 2027-01-18
  presidents day | 2027-02-15
  veterans day | 2027-11-11
  earth day | 2027-04-22
  all saints day | 2027-11-01
  cinco de mayo | 2027-05-05
  groundhog day | 2027-02-02
  ascension day | 2027-05-06
  palm sunday 2027 | 2027-03-21
  ash wednesday | 2027-02-10
  thanksgiving day | 2026-11-26
  cyber monday | 2026-11-30
  easter monday | 2027-03-29
  day after christmas | 2026-12-26
  the day after christmas | 2026-12-26
  a week after christmas | 2027-01-01
  2 weeks before easter | 2027-03-14
  one year after christmas | 2027-12-25
`);

const AMOUNTS = rows(`
  in one minute | 2026-11-21 10:01
  in a minute | 2026-11-21 10:01
  in 2 minutes | 2026-11-21 10:02
  in 15 mins | 2026-11-21 10:15
  in 5m | 2026-11-21 10:05
  in 45min | 2026-11-21 10:45
  +15 minutes | 2026-11-21 10:15
  +2h | 2026-11-21 12:00
  +1 day 2 hours | 2026-11-22 12:00
  5 min from now | 2026-11-21 10:05
  5 minutes from now | 2026-11-21 10:05
  in half a hour | 2026-11-21 10:30
  half an hour from now | 2026-11-21 10:30
  in a half hour | 2026-11-21 10:30
  in 2.5 hours | 2026-11-21 12:30
  in 2½ hours | 2026-11-21 12:30
  in two and a half hours | 2026-11-21 12:30
  in a quarter of an hour | 2026-11-21 10:15
  in three quarters of an hour | 2026-11-21 10:45
  in a couple hours | 2026-11-21 12:00
  in a few hours | 2026-11-21 13:00
  in 24 hours | 2026-11-22 10:00
  in 24hrs | 2026-11-22 10:00
  in 6h | 2026-11-21 16:00
  in 1d 2hr 5min | 2026-11-22 12:05
  in 1 day and 2 hours | 2026-11-22 12:00
  within 1hour | 2026-11-21 11:00
  an hour from now | 2026-11-21 11:00
  next hour | 2026-11-21 11:00
  in seven days | 2026-11-28
  in 7 days | 2026-11-28
  a day from now | 2026-11-22
  3 days hence | 2026-11-24
  a week hence | 2026-11-28
  a fortnight hence | 2026-12-05
  a week from now | 2026-11-28
  a week from today | 2026-11-28
  week from today | 2026-11-28
  two weeks from today | 2026-12-05
  2 weeks from monday | 2026-12-07
  a week from tuesday | 2026-12-01
  a week on tuesday | 2026-12-01
  tuesday in a week | 2026-12-01
  tomorrow week | 2026-11-29
  today week | 2026-11-28
  in a week's time | 2026-11-28
  in two weeks' time | 2026-12-05
  in 2 weeks at 3pm | 2026-12-05 15:00
  in about two weeks | 2026-12-05
  in couple of weeks | 2026-12-05
  in 3 months | 2027-02-21
  3 months from now | 2027-02-21
  in half a year | 2027-05-21
  in six months | 2027-05-21
  in 1 year | 2027-11-21
  in a year | 2027-11-21
  a year from now | 2027-11-21
  in a year and a half | 2028-05-21
  in 1 year 2 months | 2028-01-21
  in 1 year, 2 months | 2028-01-21
  3 years from today | 2029-11-21
  next 3 weeks | 2026-12-12
  in the next two weeks | 2026-12-05
  over the next 3 days | 2026-11-24
  in 10 working days | 2026-12-04
  in 3 business days | 2026-11-25
  5 working days from now | 2026-11-27
  3 workdays from monday | 2026-11-26
  after 10 days | 2026-12-01
  after five days | 2026-11-26
  2 days before christmas | 2026-12-23
  the day before new year's eve | 2026-12-30
  3 days after 1 december | 2026-12-04
  2 weeks after december 1 | 2026-12-15
  5 hours after 12pm | 2026-11-21 17:00
  2 hours before noon tomorrow | 2026-11-22 10:00
  an hour before midnight | 2026-11-21 23:00
  2 hours before 5pm friday | 2026-11-27 15:00
  1 hr from now | 2026-11-21 11:00
`);

/** Periods and lengths, as date parsers' own suites and task apps' guides have them; clock as in `SATURDAY`. */
export const PHRASES_OF_PERIODS = [...PERIODS, ...AMOUNTS];

/** What is a date only when nothing stands beside it: in a sentence it tells of the past or names something. */
export const ONLY_ALONE = rows(`
  just now | 2026-11-21 10:00
  yesterday evening | 2026-11-20 19:00
  last night | 2026-11-20
  last tuesday | 2026-11-17
  this past monday | 2026-11-16
  past friday | 2026-11-20
  20261224 | 2026-12-24
  October 2027 | 2027-10-01
  oct of 2027 | 2027-10-01
  Oct, 2027 | 2027-10-01
  Q1 | 2027-01-01
  Q3 2027 | 2027-07-01
  first quarter of 2027 | 2027-01-01
  3rd quarter 2027 | 2027-07-01
  week 50 | 2026-12-07
  week 2 of 2027 | 2027-01-11
  Jan '27 | 2027-01-01
  weekend | 2026-11-21
  xmas | 2026-12-25
  nye | 2026-12-31
  juneteenth | 2027-06-19
  epiphany | 2027-01-06
  pentecost | 2027-05-16
  7 days ago | 2026-11-14
  a week ago | 2026-11-14
  three months ago | 2026-08-21
  a fortnight ago | 2026-11-07
  one year ago | 2025-11-21
  2d | 2026-11-23
  2 wks | 2026-12-05
  late afternoon | 2026-11-21 17:00
  late in the afternoon | 2026-11-21 17:00
  around 1030 | 2026-11-21 10:30
  12-24 | 2026-12-24
  2-15 | 2027-02-15
  24-12 | 2026-12-24
`);
