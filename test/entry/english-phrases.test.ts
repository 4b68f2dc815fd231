import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { PHRASES_FURTHER } from './english-phrases-further';
import { PHRASES_OF_DAYS } from './english-phrases-of-days';
import { PHRASES_OF_HOURS } from './english-phrases-of-hours';
import { ONLY_ALONE, PHRASES_OF_PERIODS } from './english-phrases-of-periods';
import { ENGLISH_SENTENCES, ENGLISH_TITLES } from './english-sentences';
import { dueOf, SATURDAY } from './fixed-clock';

describe('English phrases on Saturday 21 November 2026 at 10:00', () => {
  it.each([...PHRASES_OF_DAYS, ...PHRASES_OF_PERIODS, ...PHRASES_OF_HOURS])(
    '%s → %s, alone and behind a task',
    (text, expected) => {
      expect(dueOf(text)).toBe(expected);
      expect(dueOf(`Send the papers ${text}`)).toBe(expected);
    },
  );

  it.each(PHRASES_FURTHER)('%s → %s, the first of them, alone and behind a task', (text, expected) => {
    const first = expected.replace(/ ?FREQ=.*/, '');
    expect(dueOf(text)).toBe(first);
    expect(dueOf(`Send the papers ${text}`)).toBe(first);
  });

  it.each(ONLY_ALONE)('%s → %s alone, a part of the title behind a task', (text, expected) => {
    expect(dueOf(text)).toBe(expected);
    expect(dueOf(`Send the papers ${text}`)).toBeNull();
  });

  it.each(ENGLISH_SENTENCES)('%s → %s', (text, expected) => {
    expect(dueOf(text)).toBe(expected === 'null' ? null : expected);
  });

  it.each(ENGLISH_TITLES)('%s leaves the title %s', (text, title) => {
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' }).title).toBe(title);
  });
});
