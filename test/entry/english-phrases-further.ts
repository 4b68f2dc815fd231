import { rows } from './fixed-clock';

/** Further English as people type it: parts of hours, what leads up to an hour, feasts of other years, the end counted back. */
export const PHRASES_FURTHER = rows(`
  in 1/2 hour | 2026-11-21 10:30
  in 3/4 hour | 2026-11-21 10:45
  in a pair of days | 2026-11-23
  in 2 more hours | 2026-11-21 12:00
  in 2 and a half hours | 2026-11-21 12:30
  in fifty five minutes | 2026-11-21 10:55
  in thirty-five minutes | 2026-11-21 10:35
  20 to 9 pm | 2026-11-21 20:40
  ten to five tomorrow | 2026-11-22 16:50
  five to nine tomorrow | 2026-11-22 08:55
  nine forty five a m | 2026-11-22 09:45
  after 5 tomorrow | 2026-11-22 17:00
  after 5 | 2026-11-21 17:00
  8 this evening | 2026-11-21 20:00
  8 tonight | 2026-11-21 20:00
  at 730 in the evening | 2026-11-21 19:30
  5:30ish tomorrow | 2026-11-22 17:30
  noonish tomorrow | 2026-11-22 12:00
  tomorrow at 3pm sharp | 2026-11-22 15:00
  mon 9-5 | 2026-11-23 09:00
  Thursday 8:00 gmt | 2026-11-26 09:00
  thanksgiving of next year | 2027-11-25
  christmas of this year | 2026-12-25
  next jan 1st | 2027-01-01
  march after next | 2028-03-01
  friday fortnight | 2026-12-11
  2027/Mar/10 | 2027-03-10
  03.02 | 2027-02-03
  10.31.2027 | 2027-10-31
  the second to last friday of january | 2027-01-22
  Fri, Jul 16 | 2027-07-16
  Jul 16, Fri | 2027-07-16
  monday to friday | 2026-11-23
  from 9:30 untill 11:00 on thursday | 2026-11-26 09:30
  every 14 jan, 14 apr | 2027-01-14 FREQ=YEARLY;BYMONTH=1,4;BYMONTHDAY=14
  every jan and jul | 2027-01-01 FREQ=YEARLY;BYMONTH=1,7
  first sunday of november every year | 2027-11-07 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
  yearly on the fourth thursday in november | 2026-11-26 FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
  24 dec every year | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  every thanksgiving | 2026-11-26 FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
  every year on the 13th friday | 2027-03-26 FREQ=YEARLY;BYDAY=13FR
  every mo we fr | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  every mon wed fri | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  every m, w, f | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  every day except sunday | 2026-11-21 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
  every day but weekends | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every weekday except friday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
  every 3rd day of the month | 2026-12-03 FREQ=MONTHLY;BYMONTHDAY=3
  every month on the 2nd last friday | 2026-12-18 FREQ=MONTHLY;BYDAY=-2FR
  every month on the 4th last | 2026-11-27 FREQ=MONTHLY;BYMONTHDAY=-4
  every day at 9am and 5pm | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  every day at 10:30, 12:30 and 17:30 | 2026-11-21 10:30 FREQ=DAILY;BYHOUR=10,12,17
  every week on sunday at 10 and 4 | 2026-11-22 10:00 FREQ=WEEKLY;BYDAY=SU;BYHOUR=10,16
  nightly | 2026-11-21 20:00 FREQ=DAILY
  daily, 5 times | 2026-11-21 FREQ=DAILY;COUNT=5
  every week x10 | 2026-11-21 FREQ=WEEKLY;COUNT=10
  every thursday for the next three weeks | 2026-11-26 FREQ=WEEKLY;BYDAY=TH;UNTIL=20261211
  friday before christmas | 2026-12-18
  the monday after easter | 2027-03-29
  the friday before christmas | 2026-12-18
  first monday after new year | 2027-01-04
  3rd tuesday after christmas | 2027-01-12
  the monday after 6 december | 2026-12-07
  second friday after easter | 2027-04-09
  the last friday before christmas | 2026-12-18
  the week before christmas | 2026-12-18
  two days before christmas | 2026-12-23
  quarter to six pm | 2026-11-21 17:45
  every day except saturday and sunday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  in 15' | 2026-11-21 10:15
  in 20 mins | 2026-11-21 10:20
  in 20min | 2026-11-21 10:20
  tomorrow around 1030 | 2026-11-22 10:30
  tomorrow at 1030 | 2026-11-22 10:30
  twice a day | 2026-11-21 17:00 FREQ=DAILY;BYHOUR=9,17
  twice a month | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  semimonthly | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  twice a week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TH
  three times a week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  3x a week | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,WE,FR
  every monday and wednesday at 3pm | 2026-11-23 15:00 FREQ=WEEKLY;BYDAY=MO,WE
  every other tuesday starting next week | 2026-11-24 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
  every 2nd tuesday of the month | 2026-12-08 FREQ=MONTHLY;BYDAY=2TU
  every 3rd wednesday at 8pm | 2026-12-16 20:00 FREQ=MONTHLY;BYDAY=3WE
  every jan 15 | 2027-01-15 FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
  every 27th at 9am | 2026-11-27 09:00 FREQ=MONTHLY;BYMONTHDAY=27
  every 12 hours | 2026-11-21 22:00 FREQ=HOURLY;INTERVAL=12
  every mon, thu at 8am | 2026-11-23 08:00 FREQ=WEEKLY;BYDAY=MO,TH
  every weekday at 7:30am | 2026-11-23 07:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every year on march 3 | 2027-03-03 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3
  ev other day | 2026-11-21 FREQ=DAILY;INTERVAL=2
  every 1st monday of january | 2027-01-04 FREQ=YEARLY;BYMONTH=1;BYDAY=1MO
  tom 4pm | 2026-11-22 16:00
  tom at 16 | 2026-11-22 16:00
  today 5p | 2026-11-21 17:00
  mon 9am-10am | 2026-11-23 09:00
  next week mon | 2026-11-23
  end of next week | 2026-11-27
  in 2 wks | 2026-12-05
  in an hour and 15 minutes | 2026-11-21 11:15
  2 days from now | 2026-11-23
  3 weeks from monday | 2026-12-14
  jan 27th 2027 at 6pm | 2027-01-27 18:00
  27/1/2027 | 2027-01-27
  6 pm sunday | 2026-11-22 18:00
  sunday evening at 6 | 2026-11-22 18:00
  tonight | 2026-11-21 20:00
  later today at 6 | 2026-11-21 18:00
  eod tomorrow | 2026-11-22
  by the 5th | 2026-12-05
  on the 5th at noon | 2026-12-05 12:00
  dec 5th-7th | 2026-12-05
  5th of next month | 2026-12-05
  new years eve at 9pm | 2026-12-31 21:00
  every 12 hours starting at 9pm | 2026-11-21 21:00 FREQ=HOURLY;INTERVAL=12
  every 3rd friday ending in 6 months | 2026-12-18 FREQ=MONTHLY;BYDAY=3FR;UNTIL=20270521
  every last monday of month | 2026-11-30 FREQ=MONTHLY;BYDAY=-1MO
  once in 2 weeks | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
`);
