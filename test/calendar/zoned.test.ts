import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, inZone, wallClock } from '../../lib/calendar/zoned';

const zones = [
  'Europe/Prague',
  'Europe/Tallinn',
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

describe('the instant of a wall-clock time', () => {
  it.each([
    ['2026-11-21', '10:00', 'Europe/Prague', '2026-11-21T09:00:00.000Z'],
    ['2026-07-21', '10:00', 'Europe/Prague', '2026-07-21T08:00:00.000Z'],
    ['2026-11-21', '10:00', 'Asia/Kathmandu', '2026-11-21T04:15:00.000Z'],
    ['2026-11-21', '00:00', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z'],
    ['2026-03-29', '01:59', 'Europe/Prague', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Prague', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:00', 'Europe/Prague', '2026-10-25T02:00:00.000Z'],
    ['2026-12-31', '23:59', 'America/New_York', '2027-01-01T04:59:00.000Z'],
  ])('of %s %s in %s is %s', (date, time, zone, expected) => {
    expect(new Date(instantOf(date, time, zone).getTime()).toISOString()).toBe(expected);
  });

  it('is read an hour on where the clocks were put forward over it', () => {
    expect(wallClock(instantOf('2026-03-29', '02:30', 'Europe/Prague'), 'Europe/Prague')).toEqual({
      date: '2026-03-29',
      time: '03:30',
    });
    expect(
      wallClock(instantOf('2026-10-04', '02:10', 'Australia/Lord_Howe'), 'Australia/Lord_Howe').time,
    ).toBe('02:40');
  });

  it('is one of the two where the clocks were put back over it', () => {
    const at = instantOf('2026-10-25', '02:30', 'Europe/Prague').getTime();
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(new Date(at).toISOString());
  });

  it('shows on the same clock as what it was read from, on every day of the year that has it', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, at) => {
        const { date, time } = wallClock(at, zone);
        expect(wallClock(instantOf(date, time, zone), zone)).toEqual({ date, time });
      }),
    );
  });
});

describe('a moment in another zone', () => {
  it.each([
    [{ date: '2026-11-21', time: '23:30', zone: 'Europe/Prague' }, 'Asia/Ho_Chi_Minh', '2026-11-22', '05:30'],
    [{ date: '2026-11-21', time: '01:00', zone: 'Asia/Ho_Chi_Minh' }, 'Europe/Prague', '2026-11-20', '19:00'],
    [
      { date: '2026-11-23', time: '00:00', zone: 'Pacific/Kiritimati' },
      'Pacific/Pago_Pago',
      '2026-11-21',
      '23:00',
    ],
    // One of the two has changed its clocks already, the other has not.
    [{ date: '2026-03-20', time: '09:00', zone: 'America/New_York' }, 'Europe/Prague', '2026-03-20', '14:00'],
    [{ date: '2026-04-20', time: '09:00', zone: 'America/New_York' }, 'Europe/Prague', '2026-04-20', '15:00'],
  ])('%o is in %s on %s at %s', (moment, zone, date, time) => {
    expect(inZone(moment, zone)).toEqual({ date, time });
  });

  it('is the same day everywhere without a time', () => {
    for (const zone of zones)
      expect(inZone({ date: '2026-11-21', time: null, zone: 'Pacific/Kiritimati' }, zone)).toEqual({
        date: '2026-11-21',
        time: null,
      });
  });

  it('is as written without a zone, and in a zone that nobody knows', () => {
    for (const zone of [null, 'Nowhere/Land'])
      expect(inZone({ date: '2026-11-21', time: '10:00', zone }, 'Europe/Prague')).toEqual({
        date: '2026-11-21',
        time: '10:00',
      });
  });
});
