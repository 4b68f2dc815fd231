import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/calendar/recurrence/expand';
import { parseRule } from '../../../lib/calendar/recurrence/parse-rule';
import { byDefinition } from './by-definition';

const YEARS = 9;
const LIMIT = 40;

const list = (name: string, max: number, isSigned: boolean) =>
  fc
    .uniqueArray(fc.integer({ min: isSigned ? -max : 0, max }), { minLength: 1, maxLength: 4 })
    .map((values) =>
      values.filter((value) => value !== 0 || name.startsWith('BYHOUR') || name === 'BYMINUTE'),
    )
    .map((values) => (values.length > 0 ? `${name}=${values.join(',')}` : ''));
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '', freq: 2 });
const never = fc.constant('');
const codes = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const byDay = fc.uniqueArray(codes, { minLength: 1, maxLength: 4 }).map((days) => `BYDAY=${days}`);
const numbered = fc
  .uniqueArray(fc.tuple(fc.constantFrom('', '1', '2', '5', '-1', '-5', '20', '-30'), codes), {
    minLength: 1,
    maxLength: 3,
  })
  .map((days) => `BYDAY=${days.map((day) => day.join(''))}`);

/** Rules with any parts that RFC 5545 allows together, however seldom they are. */
const rule = fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY').chain((freq) => {
  const isYearly = freq === 'YEARLY';
  const byMonthDay = freq === 'WEEKLY' ? never : maybe(list('BYMONTHDAY', 31, true));
  return fc
    .tuple(
      ...[maybe(list('BYMONTH', 12, false)), byMonthDay],
      isYearly ? maybe(list('BYWEEKNO', 53, true)) : never,
      isYearly ? maybe(list('BYYEARDAY', 366, true)) : never,
      maybe(isYearly || freq === 'MONTHLY' ? fc.oneof(byDay, numbered) : byDay),
      ...[maybe(list('BYHOUR', 23, false)), maybe(list('BYMINUTE', 59, false))],
      maybe(list('BYSETPOS', 6, true)),
      maybe(codes.map((day) => `WKST=${day}`)),
      fc.integer({ min: 1, max: 5 }).map((interval) => `INTERVAL=${interval}`),
    )
    .map((parts) => [`FREQ=${freq}`, ...parts.filter(Boolean)].join(';'));
});
const start = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

describe('generated rules', () => {
  it('come to what the definition says', { timeout: 120_000 }, () => {
    let given = 0;
    fc.assert(
      fc.property(rule, start, (rrule, start) => {
        const parsed = parseRule(rrule);
        fc.pre('rule' in parsed);
        if (!('rule' in parsed)) return;
        // The last week that was looked through may be cut.
        const end = `${start.getUTCFullYear() + YEARS - 1}-12-20`;
        const isInside = (at: string) => at < end;
        const wanted = byDefinition(parsed.rule, start, YEARS).filter(isInside).slice(0, LIMIT);
        given += wanted.length;
        const found = expand({ rrule, start: start.toISOString().slice(0, 19), limit: LIMIT });
        expect('instances' in found && found.instances.filter(isInside)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
    expect(given).toBeGreaterThan(1000);
  });

  it('are in order, each once, within their count and their end', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        rule,
        start,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 2000 }),
        (rrule, start, count, days) => {
          fc.pre('rule' in parseRule(rrule));
          const request = { start: start.toISOString().slice(0, 19), zone: 'Europe/Prague' };
          const until = new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 19);
          const counted = expand({ ...request, rrule: `${rrule};COUNT=${count}` });
          const ended = expand({ ...request, rrule: `${rrule};UNTIL=${until.replace(/[-:]/g, '')}Z` });
          const all = expand({ ...request, rrule });
          if (!('instances' in counted && 'instances' in ended && 'instances' in all))
            throw new Error('a fault');
          const instants = all.instances.map((at) => Date.parse(at));
          for (const [i, at] of instants.entries()) expect(at).toBeGreaterThan(instants[i - 1] ?? -Infinity);
          expect(counted.instances).toEqual(all.instances.slice(0, count));
          const last = Date.parse(`${until}Z`);
          expect(ended.instances).toEqual(all.instances.filter((at) => Date.parse(at) <= last));
        },
      ),
      { numRuns: 80 },
    );
  });
});
