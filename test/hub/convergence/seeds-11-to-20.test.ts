import { describe, it } from 'vitest';
import { OPERATIONS, runChaos } from './chaos-run';

/** One takes some 20 seconds of one core; a machine that does other things as well needs patience. */
const TIMEOUT_MS = 300_000;

describe(`three people after ${OPERATIONS} random operations on a bad network`, () => {
  it.each([11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
    'hold the same, and see what they hold: seed %i',
    runChaos,
    TIMEOUT_MS,
  );
});
