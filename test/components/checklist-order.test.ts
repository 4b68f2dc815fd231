import { describe, expect, it } from 'vitest';
import { orderAfter } from '../../components/task/Checklist';

const NOW = new Date('2026-11-21T10:00:00Z');
const NEXT_YEAR = new Date('2027-11-21T10:00:00Z');

describe('the place of a new step', () => {
  it('is after the one that was added before', () => {
    const first = orderAfter(undefined, NOW);
    const second = orderAfter(first, new Date(NOW.getTime() + 1));
    expect([second, first].sort()).toEqual([first, second]);
  });

  it('is after one that was added with a clock a year ahead, and so is the next', () => {
    const hers = orderAfter(undefined, NEXT_YEAR);
    const second = orderAfter(hers, NOW);
    const third = orderAfter(second, NOW);
    expect([third, hers, second].sort()).toEqual([hers, second, third]);
  });

  it('is now where the last one’s cannot be read', () => {
    expect(orderAfter('no order', NOW)).toBe(orderAfter(undefined, NOW));
  });
});
