import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** `unit` runs in Node (fake IndexedDB, happy-dom where a file asks for it); `browsers` and `faults` start real browsers. */
export default defineConfig({
  plugins: [preact()],
  test: {
    // Machines are slow at times; what is waited for comes or does not.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browsers/**', 'test/faults/**'],
          setupFiles: ['test/setup/seed.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['test/{browsers,faults}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
