import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { SATURDAY } from './fixed-clock';
import { CS_UNTOUCHED } from './languages/cs-untouched';
import { EN_UNTOUCHED } from './languages/en-untouched';
import { ET_UNTOUCHED } from './languages/et-untouched';
import { HR_UNTOUCHED } from './languages/hr-untouched';
import { VI_UNTOUCHED } from './languages/vi-untouched';

const SENTENCES = Object.entries({
  en: EN_UNTOUCHED,
  hr: HR_UNTOUCHED,
  vi: VI_UNTOUCHED,
  cs: CS_UNTOUCHED,
  et: ET_UNTOUCHED,
}).map(([locale, list]) => ({
  locale,
  lines: list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
}));

describe.each(SENTENCES)('Sentences that hold no date, in $locale', ({ locale, lines }) => {
  it('are at least a hundred', () => {
    expect(new Set(lines).size).toBeGreaterThanOrEqual(100);
  });

  it.each(lines)('%s stays untouched', (text) => {
    expect(parseEntry(text, { ...SATURDAY, locale })).toEqual({
      title: text,
      due: null,
      recurrence: null,
      priority: null,
      assignee: null,
      tags: [],
      tokens: [],
    });
  });
});

describe('A name beside a date', () => {
  it('takes the date and leaves the name in the same sentence', () => {
    const entry = parseEntry('Ask Sat Nam about the May report on sat', { ...SATURDAY, locale: 'en' });
    expect(entry.title).toBe('Ask Sat Nam about the May report');
    expect(entry.due?.date).toBe('2026-11-28');
  });
});
