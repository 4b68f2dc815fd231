import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { ENGLISH_DATES } from './english-date-table';
import { PHRASES_FURTHER } from './english-phrases-further';
import { PHRASES_OF_DAYS } from './english-phrases-of-days';
import { PHRASES_OF_HOURS } from './english-phrases-of-hours';
import { PHRASES_OF_PERIODS } from './english-phrases-of-periods';
import { PHRASES_OF_SPANS } from './english-phrases-of-spans';
import { ENGLISH_RULES } from './english-recurrence-table';
import { rows, SATURDAY } from './fixed-clock';
import { CS } from './languages/cs';
import { ET } from './languages/et';
import { ET_FURTHER } from './languages/et-further';
import { HR } from './languages/hr';
import { VI } from './languages/vi';

/** What every language understands beside its own words. */
const SHARED = rows(`
  2026-12-24 | 2026-12-24
  24.12.2026 | 2026-12-24
  24. 12. 2026 | 2026-12-24
  15:30 | 2026-11-21 15:30
  tomorrow 3pm | 2026-11-22 15:00
  next friday | 2026-11-27
  every monday | 2026-11-23 FREQ=WEEKLY;BYDAY=MO
`);

/** Each language's expressions, and a task to put in front of them. */
const LANGUAGES = [
  {
    locale: 'en',
    task: 'Send the papers',
    table: [
      ...ENGLISH_DATES,
      ...PHRASES_OF_DAYS,
      ...PHRASES_OF_PERIODS,
      ...PHRASES_OF_HOURS,
      ...PHRASES_OF_SPANS,
      ...PHRASES_FURTHER,
      ...ENGLISH_RULES,
    ],
  },
  { locale: 'hr', task: 'Poslati ponudu klijentu', table: HR },
  { locale: 'vi', task: 'Gửi báo giá cho khách hàng', table: VI },
  { locale: 'cs', task: 'Poslat nabídku klientovi', table: CS },
  { locale: 'et', task: 'Helista kliendile', table: [...ET, ...ET_FURTHER] },
];

/** First due moment and rule, as the tables write them. */
function meaning(text: string, locale: string): string {
  const { due, recurrence } = parseEntry(text, { ...SATURDAY, locale });
  return [due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ');
}

describe.each(LANGUAGES)('In $locale', ({ locale, task, table }) => {
  it.each([...SHARED, ...table])('%s → %s', (text, expected) => {
    expect(meaning(text, locale)).toBe(expected);
  });

  // What lies behind is told in a sentence, not planned; English has its own table of what counts only alone.
  const planned = table.filter(([, expected]) => locale !== 'en' && expected >= '2026-11-21');
  it.each([...SHARED, ...planned])('behind a task: %s → %s', (text, expected) => {
    expect(meaning(`${task} ${text}`, locale)).toBe(expected);
  });
});

describe('The report', () => {
  it('counts at least 150 expressions in each language and gives the accuracy', () => {
    for (const { locale, table } of LANGUAGES) {
      const right = table.filter(([text, expected]) => meaning(text, locale) === expected).length;
      console.info(`${locale}: ${right} of ${table.length}, ${((100 * right) / table.length).toFixed(1)} %`);
      expect(new Set(table.map(([text]) => text)).size).toBeGreaterThanOrEqual(150);
      expect(right).toBe(table.length);
    }
  });
});
