/** One measured figure beside its peer or limit, both from the same run. */
export interface Figure {
  name: string;
  /** How many records were there, 0 where that plays no part. */
  n: number;
  /** The median; of `parse` the 95th of a hundred. */
  value: number;
  unit: 'ms' | 'MB' | 'B' | 'times';
  /** The same of what it is held against, in the same unit (null where that never got there) … */
  against: number | null;
  /** … and what that is. */
  peer: string;
  /** value / against. */
  ratio: number | null;
}

export function figure(of: Omit<Figure, 'ratio'>): Figure {
  const round = (value: number) => Math.round(value * 100) / 100;
  const { value, against } = of;
  const held =
    against === null ? { against, ratio: null } : { against: round(against), ratio: round(value / against) };
  return { ...of, value: round(value), ...held };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Takes turns between two measurements, so that whatever else the machine does falls on both. */
export async function inTurns(
  times: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<[number, number]> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    ones.push(await one());
    others.push(await other());
  }
  return [median(ones), median(others)];
}
