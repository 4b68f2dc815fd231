import { rows } from './fixed-clock';

/** Times of day, as date parsers' own suites and task apps' guides have them; clock as in `SATURDAY`. */
export const PHRASES_OF_HOURS = rows(`
  at 3am | 2026-11-22 03:00
  3 in the AM | 2026-11-22 03:00
  3 A.M. | 2026-11-22 03:00
  at 3p | 2026-11-21 15:00
  at three | 2026-11-21 15:00
  at 3 | 2026-11-21 15:00
  3 oclock | 2026-11-21 15:00
  3 o'clock in the afternoon | 2026-11-21 15:00
  3:15am | 2026-11-22 03:15
  3:15 in the morning | 2026-11-22 03:15
  3:15 in the afternoon | 2026-11-21 15:15
  quarter past three in the afternoon | 2026-11-21 15:15
  a quarter past 3 | 2026-11-21 15:15
  15 past 3 | 2026-11-21 15:15
  20 past 3 | 2026-11-21 15:20
  twenty past 3 pm | 2026-11-21 15:20
  at 3 15 | 2026-11-21 15:15
  at three twenty | 2026-11-21 15:20
  three twenty pm | 2026-11-21 15:20
  3.30pm | 2026-11-21 15:30
  3.30 p.m. | 2026-11-21 15:30
  3:30p | 2026-11-21 15:30
  at 3:30 | 2026-11-21 15:30
  half three | 2026-11-21 15:30
  half past three pm | 2026-11-21 15:30
  at half 3 | 2026-11-21 15:30
  half past noon | 2026-11-21 12:30
  noon thirty | 2026-11-21 12:30
  quarter to noon | 2026-11-21 11:45
  15 to noon | 2026-11-21 11:45
  quarter of 5 | 2026-11-21 16:45
  5 minutes to 3 | 2026-11-21 14:55
  11:45am | 2026-11-21 11:45
  8 tonight | 2026-11-21 20:00
  8:00 in the evening | 2026-11-21 20:00
  at 7 in the evening | 2026-11-21 19:00
  at 9 at night | 2026-11-21 21:00
  7:30 PM on Fri, Dec 18 | 2026-12-18 19:30
  at 9am on Saturday | 2026-11-28 09:00
  Fri, Dec 18, 2026 07:00 PM | 2026-12-18 19:00
  at 17:00 | 2026-11-21 17:00
  17:00 | 2026-11-21 17:00
  17.00h | 2026-11-21 17:00
  1700 hours | 2026-11-21 17:00
  at 0830 | 2026-11-22 08:30
  12 noon | 2026-11-21 12:00
  12 midnight | 2026-11-22 00:00
  12:00 AM | 2026-11-22 00:00
  12:30pm | 2026-11-21 12:30
  12:30 | 2026-11-21 12:30
  11:59 pm | 2026-11-21 23:59
  11:00:00 PM | 2026-11-21 23:00
  around 5pm | 2026-11-21 17:00
  about 5pm | 2026-11-21 17:00
  ~5pm | 2026-11-21 17:00
  5pm sharp | 2026-11-21 17:00
  at 5pm exactly | 2026-11-21 17:00
  5ish | 2026-11-21 17:00
  around 5ish tomorrow | 2026-11-22 17:00
  before 11 am | 2026-11-21 11:00
  until 2:00pm | 2026-11-21 14:00
  after 2 pm | 2026-11-21 14:00
  by 2:00pm | 2026-11-21 14:00
  no later than 5pm | 2026-11-21 17:00
  from 9:30 - 11:00 on Thursday | 2026-11-26 09:30
  Thursday from 9:30 to 11:00 | 2026-11-26 09:30
  Thursday 9:30-11 | 2026-11-26 09:30
  between 9:30 and 11:00 on thursday | 2026-11-26 09:30
  thursday between 9:30 and 11 | 2026-11-26 09:30
  9:30 till 11:00 | 2026-11-22 09:30
  monday 8-10am | 2026-11-23 08:00
  tomorrow 10am-12 | 2026-11-22 10:00
  tomorrow 2-4 | 2026-11-22 14:00
  tomorrow from 2 to 4 | 2026-11-22 14:00
  friday from 13:00 - 16.00 | 2026-11-27 13:00
  6.13 AM | 2026-11-22 06:13
  at 8.10 | 2026-11-22 08:10
  lunchtime tomorrow | 2026-11-22 12:00
  at lunch | 2026-11-21 12:00
  after lunch tomorrow | 2026-11-22 13:00
  after work on friday | 2026-11-27 17:00
  at breakfast tomorrow | 2026-11-22 08:00
  at dinnertime | 2026-11-21 18:00
  early morning tomorrow | 2026-11-22 07:00
  mid-morning monday | 2026-11-23 10:00
  at noon on friday | 2026-11-27 12:00
  at midnight | 2026-11-22 00:00
  the morning of december 3rd | 2026-12-03 09:00
  in the morning on monday | 2026-11-23 09:00
  at sunrise tomorrow | 2026-11-22 07:00
  4pm CET | 2026-11-21 16:00
  Thursday 8:00 GMT | 2026-11-26 09:00
  tomorrow 9am ET | 2026-11-22 15:00
  tomorrow 3pm Eastern | 2026-11-22 21:00
  15:00 London | 2026-11-21 16:00
  tomorrow at 15:00 London time | 2026-11-22 16:00
  tomorrow 9am New York | 2026-11-22 15:00
  tomorrow at 9am New York time | 2026-11-22 15:00
  monday 10:00 Tokyo time | 2026-11-23 02:00
  17:00 UTC | 2026-11-21 18:00
  17:00 UTC+7 | 2026-11-21 11:00
  17:00 GMT-5 | 2026-11-21 23:00
  17:00 (UTC+02:00) | 2026-11-21 16:00
`);
