import { describe, expect, test } from 'vitest';
import type { CapturedContact } from '../../lib/capture/capture-result';
import { faultsByField, qualityByField } from './quality-report';

const person = (fields: Partial<CapturedContact>): CapturedContact => ({
  ...{ name: null, organisation: null, role: null, emails: [], phones: [], urls: [], addresses: [] },
  ...{ from: 'text', ...fields },
});
const page = (expected: CapturedContact[], found: CapturedContact[]) => ({
  name: 'page',
  expected: { email: null, contacts: expected, events: [] },
  found: { email: null, contacts: found, events: [] },
});
const figures = (reads: Parameters<typeof qualityByField>[0]) =>
  qualityByField(reads)
    .filter(({ expected, found }) => expected + found > 0)
    .map(({ field, precision, recall }) => [field, precision, recall]);

const jana = person({ name: 'Jana', emails: ['jana@a.cz', 'j@a.cz'] });
const petr = person({ name: 'Petr', emails: ['petr@a.cz'] });

describe('the report of what was found', () => {
  test('says 1 where all is right, in whatever order', () => {
    const right = [page([jana, petr], [petr, jana])];
    expect(figures(right)).toEqual([
      ['contact emails', 1, 1],
      ['contact name', 1, 1],
    ]);
    expect(faultsByField(qualityByField(right))).toEqual([]);
  });

  test('counts what is missed against recall, what is wrong against precision', () => {
    const wrong = person({ name: 'Jana', emails: ['jana@a.cz', 'x@a.cz', 'y@a.cz', 'z@a.cz'] });
    expect(figures([page([jana, petr], [wrong])])).toEqual([
      ['contact emails', 1 / 4, 1 / 3],
      ['contact name', 1, 1 / 2],
    ]);
    expect(faultsByField(qualityByField([page([jana], [])]))).toEqual([
      'contact emails: 0 right of 0 found, 2 expected',
      'contact name: 0 right of 0 found, 1 expected',
    ]);
  });

  test('takes a value that stands with somebody else for wrong', () => {
    const swapped = [
      person({ name: 'Jana', emails: ['petr@a.cz'] }),
      person({ name: 'Petr', emails: ['jana@a.cz', 'j@a.cz'] }),
    ];
    expect(figures([page([jana, petr], swapped)])).toContainEqual(['contact name', 0, 0]);
    const [first] = faultsByField(qualityByField([page([jana], [petr])]));
    expect(first).toBe('contact emails: 0 right of 1 found, 2 expected');
  });

  test('has no share where there is nothing', () => {
    expect(qualityByField([page([person({})], [person({ role: 'Buyer' })])])).toContainEqual({
      ...{ field: 'contact role', expected: 0, found: 1, right: 0, precision: 0, recall: null },
    });
  });
});
