import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSegment } from '../../lib/store/copy-segment';
import { enterTask, seeRow } from '../../scripts/office/hands';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { screenshot } from '../browsers/harness/screens';
import { readEntries, readLog } from './stored';

let petra: PersonAtChromium;

beforeAll(async () => {
  petra = await personAtChromium('Petra', 'manager');
});

afterAll(async () => {
  await petra.leave();
});

test('a browser that has lost its database has everything again from the second copy, and says so', async () => {
  let popup = await openPopup();
  const entries = ['Order toner', 'Call Marek', 'Book a room'];
  for (const entry of entries) await enterTask(popup, `${entry} today`);
  for (const entry of entries) await seeRow(popup, entry);
  const before = await readEntries(popup);
  await expect.poll(isCopied, { timeout: 15_000 }).toBe(true);
  await petra.browser.kill();
  await loseDatabase();

  await petra.restart('kill');
  popup = await openPopup();
  for (const entry of entries) await seeRow(popup, entry);
  const after = await readEntries(popup);
  expect(after.listed.toSorted()).toEqual(before.listed.toSorted());
  expect(after.device).not.toBe(before.device);
  await popup.waitForSelector('[data-testid=restored]');
  await screenshot(popup, 'restored');
  await popup.click('[data-testid=restored] button');
  await popup.waitForSelector('[data-testid=restored]', { hidden: true });
});

async function openPopup() {
  const popup = await petra.browser.openPage('popup.html');
  await popup.waitForSelector('html[data-ready]');
  return popup;
}

/** Whether the second copy, which is written a moment after each commit, holds all that the log holds. */
async function isCopied(): Promise<boolean> {
  const hub = await petra.browser.hub();
  const { heads } = await readLog(hub);
  const files = await hub.evaluate(readCopy);
  const copied = new Set<string>();
  for (const file of files) {
    const segment = await readSegment(Uint8Array.from(file));
    for (const { ws, device, seq } of segment?.envelopes ?? []) copied.add(`${ws} ${device} ${seq}`);
  }
  return heads.length > 0 && heads.every(({ ws, device, seq }) => copied.has(`${ws} ${device} ${seq}`));
}

/** Runs in the page: the bytes of every file of the second copy. */
async function readCopy(): Promise<number[][]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('second-copy');
  const files: number[][] = [];
  for await (const name of folder.keys()) {
    const file = await (await folder.getFileHandle(name)).getFile();
    files.push(Array.from(new Uint8Array(await file.arrayBuffer())));
  }
  return files;
}

async function loseDatabase(): Promise<void> {
  const root = join(petra.profileDir, 'Default/IndexedDB');
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true });
}
