import { describe, it } from 'vitest';
import { OPERATIONS, runChaos } from './chaos-run';

/** One takes some 20 seconds of one core; a machine that does other things as well needs patience. */
const TIMEOUT_MS = 300_000;

describe(`three people after ${OPERATIONS} random operations on a bad network`, () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'hold the same, and see what they hold: seed %i',
    runChaos,
    TIMEOUT_MS,
  );
});
