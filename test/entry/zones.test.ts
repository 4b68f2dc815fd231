import { afterEach, describe, expect, it } from 'vitest';
import { dueOf } from './fixed-clock';

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

describe('Time zones', () => {
  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Prague'])(
    'the machine’s own zone (%s) plays no part',
    (zone) => {
      process.env.TZ = zone;
      const late = { now: '2026-11-21T23:30:00Z', zone: 'Europe/Prague' };
      expect(dueOf('today', 'en', late)).toBe('2026-11-22');
      expect(dueOf('tomorrow 9am', 'en', late)).toBe('2026-11-23 09:00');
      expect(dueOf('in 2 hours', 'en', late)).toBe('2026-11-22 02:30');
      expect(dueOf('24 dec 2026 15:00', 'en', late)).toBe('2026-12-24 15:00');
    },
  );

  it('takes “today” from the person’s zone', () => {
    const instant = '2026-11-21T23:30:00Z';
    expect(dueOf('today', 'en', { now: instant, zone: 'America/Los_Angeles' })).toBe('2026-11-21');
    expect(dueOf('today', 'en', { now: instant, zone: 'Asia/Ho_Chi_Minh' })).toBe('2026-11-22');
    expect(dueOf('today', 'en', { now: new Date(instant), zone: 'Asia/Kolkata' })).toBe('2026-11-22');
    expect(dueOf('today', 'en', { now: '2026-11-21T23:30:00', zone: 'Asia/Ho_Chi_Minh' })).toBe('2026-11-21');
  });

  it('counts hours on the clock and days on the calendar across the night summer time begins', () => {
    const evening = { now: '2027-03-27T22:00:00', zone: 'Europe/Prague' };
    expect(dueOf('in 5 hours', 'en', evening)).toBe('2027-03-28 04:00');
    expect(dueOf('tomorrow 22:00', 'en', evening)).toBe('2027-03-28 22:00');
    expect(dueOf('in 1 day', 'en', evening)).toBe('2027-03-28');
  });

  it('and across the night it ends', () => {
    const evening = { now: '2026-10-24T22:00:00', zone: 'Europe/Prague' };
    expect(dueOf('in 5 hours', 'en', evening)).toBe('2026-10-25 02:00');
    expect(dueOf('in 6 hours', 'en', evening)).toBe('2026-10-25 03:00');
    expect(dueOf('today', 'en', { now: '2026-10-25T00:30:00Z', zone: 'Europe/Prague' })).toBe('2026-10-25');
  });

  it('moves a local time that the clocks skip on by the length of the gap', () => {
    expect(dueOf('now', 'en', { now: '2027-03-28T02:30:00', zone: 'Europe/Prague' })).toBe(
      '2027-03-28 03:30',
    );
  });

  it('turns a time given in another zone into the person’s own', () => {
    expect(dueOf('tomorrow 3pm EST')).toBe('2026-11-22 21:00');
    expect(dueOf('call at 9am PT')).toBe('2026-11-21 18:00');
    expect(dueOf('2026-12-24T15:00Z')).toBe('2026-12-24 16:00');
    expect(dueOf('2026-12-24T23:30:00-05:00')).toBe('2026-12-25 05:30');
    expect(dueOf('24 dec 10:00 UTC+2')).toBe('2026-12-24 09:00');
    expect(dueOf('tomorrow 10:00 (CET)')).toBe('2026-11-22 10:00');
  });
});
