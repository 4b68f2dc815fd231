import { rows } from './fixed-clock';

const DAYS = rows(`
  right now | 2026-11-21 10:00
  for today | 2026-11-21
  today at 3 | 2026-11-21 15:00
  today 5PM | 2026-11-21 17:00
  today at 14:30 | 2026-11-21 14:30
  Tomorrow @ 10am | 2026-11-22 10:00
  due tomorrow | 2026-11-22
  by tmr | 2026-11-22
  2moro at noon | 2026-11-22 12:00
  noon tomorrow | 2026-11-22 12:00
  tomorrow at midday | 2026-11-22 12:00
  a day after tomorrow | 2026-11-23
  the day after tomorrow 5pm | 2026-11-23 17:00
  day after tomorrow in the evening | 2026-11-23 19:00
  2 days after tomorrow at 8am | 2026-11-24 08:00
  the day before yesterday | 2026-11-19
  on Monday | 2026-11-23
  on monday morning | 2026-11-23 09:00
  monday evening at 7 | 2026-11-23 19:00
  this coming monday | 2026-11-23
  upcoming wednesday | 2026-11-25
  the coming friday | 2026-11-27
  coming up friday | 2026-11-27
  next Monday at 5 | 2026-11-23 17:00
  next sunday | 2026-11-29
  next weds | 2026-11-25
  next wednesday at 3:30pm | 2026-11-25 15:30
  wednesday of next week | 2026-11-25
  wednesday after next | 2026-12-02
  friday after next | 2026-12-04
  monday of next week | 2026-11-23
  sunday this week | 2026-11-22
  on thursday next week at 11 | 2026-11-26 11:00
  this sunday evening | 2026-11-22 19:00
  3 fridays from now | 2026-12-11
  two sundays from now | 2026-11-29
  tue, 24 nov | 2026-11-24
  tuesday the 24th | 2026-11-24
  Friday the 27th at 9 | 2026-11-27 09:00
  fri 4 dec | 2026-12-04
  monday to wednesday | 2026-11-23
  mon - wed | 2026-11-23
  between monday and wednesday | 2026-11-23
  monday or tuesday | 2026-11-23
  sat morning | 2026-11-28 09:00
  sat at 6pm | 2026-11-21 18:00
  Fri night | 2026-11-27 20:00
  midnight tonight | 2026-11-22 00:00
  tonight 8pm | 2026-11-21 20:00
  tonight around 7 | 2026-11-21 19:00
  tonight at 8 o'clock | 2026-11-21 20:00
  later tonight | 2026-11-21 20:00
  today evening | 2026-11-21 19:00
  today in the evening | 2026-11-21 19:00
  tomorrow night | 2026-11-22 20:00
  tomorrow afternoon | 2026-11-22 15:00
  early tomorrow morning | 2026-11-22 09:00
  by end of day tomorrow | 2026-11-22
  end of tomorrow | 2026-11-22
  by close of business monday | 2026-11-23
  first thing monday | 2026-11-23
  before monday | 2026-11-23
  until monday | 2026-11-23
  not later than friday 5pm | 2026-11-27 17:00
  within the week | 2026-11-27
  some time next week | 2026-11-23
`);

const DATES = rows(`
  March 3 | 2027-03-03
  3 March | 2027-03-03
  1st of march | 2027-03-01
  the first of march | 2027-03-01
  march first | 2027-03-01
  march 3rd, 2027 | 2027-03-03
  the ides of march | 2027-03-15
  Aug 8 | 2027-08-08
  14april 2027 | 2027-04-14
  april 14, 2027 | 2027-04-14
  14th april 27 | 2027-04-14
  14-Apr-2027 | 2027-04-14
  Sun 15Aug | 2027-08-15
  SUN 15 AUG | 2027-08-15
  Wed, Feb17 | 2027-02-17
  10 August 2027 | 2027-08-10
  the 28th of Sept | 2027-09-28
  28th sept. | 2027-09-28
  Tuesday, 10 August 2027 | 2027-08-10
  10 - 22 August 2027 | 2027-08-10
  10 to 22 August 2027 | 2027-08-10
  10 August - 12 September | 2027-08-10
  10 August - 12 September 2027 | 2027-08-10
  Aug 8 - Aug 12 | 2027-08-08
  from 13 to 15 of July | 2027-07-13
  from the 13th to the 15th of July | 2027-07-13
  13 thru 15 July | 2027-07-13
  July 13th through 15th | 2027-07-13
  for 10 days from 18th dec | 2026-12-18
  12th of July at 19:00 | 2027-07-12 19:00
  Dec 1st at 9:15 am | 2026-12-01 09:15
  December 1 2026 9am | 2026-12-01 09:00
  2027, August 10 | 2027-08-10
  2027/8/10 | 2027-08-10
  2027-8-1 | 2027-08-01
  2027.12.24 | 2027-12-24
  8/10/2027 | 2027-08-10
  02-27-2027 | 2027-02-27
  27-02-2027 | 2027-02-27
  12/1 | 2026-12-01
  12/01/26 | 2026-12-01
  5/12 3pm | 2027-05-12 15:00
  on 12/24 at 6pm | 2026-12-24 18:00
  2026-12-24T15:00:00 | 2026-12-24 15:00
  2026-12-24T15:00:00Z | 2026-12-24 16:00
  2026-12-24T15:00:00.000Z | 2026-12-24 16:00
  2026-12-24T15:00+0100 | 2026-12-24 15:00
  Thu, 24 Dec 2026 15:00:00 GMT | 2026-12-24 16:00
  in october | 2027-10-01
  this march | 2027-03-01
  next March | 2027-03-01
  this december | 2026-12-01
  in dec 2027 | 2027-12-01
  by end of Q4 | 2026-12-31
  end of q1 2027 | 2027-03-31
  third day of october | 2027-10-03
  last day of october | 2027-10-31
  last day of october 2027 | 2027-10-31
  last day of the month | 2026-11-30
  last day of next month | 2026-12-31
  first day of december | 2026-12-01
  last Monday of March | 2027-03-29
  last Sunday of March 2027 | 2027-03-28
  first tuesday of october | 2027-10-05
  third tuesday of september 2027 | 2027-09-21
  the third thursday in january | 2027-01-21
  2nd friday of next month | 2026-12-11
  first friday of next month | 2026-12-04
  last friday in december | 2026-12-25
  first week of january 2027 | 2027-01-04
  last week of december | 2026-12-28
  the week of december 7th | 2026-12-07
  week of dec 10 | 2026-12-07
  20th of next month | 2026-12-20
  20 of next month | 2026-12-20
  the 25th of this month | 2026-11-25
  the 3rd | 2026-12-03
  on the 15th | 2026-12-15
  on the 30th at noon | 2026-11-30 12:00
  by the 24th | 2026-11-24
  the fifteenth | 2026-12-15
  on the twenty-fifth of december | 2026-12-25
  mid January | 2027-01-15
  middle of next month | 2026-12-15
  early January | 2027-01-01
  late January | 2027-01-25
  beginning of march | 2027-03-01
  start of next year | 2027-01-01
  end of january 2027 | 2027-01-31
  6 Jan 9.30 | 2027-01-06 09:30
  jan 6 14h | 2027-01-06 14:00
`);

/** Named days and calendar dates, as date parsers' own suites and task apps' guides have them; clock as in `SATURDAY`. */
export const PHRASES_OF_DAYS = [...DAYS, ...DATES];
