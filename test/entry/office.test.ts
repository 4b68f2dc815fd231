import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { CS_FRIDAY, CS_TUESDAY, CS_WEDNESDAY, CS_WITHOUT } from './languages/cs-office';
import { ET_FRIDAY, ET_TUESDAY, ET_WEDNESDAY, ET_WITHOUT } from './languages/et-office';
import { HR_FRIDAY, HR_TUESDAY, HR_WEDNESDAY, HR_WITHOUT } from './languages/hr-office';
import { VI_FRIDAY, VI_TUESDAY, VI_WEDNESDAY, VI_WITHOUT } from './languages/vi-office';

const WEDNESDAY = '2027-03-10T10:00:00';
const FRIDAY = '2027-09-17T14:00:00';
const TUESDAY = '2027-06-08T09:15:00';

const LANGUAGES = [
  { locale: 'hr', zone: 'Europe/Zagreb', days: [HR_WEDNESDAY, HR_FRIDAY, HR_TUESDAY], without: HR_WITHOUT },
  { locale: 'cs', zone: 'Europe/Prague', days: [CS_WEDNESDAY, CS_FRIDAY, CS_TUESDAY], without: CS_WITHOUT },
  { locale: 'et', zone: 'Europe/Tallinn', days: [ET_WEDNESDAY, ET_FRIDAY, ET_TUESDAY], without: ET_WITHOUT },
  {
    locale: 'vi',
    zone: 'Asia/Ho_Chi_Minh',
    days: [VI_WEDNESDAY, VI_FRIDAY, VI_TUESDAY],
    without: VI_WITHOUT,
  },
];

describe.each(LANGUAGES)('Entries of an office in $locale', ({ locale, zone, days, without }) => {
  const entries = [WEDNESDAY, FRIDAY, TUESDAY].flatMap((now, at) =>
    (days[at] ?? []).map(([text, expected]) => ({ text, expected, now })),
  );

  it.each(entries)('$text → $expected', ({ text, expected, now }) => {
    const { due, recurrence } = parseEntry(text, { now, zone, locale });
    expect([due?.date, due?.time, recurrence?.rrule].filter(Boolean).join(' ')).toBe(expected);
  });

  it.each(without.trim().split('\n'))('%s says nothing of when', (text) => {
    expect(parseEntry(text, { now: WEDNESDAY, zone, locale })).toMatchObject({
      title: text,
      due: null,
      recurrence: null,
    });
  });
});
