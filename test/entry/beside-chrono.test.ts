import { casual } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { ENGLISH_DATES } from './english-date-table';
import { PHRASES_FURTHER } from './english-phrases-further';
import { PHRASES_OF_DAYS } from './english-phrases-of-days';
import { PHRASES_OF_HOURS } from './english-phrases-of-hours';
import { PHRASES_OF_PERIODS } from './english-phrases-of-periods';
import { dueOf, SATURDAY } from './fixed-clock';

const PHRASES = [
  ...ENGLISH_DATES,
  ...PHRASES_OF_DAYS,
  ...PHRASES_OF_PERIODS,
  ...PHRASES_OF_HOURS,
  ...PHRASES_FURTHER.filter(([, expected]) => !expected.includes('FREQ')),
];

/** What chrono-node makes of a phrase when its clock is set as ours (its reference is read in the machine's zone). */
function chronoDueOf(text: string): string | null {
  const start = casual.parse(text, new Date(SATURDAY.now), { forwardDate: true })[0]?.start;
  if (!start) return null;
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const date = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return start.isCertain('hour') ? `${date} ${two(start.get('hour'))}:${two(start.get('minute'))}` : date;
}

describe('Beside chrono-node, on the same phrases', () => {
  it('the grammar of ours is well ahead, which is why chrono is not what reads the dates', () => {
    const right = (read: (text: string) => string | null) =>
      PHRASES.filter(([text, expected]) => read(text) === expected).length / PHRASES.length;
    const ours = right((text) => dueOf(text));
    const chrono = right(chronoDueOf);
    console.info(
      `English dates understood: ours ${(ours * 100).toFixed(1)} %, chrono-node ${(chrono * 100).toFixed(1)} %`,
    );
    expect(ours).toBe(1);
    expect(chrono).toBeLessThan(0.8);
  });
});
