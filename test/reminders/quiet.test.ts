import { describe, expect, it } from 'vitest';
import { heldUntil } from '../../lib/reminders/quiet';
import { defaultReminders } from '../../lib/store/reminder-rows';

const zone = 'Europe/Prague';
const held = (at: string, change: Partial<typeof defaultReminders>) =>
  new Date(heldUntil(Date.parse(at), { ...defaultReminders, ...change }, zone)).toISOString();
const night = { from: '22:00', to: '07:00' };

describe('what is held back', () => {
  it.each([
    ['outside of quiet hours nothing', '2026-11-23T20:59:00Z', { quiet: night }, '2026-11-23T20:59:00.000Z'],
    [
      'the evening until the next morning',
      '2026-11-23T21:00:00Z',
      { quiet: night },
      '2026-11-24T06:00:00.000Z',
    ],
    [
      'the small hours until the same morning',
      '2026-11-24T05:59:00Z',
      { quiet: night },
      '2026-11-24T06:00:00.000Z',
    ],
    [
      'over noon',
      '2026-11-23T11:30:00Z',
      { quiet: { from: '12:00', to: '13:00' } },
      '2026-11-23T12:00:00.000Z',
    ],
    [
      'until an hour that the clocks skip',
      '2027-03-28T00:30:00Z',
      { quiet: { from: '22:00', to: '02:30' } },
      '2027-03-28T01:30:00.000Z',
    ],
    [
      'a weekend until Monday’s working day',
      '2026-11-21T10:00:00Z',
      { days: [1, 2, 3, 4, 5] },
      '2026-11-23T08:00:00.000Z',
    ],
    [
      'and no earlier than it is not quiet',
      '2026-11-21T10:00:00Z',
      { days: [1, 2, 3, 4, 5], dayStart: '06:00', quiet: night },
      '2026-11-23T06:00:00.000Z',
    ],
    ['nothing, where every day is off', '2026-11-21T10:00:00Z', { days: [] }, '2026-11-21T10:00:00.000Z'],
    [
      'nothing, where only one end is given',
      '2026-11-23T23:00:00Z',
      { quiet: { from: '22:00', to: '' } },
      '2026-11-23T23:00:00.000Z',
    ],
    [
      'all day, no longer than can be',
      '2026-11-23T23:00:00Z',
      { quiet: { from: '00:00', to: '00:00' } },
      '2026-11-23T23:00:00.000Z',
    ],
  ])('%s', (_, at, change, expected) => {
    expect(held(at, change)).toBe(expected);
  });
});
