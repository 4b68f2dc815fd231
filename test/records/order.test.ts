import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAt, orderBetween, ordersForMove, rankOf } from '../../lib/records/order';
import { seededRandom } from '../sync/seeded-random';

/** Chance that is the same in every run. */
const random = seededRandom(1);

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const key = fc.string({ unit: fc.constantFrom(...digits), minLength: 1, maxLength: 64 });
/** Chance that a failing run can be repeated with. */
const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const drawn = (stream: IterableIterator<number>) => () => stream.next().value ?? 0;

describe('a place between two others', () => {
  it('is between them, or there is none', () =>
    fc.assert(
      fc.property(key, key, chance, (low, high, stream) => {
        const made = orderBetween(low, high, drawn(stream));
        if (made === null) expect(low >= high || low.length > 40 || nothingBetween(low, high)).toBe(true);
        else {
          expect(low < made && made < high).toBe(true);
          expect(made.length).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: 2000 },
    ));

  it('is before the first and after the last', () =>
    fc.assert(
      fc.property(
        key.filter((one) => /[1-9a-y]/.test(one.slice(0, 9))),
        chance,
        (one, stream) => {
          const random = drawn(stream);
          const [before, after] = [orderBetween('', one, random), orderBetween(one, '', random)];
          expect((before ?? '~') < one).toBe(true);
          expect((after ?? '') > one).toBe(true);
        },
      ),
    ));

  it('is not the same for two who put something there at once', () => {
    const made = Array.from({ length: 300 }, () => orderBetween('0mi3aaaaaa', '0mi3bbbbbb', random));
    expect(new Set(made).size).toBeGreaterThan(290);
  });

  it('does not grow at the ends, however often something is put there', () => {
    let [first, last] = [orderAt(1.7e12), orderAt(1.7e12)];
    for (let times = 0; times < 5000; times += 1) {
      first = orderBetween('', first, random) ?? '';
      last = orderBetween(last, '', random) ?? '';
    }
    expect([first.length, last.length]).toEqual([13, 13]);
  });
});

/** `low` with zeros behind it is the only text there could be. */
const nothingBetween = (low: string, high: string) =>
  high.startsWith(low) && /^0*$/.test(high.slice(low.length));

describe('where a record stands that nobody moved', () => {
  it('is where it was added, and the same on every browser for those of one moment', () => {
    const at = (createdAt: string, id: string, order = '') => rankOf({ order, createdAt, id });
    const earlier = at('2026-11-21T10:00:00.000Z', 'b');
    const later = at('2026-11-21T10:00:00.001Z', 'a');
    expect(earlier < later).toBe(true);
    expect(at('2026-11-21T10:00:00.000Z', 'c')).not.toBe(earlier);
    expect(at('2026-11-21T10:00:00.000Z', 'b')).toBe(earlier);
  });

  it.each(['', 'ABC', 'ž', '0 1', 'x'.repeat(65)])('does not believe a place that is none: "%s"', (order) => {
    expect(rankOf({ order, createdAt: '2026-11-21T10:00:00.000Z', id: 'b' })).toMatch(/^0[0-9a-z]{16}$/);
  });
});

describe('moving something in a list', () => {
  const moved = (ranks: string[], from: number, to: number) => {
    const orders = ordersForMove(ranks, from, to, random);
    const now = ranks.map((rank, index) => ({ index, rank: orders.get(index) ?? rank }));
    const sorted = now.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index));
    return { order: sorted.map(({ index }) => index), changed: orders.size };
  };
  const wanted = (count: number, from: number, to: number) => {
    const left = Array.from({ length: count }, (_, index) => index).filter((index) => index !== from);
    return [...left.slice(0, to), from, ...left.slice(to)];
  };

  it('brings it to where it was put, whatever the places are', () =>
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (keys, someFrom, someTo) => {
          const ranks = keys.sort();
          const [from, to] = [someFrom % ranks.length, someTo % ranks.length];
          expect(moved(ranks, from, to).order).toEqual(wanted(ranks.length, from, to));
        },
      ),
      { numRuns: 1000 },
    ));

  it('changes one place where there is room, and few where all are the same', () => {
    const apart = Array.from({ length: 50 }, (_, n) => orderAt(1.7e12 + n * 1000));
    expect(moved(apart, 40, 3)).toEqual({ order: wanted(50, 40, 3), changed: 1 });
    const same = Array.from({ length: 9 }, () => '0mi3aaaaaa');
    expect(moved(same, 8, 4).order).toEqual(wanted(9, 8, 4));
  });

  it('goes on for hundreds of moves to the same place', () => {
    let ranks = Array.from({ length: 20 }, (_, n) => orderAt(1.7e12 + n));
    for (let times = 0; times < 600; times += 1) {
      const orders = ordersForMove(ranks, 19, 10, random);
      expect(orders.size).toBeLessThan(6);
      ranks = ranks.map((rank, index) => orders.get(index) ?? rank).sort();
      expect(new Set(ranks).size).toBe(20);
    }
    expect(Math.max(...ranks.map(({ length }) => length))).toBeLessThanOrEqual(64);
  });
});
