/**
 * `npm run bench`: what a person waits for, each beside its peer or physical limit measured in the same run.
 * `-- --json` prints `{"machine","figures":[{"name","n","value","unit","against","peer","ratio"}]}` and nothing else.
 */
import { cpus, totalmem } from 'node:os';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { buildExtension } from '../build-extension';
import { buildBareExtension } from './bare-extension';
import { measureEditing } from './editing';
import type { Figure } from './figure';
import { measureSizes } from './sizes';

const isJson = process.argv.includes('--json');
const say = (line: string) => process.stderr.write(`${line}\n`);

ensureBrowsers(['chromium']);
buildExtension('chrome');
const bareDir = await buildBareExtension();
const figures: Figure[] = [];
for (const n of [0, 10_000, 50_000]) {
  say(`popup and hub with ${n} tasks …`);
  figures.push(...(await measureSizes(n, bareDir)));
}
say('entering and sharing …');
figures.push(...(await measureEditing()));

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
if (isJson) process.stdout.write(`${JSON.stringify({ machine, figures })}\n`);
else printTable(figures);

function printTable(rows: Figure[]): void {
  process.stdout.write(`${machine}\n`);
  for (const { name, n, value, unit, against, peer, ratio } of rows)
    process.stdout.write(
      `${name.padEnd(20)}${String(n).padStart(7)}  ${value} ${unit}, ${ratio} times ${peer} (${against} ${unit})\n`,
    );
}
