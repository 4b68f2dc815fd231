/**
 * What a rule may cost, counted in steps: a year, day or time looked at. A step takes less than a microsecond, so
 * the whole budget is spent within a tenth of a second, however many instances are asked for and whatever the rule is.
 */
export interface Work {
  left: number;
}

const BUDGET = 200_000;

export const newWork = (): Work => ({ left: BUDGET });

/** Takes one step off; false when there is none left. */
export function step(work: Work): boolean {
  work.left -= 1;
  return work.left >= 0;
}
