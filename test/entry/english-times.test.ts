import { describe, expect, it } from 'vitest';
import { dueOf, rows } from './fixed-clock';

const TIMES = rows(`
  5pm | 2026-11-21 17:00
  5 pm | 2026-11-21 17:00
  5p | 2026-11-21 17:00
  5 p.m. tomorrow | 2026-11-22 17:00
  5:30pm | 2026-11-21 17:30
  5.30pm | 2026-11-21 17:30
  9am | 2026-11-22 09:00
  12am | 2026-11-22 00:00
  12pm | 2026-11-21 12:00
  15:30 | 2026-11-21 15:30
  at 15:30 | 2026-11-21 15:30
  @ 15:30 | 2026-11-21 15:30
  at 15:30:00 | 2026-11-21 15:30
  at 1530 | 2026-11-21 15:30
  tomorrow 15h30 | 2026-11-22 15:30
  9:59 | 2026-11-22 09:59
  0:30 | 2026-11-22 00:30
  noon | 2026-11-21 12:00
  tomorrow at noon | 2026-11-22 12:00
  midnight | 2026-11-22 00:00
  9 o'clock tomorrow | 2026-11-22 09:00
  half past 3 | 2026-11-21 15:30
  quarter to 5 | 2026-11-21 16:45
  at quarter past eleven | 2026-11-21 11:15
  at ten to five | 2026-11-21 16:50
  nine thirty tomorrow | 2026-11-22 09:30
  Tuesday, 9 in the morning | 2026-11-24 09:00
  7.30 tonight | 2026-11-21 19:30
  call at five | 2026-11-21 17:00
  friday at 5 | 2026-11-27 17:00
  tomorrow at 1 | 2026-11-22 13:00
  tomorrow at 10 | 2026-11-22 10:00
  tomorrow 9 | 2026-11-22 09:00
  today at 9 | 2026-11-21 21:00
  lunch at 12 | 2026-11-21 12:00
  train tomorrow 6:45 | 2026-11-22 06:45
  at 05:15 | 2026-11-22 05:15
  at 5 in the morning | 2026-11-22 05:00
  tomorrow morning at 5 | 2026-11-22 05:00
  tomorrow evening at 8 | 2026-11-22 20:00
  friday, 5 o'clock in the afternoon | 2026-11-27 17:00
  3pm-4pm | 2026-11-21 15:00
  3-4pm | 2026-11-21 15:00
  11am-1pm | 2026-11-21 11:00
  11-1pm | 2026-11-21 11:00
  from 3 to 4pm | 2026-11-21 15:00
  between 2 and 4pm tomorrow | 2026-11-22 14:00
  Meeting with Ana 14:00-15:30 tomorrow | 2026-11-22 14:00
  tonight | 2026-11-21 20:00
  tonight at 9 | 2026-11-21 21:00
  at 8 tonight | 2026-11-21 20:00
  this evening | 2026-11-21 19:00
  this afternoon at 3:30 | 2026-11-21 15:30
  tomorrow morning | 2026-11-22 09:00
  sunday evening | 2026-11-22 19:00
  monday morning 8 | 2026-11-23 08:00
  in the afternoon | 2026-11-21 15:00
  in the morning | 2026-11-22 09:00
  tomorrow am | 2026-11-22 09:00
  next tue 9am | 2026-11-24 09:00
  fri - 3pm | 2026-11-27 15:00
  5pm on friday | 2026-11-27 17:00
  dec 24 @ 5pm | 2026-12-24 17:00
  by 5pm tomorrow | 2026-11-22 17:00
  at 5pm call Bob tomorrow | 2026-11-22 17:00
  tomorrow: call Bob after 5pm | 2026-11-22 17:00
  now | 2026-11-21 10:00
`);

describe('English times on Saturday 21 November 2026 at 10:00', () => {
  it.each(TIMES)('%s → %s', (text, expected) => {
    expect(dueOf(text)).toBe(expected);
  });

  it('takes no impossible time', () => {
    for (const text of ['at 25:00', 'at 12:61', 'at 99']) expect(dueOf(text), text).toBeNull();
  });
});
