import { describe, expect, it } from 'vitest';
import { ENGLISH_DATES } from './english-date-table';
import { dueOf } from './fixed-clock';

describe('English dates on Saturday 21 November 2026 at 10:00', () => {
  it.each(ENGLISH_DATES)('%s → %s', (text, expected) => {
    expect(dueOf(text)).toBe(expected);
  });

  it('knows that a month later than the 31st is the last day of a shorter month', () => {
    expect(dueOf('in a month', 'en', { now: '2027-01-31T10:00', zone: 'Europe/Prague' })).toBe('2027-02-28');
  });

  it('reads 5/12 in the order of the locale’s region', () => {
    expect(dueOf('5/12', 'en-US')).toBe('2027-05-12');
    expect(dueOf('5/12', 'en-GB')).toBe('2026-12-05');
    expect(dueOf('5/12', 'hr')).toBe('2026-12-05');
  });

  it('refuses dates that do not exist', () => {
    for (const text of ['30 february', '31.11.2026', '2026-13-01', '45/12/2026', 'in 999999999 years']) {
      expect(dueOf(text), text).toBeNull();
    }
  });
});
