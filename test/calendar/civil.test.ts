import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysLater } from '../../lib/calendar/civil';

afterEach(() => vi.unstubAllEnvs());

describe('days later', () => {
  it.each(['America/New_York', 'Pacific/Kiritimati'])('are the same where the machine is in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(daysLater('2026-11-21', 2)).toBe('2026-11-23');
    expect(daysLater('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('end with the last date there is', () => {
    expect(daysLater('9999-12-30', 5)).toBe('9999-12-31');
  });
});
