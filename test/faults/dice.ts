/** Chance that can be thrown again: the same seed gives the same throws. */
export interface Dice {
  /** A whole number from 0 to `sides` - 1. */
  below(sides: number): number;
  /** True that often, 0 to 1. */
  chance(probability: number): boolean;
  oneOf<T>(first: T, ...others: T[]): T;
}

/** @param seed a whole number; its lowest 32 bits count. The generator is Mulberry32. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(next() * sides);
  return {
    below,
    chance: (probability) => next() < probability,
    oneOf: (first, ...others) => others[below(others.length + 1) - 1] ?? first,
  };
}
