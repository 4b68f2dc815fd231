import { rows } from './fixed-clock';

/** Repetitions as task apps' guides write them; the first due moment stands in front of the rule. */
export const ENGLISH_RULES = rows(`
  every 27th | 2026-11-27 FREQ=MONTHLY;BYMONTHDAY=27
  every 27 | 2026-11-27 FREQ=MONTHLY;BYMONTHDAY=27
  every 2, 15, 27 | 2026-11-27 FREQ=MONTHLY;BYMONTHDAY=2,15,27
  every 1, 15 | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  last Friday of every quarter | 2026-12-25 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR
  every last Friday of the quarter | 2026-12-25 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR
  first monday of each quarter | 2027-01-04 FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1MO
  last day of every quarter | 2026-12-31 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
  first workday of every quarter | 2027-01-01 FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  every last day | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every first workday | 2026-12-01 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  every last workday | 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  every first monday | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  every last friday | 2026-11-27 FREQ=MONTHLY;BYDAY=-1FR
  every 2nd wednesday of the month | 2026-12-09 FREQ=MONTHLY;BYDAY=2WE
  every second wednesday in the month at 3pm | 2026-12-09 15:00 FREQ=MONTHLY;BYDAY=2WE
  the first monday of each month | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  every month on the first monday | 2026-12-07 FREQ=MONTHLY;BYDAY=1MO
  every month on the last day | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every 3rd friday in january | 2027-01-15 FREQ=YEARLY;BYMONTH=1;BYDAY=3FR
  every month on the last | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every month on the 15th and last | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1,15
  every january on the 15th | 2027-01-15 FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
  every april and december on the 1st and 24th | 2026-12-01 FREQ=YEARLY;BYMONTH=4,12;BYMONTHDAY=1,24
  every november on the 4th thursday | 2026-11-26 FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
  every year in march | 2027-03-01 FREQ=YEARLY;BYMONTH=3
  alternate tuesdays | 2026-11-24 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
  every weeknight | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  2nd tuesday monthly | 2026-12-08 FREQ=MONTHLY;BYDAY=2TU
  1st of every third month | 2026-12-01 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
  first monday of every other month | 2026-12-07 FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
  tue and thu 12:30 weekly | 2026-11-24 12:30 FREQ=WEEKLY;BYDAY=TU,TH
  mornings and evenings | 2026-11-21 19:00 FREQ=DAILY;BYHOUR=9,19
  M/W/F 6am | 2026-11-23 06:00 FREQ=WEEKLY;BYDAY=MO,WE,FR
  every workday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every business day at 9 | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  on weekdays | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every monday to friday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every mon-fri at 8am | 2026-11-23 08:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
  every mon, fri at 20:00 | 2026-11-23 20:00 FREQ=WEEKLY;BYDAY=MO,FR
  every monday, friday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO,FR
  every tue and thu | 2026-11-24 FREQ=WEEKLY;BYDAY=TU,TH
  every sat & sun | 2026-11-21 FREQ=WEEKLY;BYDAY=SA,SU
  every Tuesday at 3pm | 2026-11-24 15:00 FREQ=WEEKLY;BYDAY=TU
  at 3pm every tuesday | 2026-11-24 15:00 FREQ=WEEKLY;BYDAY=TU
  3pm every tuesday | 2026-11-24 15:00 FREQ=WEEKLY;BYDAY=TU
  tuesdays at 3pm | 2026-11-24 15:00 FREQ=WEEKLY;BYDAY=TU
  on fridays | 2026-11-27 FREQ=WEEKLY;BYDAY=FR
  each friday afternoon | 2026-11-27 15:00 FREQ=WEEKLY;BYDAY=FR
  every other week | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every other week on tuesday | 2026-11-24 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
  every other month | 2026-11-21 FREQ=MONTHLY;INTERVAL=2
  every second week | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every third week on friday | 2026-11-27 FREQ=WEEKLY;INTERVAL=3;BYDAY=FR
  every two weeks | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every couple of weeks | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every fortnight | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  biweekly on thursday | 2026-11-26 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
  bimonthly | 2026-11-21 FREQ=MONTHLY;INTERVAL=2
  every 3 months | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  every quarter | 2026-11-21 FREQ=MONTHLY;INTERVAL=3
  every half year | 2026-11-21 FREQ=MONTHLY;INTERVAL=6
  every six months | 2026-11-21 FREQ=MONTHLY;INTERVAL=6
  every 10 years | 2026-11-21 FREQ=YEARLY;INTERVAL=10
  annually on march 1st | 2027-03-01 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
  every 4th of july | 2027-07-04 FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
  every christmas | 2026-12-25 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
  every year on 24 dec | 2026-12-24 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
  every jan 1 | 2027-01-01 FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1
  every hour | 2026-11-21 11:00 FREQ=HOURLY
  hourly | 2026-11-21 11:00 FREQ=HOURLY
  every 30 minutes | 2026-11-21 10:30 FREQ=MINUTELY;INTERVAL=30
  every 12 hours starting at 9pm | 2026-11-21 21:00 FREQ=HOURLY;INTERVAL=12
  every night | 2026-11-21 20:00 FREQ=DAILY
  every afternoon | 2026-11-21 15:00 FREQ=DAILY
  every morning at 7 | 2026-11-22 07:00 FREQ=DAILY
  every day at noon | 2026-11-21 12:00 FREQ=DAILY
  everyday at 6pm | 2026-11-21 18:00 FREQ=DAILY
  daily at 8:30 | 2026-11-22 08:30 FREQ=DAILY
  every single day | 2026-11-21 FREQ=DAILY
  each day | 2026-11-21 FREQ=DAILY
  once a month | 2026-11-21 FREQ=MONTHLY
  once every 2 weeks | 2026-11-21 FREQ=WEEKLY;INTERVAL=2
  every 3 workdays | 2026-11-23 FREQ=DAILY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR
  every 3 days starting next monday at 16:00 | 2026-11-23 16:00 FREQ=DAILY;INTERVAL=3
  every 3 days starting tomorrow | 2026-11-22 FREQ=DAILY;INTERVAL=3
  every week from monday | 2026-11-23 FREQ=WEEKLY
  every day ending 3 dec | 2026-11-21 FREQ=DAILY;UNTIL=20261203
  every day until christmas | 2026-11-21 FREQ=DAILY;UNTIL=20261225
  every day for 3 weeks | 2026-11-21 FREQ=DAILY;UNTIL=20261211
  every day from 10 may until 20 may | 2027-05-10 FREQ=DAILY;UNTIL=20270520
  every day from may 10 to may 20 | 2027-05-10 FREQ=DAILY;UNTIL=20270520
  every monday until end of january | 2026-11-23 FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131
  every monday at 9 until march | 2026-11-23 09:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20270301
  every 3 months from 1 jan | 2027-01-01 FREQ=MONTHLY;INTERVAL=3
  every friday 5 times | 2026-11-27 FREQ=WEEKLY;BYDAY=FR;COUNT=5
  daily for 10 times | 2026-11-21 FREQ=DAILY;COUNT=10
  every month on the 1st and 15th | 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1,15
  monthly on the 5th | 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
  every 5th of the month | 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
  the 5th of each month | 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
  on the last day of every month | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  at the end of every month | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every end of month | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every month end | 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
  every 15th workday | 2026-12-21 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=15
  every 2 weeks until June | 2026-11-21 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601
`);

/** The same, counted from the day a task was completed. */
export const AFTER_COMPLETION = rows(`
  3 days after completion | FREQ=DAILY;INTERVAL=3
  every! 2 weeks | FREQ=WEEKLY;INTERVAL=2
  every! monday | FREQ=WEEKLY;BYDAY=MO
  ev! 10 days | FREQ=DAILY;INTERVAL=10
  every 2 weeks after completion | FREQ=WEEKLY;INTERVAL=2
  a month after completion | FREQ=MONTHLY
  one week after it's done | FREQ=WEEKLY
  2 months after I complete it | FREQ=MONTHLY;INTERVAL=2
`);
