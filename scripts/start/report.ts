import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Tells each step with its milliseconds and keeps a picture of it. */
export interface Report {
  /** Where the pictures are. */
  readonly folder: string;
  /** Does a step and tells how long it took; a step that fails ends the run. */
  step<T>(name: string, act: () => Promise<T>): Promise<T>;
  picture(page: Page, name: string): Promise<void>;
}

/** One JSON object a line on standard output: `{"step","ok","ms"}`, with `error` where it failed. */
export function createReport(folder: string): Report {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return {
    folder,
    async step(name, act) {
      const start = performance.now();
      const tell = (outcome: object) => {
        const ms = Math.round((performance.now() - start) * 10) / 10;
        process.stdout.write(`${JSON.stringify({ step: name, ...outcome, ms })}\n`);
      };
      try {
        const result = await act();
        tell({ ok: true });
        return result;
      } catch (error) {
        tell({ ok: false, error: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    },
    async picture(page, name) {
      count += 1;
      await page.screenshot({ path: join(folder, `${String(count).padStart(2, '0')}-${name}.png`) });
    },
  };
}
