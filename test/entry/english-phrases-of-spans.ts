import { rows } from './fixed-clock';

/** Several moments of which the first counts, years spelled out, and days told from other days. */
export const PHRASES_OF_SPANS = rows(`
  tomorrow at 10 or monday at 11 | 2026-11-22 10:00
  tomorrow at 9 through tuesday at 5pm | 2026-11-22 09:00
  dec 3 at 2pm - dec 5 | 2026-12-03 14:00
  dec 3 at 9am and dec 4 at 9am | 2026-12-03 09:00
  in two to three weeks | 2026-12-05
  in 3 or 4 days | 2026-11-24
  in 5-6 months | 2027-04-21
  3rd of june in the year 2028 | 2028-06-03
  the fifth of may of the year 2027 | 2027-05-05
  final friday of january | 2027-01-29
  second tuesday this december | 2026-12-08
  first monday next february | 2027-02-01
  December, 3rd 2027 | 2027-12-03
  the 12th of the month after next | 2027-01-12
  monday 11 at night | 2026-11-23 23:00
  tuesday 10 at night | 2026-11-24 22:00
  15:00 dec 6 to 17:00 | 2026-12-06 15:00
  tomorrow 06:30 hours | 2026-11-22 06:30
  06:30h tomorrow | 2026-11-22 06:30
  2026-12-03 14:00:00 +0300 | 2026-12-03 12:00
  2026-12-03 14:00 +03:00 | 2026-12-03 12:00
  this time tomorrow | 2026-11-22 10:00
  same time next friday | 2026-11-27 10:00
  tuesday and on thursday | 2026-11-24
  mornings at 7 | 2026-11-22 07:00 FREQ=DAILY
  on evenings at 9 | 2026-11-21 21:00 FREQ=DAILY
  tuesday mornings | 2026-11-24 09:00 FREQ=WEEKLY;BYDAY=TU
  weekday evenings at 6 | 2026-11-23 18:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every morning and evening | 2026-11-21 19:00 FREQ=DAILY;BYHOUR=9,19
  every tuesday or thursday | 2026-11-24 FREQ=WEEKLY;BYDAY=TU,TH
`);
