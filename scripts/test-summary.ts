import { writeFileSync } from 'node:fs';

/** How many tests (or, for a step that is one command, how many commands) ended which way. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, a line each. */
  failures?: string[];
}

export interface TestSummary {
  /** Does a step and notes its counts. */
  run(name: string, step: () => Counts): Counts;
  /** One line per step, for people, and what failed. */
  table(): string;
  hasPassed(rule: { skippingFails: boolean }): boolean;
}

/**
 * Keeps the counts of a test run in a file as it goes, one line per step: `NAME PASSED FAILED SKIPPED`. A step
 * that has begun stands there as one failure until it ends, so that a run that is cut short still counts.
 */
export function createTestSummary(file: string): TestSummary {
  const steps = new Map<string, Counts & { seconds: number }>();
  const note = (name: string, counts: Counts, seconds: number) => {
    steps.set(name, { ...counts, seconds });
    const lines = [...steps].map(([step, { passed, failed, skipped }]) =>
      [step, passed, failed, skipped].join(' '),
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    return counts;
  };
  return {
    run: (name, step) => {
      note(name, { passed: 0, failed: 1, skipped: 0 }, 0);
      const start = performance.now();
      const counts = step();
      return note(name, counts, (performance.now() - start) / 1000);
    },
    table() {
      const rows = [...steps].map(([name, counts]) => row(name, counts));
      const failures = [...steps.values()].flatMap(({ failures = [] }) => failures);
      return `\n${[...rows, ...failures.map((line) => `  ${line}`)].join('\n')}\n`;
    },
    hasPassed: ({ skippingFails }) =>
      [...steps.values()].every(({ failed, skipped }) => failed === 0 && !(skippingFails && skipped > 0)),
  };
}

function row(name: string, { passed, failed, skipped, seconds }: Counts & { seconds: number }): string {
  const word = failed > 0 ? 'FAILED ' : skipped > 0 ? 'SKIPPED' : 'passed ';
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `${word}  ${name.padEnd(14)} ${counts}  (${seconds.toFixed(1)} s)`;
}
