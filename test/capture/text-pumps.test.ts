import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { processorMs } from './processor-time';
import { PUMPS } from './pumps';
import { TEXT_READERS } from './text-readers';

/** How long any reader may take for 50 KB, in milliseconds of the processor. */
const LIMIT_MS = 100;

test('there are thirty texts of 50 KB', () => {
  expect(new Set(PUMPS).size).toBe(30);
  for (const pump of PUMPS) expect(pump.length).toBeGreaterThanOrEqual(50_000);
});

test.each(TEXT_READERS)('%s: 50 KB of anything take at most 100 ms', async (_, read) => {
  for (const pump of PUMPS)
    expect(await processorMs(() => read(pump), LIMIT_MS), JSON.stringify(pump.slice(0, 12))).toBeLessThan(
      LIMIT_MS,
    );
});

/** These read elements (test/capture/pump-markup.test.ts) or nothing but their own lists. */
const READ_NO_TEXT = [
  'structured/markup-text',
  'structured/microformat-values',
  'structured/rdfa-graph',
  'words/given-names',
  'words/word-list',
];
const FOLDERS = ['mail', 'dates', 'phones', 'words', 'structured'];

test('every file that reads text with an expression is among them', () => {
  const covered = TEXT_READERS.flatMap(([name]) => name.split(' ')[0] ?? []);
  const reading = FOLDERS.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../lib/capture/${folder}/`, import.meta.url));
    return readdirSync(path)
      .filter((file) =>
        /(?:[(=:\s]\/(?![/*])\S.*\/[dgimsuvy]*[),.;\s]|new RegExp)/.test(
          readFileSync(`${path}${file}`, 'utf8'),
        ),
      )
      .map((file) => `${folder}/${file.replace(/\.ts$/, '')}`);
  });
  expect(reading.length).toBeGreaterThan(25);
  expect(reading.filter((file) => !covered.includes(file) && !READ_NO_TEXT.includes(file))).toEqual([]);
});
