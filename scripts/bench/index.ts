/**
 * `npm run bench`: what a person waits for, each beside its peer or physical limit measured in the same run.
 * `-- --json` prints `{"machine","figures":[{"name","n","value","unit","against","peer","ratio"}]}` and nothing else;
 * `against` and `ratio` are null where the peer never got there. `-- --only=catch-up,wire-bytes` measures these alone.
 */
import { cpus, totalmem } from 'node:os';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { buildExtension } from '../build-extension';
import { buildBareExtension } from './bare-extension';
import { measureCapture } from './capture/index';
import { measureDelegation } from './delegation';
import { measureDuplicates } from './duplicates';
import { measureEditing } from './editing';
import type { Figure } from './figure';
import { measureParse } from './parse';
import { measureSizes } from './sizes';
import { measureCatchUp } from './sync/catch-up';
import { measureFirstSync } from './sync/first-sync';
import { measureMailbox } from './sync/mailbox';
import { measureWireBytes } from './sync/wire-bytes';
import { measureViews } from './views';

const isJson = process.argv.includes('--json');
const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const say = (line: string) => process.stderr.write(`${line}\n`);

/** What is measured, in this order. */
const parts: Record<string, () => Promise<Figure[]>> = {
  sizes: () => measureAll([0, 10_000, 50_000], measureSizesOf),
  editing: measureEditing,
  delegation: measureDelegation,
  'first-sync': () => measureAll([1000, 10_000, 50_000], measureFirstSync),
  'catch-up': measureCatchUp,
  'wire-bytes': measureWireBytes,
  mailbox: measureMailbox,
  capture: measureCapture,
  duplicates: measureDuplicates,
  parse: measureParse,
  views: () => measureViews(),
};

ensureBrowsers(['chromium']);
buildExtension('chrome');
let bareDir: string | undefined;
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  say(`${name} …`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    // What was measured before and what comes after is told all the same.
    say(`${name} was not measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

async function measureSizesOf(n: number): Promise<Figure[]> {
  bareDir ??= await buildBareExtension();
  return measureSizes(n, bareDir);
}

async function measureAll(sizes: number[], measure: (n: number) => Promise<Figure[]>): Promise<Figure[]> {
  const measured: Figure[] = [];
  for (const n of sizes) {
    say(`  with ${n} tasks …`);
    measured.push(...(await measure(n)));
  }
  return measured;
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
if (isJson) process.stdout.write(`${JSON.stringify({ machine, figures })}\n`);
else printTable(figures);

function printTable(rows: Figure[]): void {
  process.stdout.write(`${machine}\n`);
  for (const { name, n, value, unit, against, peer, ratio } of rows)
    process.stdout.write(
      `${name.padEnd(20)}${String(n).padStart(7)}  ${value} ${unit}, ${ratio === null ? peer : `${ratio} times ${peer} (${against} ${unit})`}\n`,
    );
}
