import { describe, expect, it } from 'vitest';
import { createDates } from '../../lib/i18n/dates';
import { chooseLanguage, regionalTag } from '../../lib/i18n/language';
import { loadMessages } from '../../lib/i18n/load';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import { createTranslate } from '../../lib/i18n/translate';

const speak = async (language: 'en' | 'hr' | 'cs', tag: string = language) =>
  createTranslate(await loadMessages(language), tag);

describe('counts', () => {
  it('take the form the language wants', async () => {
    const hr = await speak('hr');
    const said = [1, 2, 5, 11, 21, 22].map((n) => hr('sync.failed', { n }));
    expect(said).toEqual([
      '1 promjena nije uspjela.',
      '2 promjene nisu uspjele.',
      '5 promjena nije uspjelo.',
      '11 promjena nije uspjelo.',
      '21 promjena nije uspjela.',
      '22 promjene nisu uspjele.',
    ]);
    const cs = await speak('cs');
    expect([1, 3, 5].map((n) => cs('search.results', { n }))).toEqual([
      '1 výsledek',
      '3 výsledky',
      '5 výsledků',
    ]);
  });

  it('are written as the language writes numbers', async () => {
    expect((await speak('en'))('sync.saving', { n: 12345 })).toBe('Saving 12,345 changes …');
  });
});

describe('the language', () => {
  it('is what was chosen, else the first of the browser’s that is spoken, else English', () => {
    expect(chooseLanguage('vi', ['cs-CZ'])).toBe('vi');
    expect(chooseLanguage('', ['de-AT', 'et', 'en'])).toBe('et');
    expect(chooseLanguage('xx', ['de-AT'])).toBe('en');
  });

  it('keeps the browser’s region where that is of the language', () => {
    expect(regionalTag('en', ['cs-CZ', 'en-US'])).toBe('en-US');
    expect(regionalTag('cs', ['en-US'])).toBe('cs-CZ');
  });
});

it.each([
  ['hr', 'svaki mjesec: 2. uto', 'svaki mjesec: pet na kraju mjeseca'],
  ['cs', 'každý měsíc: 2. út', 'každý měsíc: poslední pá'],
] as const)('the nth weekday of a month is said in %s', async (language, second, last) => {
  const dates = createDates(language, 'UTC', () => '2026-11-21');
  const say = async (rule: string) => recurrenceText(rule, await speak(language), dates);
  expect([await say('FREQ=MONTHLY;BYDAY=2TU'), await say('FREQ=MONTHLY;BYDAY=-1FR')]).toEqual([second, last]);
});

describe('a recurrence in words', () => {
  it.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every working day'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'every 2 weeks: Mon, Thu'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', 'every month, day 1, last'],
    ['FREQ=YEARLY', 'every year'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'every month: 2nd Tue'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'every month: last Fri'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,3MO', 'every 2 months: 1st Mon, 3rd Mon'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month: last working day'],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR', 'Mar, Jun, Sept, Dec: last Fri'],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'Mar, Jun, Sept, Dec, day last'],
    ['FREQ=MONTHLY;BYDAY=-2FR', 'by a rule of its own'],
    ['FREQ=MONTHLY;BYDAY=FR', 'by a rule of its own'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'by a rule of its own'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2', 'by a rule of its own'],
    ['FREQ=DAILY;BYSETPOS=2', 'by a rule of its own'],
    ['nonsense', 'by a rule of its own'],
  ])('%s is %s', async (rule, words) => {
    const dates = createDates('en-GB', 'UTC', () => '2026-11-21');
    expect(recurrenceText(rule, await speak('en', 'en-GB'), dates)).toBe(words);
  });
});
