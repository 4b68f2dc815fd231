import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/calendar/recurrence/expand';
import { parseRule } from '../../../lib/calendar/recurrence/parse-rule';
import { byDefinition } from './by-definition';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const CAP = 8;

/** A few values, each once, as a part of a rule; or nothing. */
const part = (name: string, value: fc.Arbitrary<number | string>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((list) => `${name}=${list.join(',')}`);

const weekday = fc.constantFrom(...WEEKDAYS);
const numbered = (nths: number[]) =>
  fc.tuple(fc.constantFrom(...nths), weekday).map(([nth, day]) => `${nth}${day}`);
const wkst = weekday.map((day) => `WKST=${day}`);
const byMonth = part('BYMONTH', fc.integer({ min: 1, max: 12 }));
const byDay = part('BYDAY', weekday);
const byHour = part('BYHOUR', fc.integer({ min: 0, max: 23 })).map(inOrder);

/**
 * Rules of one frequency, of the kinds that ical.js works out and does not search for without end: it has no budget,
 * gives every weekday for BYDAY=20MO in a year, loses count of BYSETPOS in the first month, and takes the 31st of
 * November for the first of December. Those are compared with `by-definition.ts`.
 */
const rules: Record<string, fc.Arbitrary<string>[][]> = {
  'FREQ=DAILY': [[], [byMonth], [byDay], [byHour], [byMonth, byDay]],
  'FREQ=WEEKLY': [[], [byDay, wkst], [byDay, wkst, byHour]],
  'FREQ=MONTHLY': [
    [],
    [part('BYMONTHDAY', fc.constantFrom(1, 2, 13, 28, -1, -3))],
    [byDay],
    [part('BYDAY', numbered([1, 2, 3, 4, -1, -2]))],
    [part('BYMONTHDAY', fc.integer({ min: 1, max: 28 })), byDay],
  ],
  'FREQ=YEARLY': [
    [],
    [byMonth],
    [byMonth, part('BYMONTHDAY', fc.integer({ min: 1, max: 28 }))],
    [byMonth, byDay],
    [byMonth, part('BYDAY', numbered([1, 2, 4, -1]))],
    [part('BYYEARDAY', fc.constantFrom(1, 60, 100, 200, 365, -1, -100))],
  ],
  'FREQ=HOURLY': [[]],
  'FREQ=MINUTELY': [[]],
};

function inOrder(text: string): string {
  const [name, values = ''] = text.split('=');
  return `${name}=${values
    .split(',')
    .map(Number)
    .sort((a, b) => a - b)
    .join(',')}`;
}

const rule = fc.constantFrom(...Object.entries(rules)).chain(([freq, kinds]) =>
  fc
    .tuple(
      fc.constantFrom(...kinds).chain((kind) => fc.tuple(...kind)),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([parts, interval]) => [freq, `INTERVAL=${interval}`, ...parts].join(';')),
);
const start = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map(
    (date) =>
      `${date.toISOString().slice(0, 8)}${String((date.getUTCDate() % 28) + 1).padStart(2, '0')}T09:30:00`,
  );

/**
 * Without the start: where the rule does not fall on it, ical.js gives it for some frequencies and not for others. Null where
 * it gives up: it asks no more than 48 days of the month, one after another, for their weekday.
 */
function byIcal(rrule: string, start: string): string[] | null {
  const found: string[] = [];
  try {
    const iterator = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(start));
    for (let time = iterator.next(); time && found.length <= CAP; time = iterator.next())
      found.push(time.toString());
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Malformed values in BYDAY combined')) return null;
    throw error;
  }
  return found.filter((time) => time !== start).slice(0, CAP);
}

describe('generated rules', () => {
  it('come to the same as with ical.js', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(rule, start, (rrule, start) => {
        const theirs = byIcal(rrule, start);
        fc.pre(theirs !== null);
        const found = expand({ rrule, start, limit: CAP, exdates: [start] });
        expect(found).toEqual({ instances: theirs });
      }),
      { numRuns: 600 },
    );
  });

  it('that ical.js gives up on come to what the definition says', () => {
    const [rrule, start] = ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10,11,24;BYDAY=MO', '1970-01-02T09:30:00'];
    expect(byIcal(rrule, start)).toBeNull();
    const parsed = parseRule(rrule);
    const wanted = 'rule' in parsed ? byDefinition(parsed.rule, new Date(`${start}Z`), 20) : [];
    expect(wanted.length).toBeGreaterThan(CAP);
    expect(expand({ rrule, start, limit: CAP })).toEqual({ instances: wanted.slice(0, CAP) });
  });
});
