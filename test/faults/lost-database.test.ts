import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterTask, seeRow } from '../../scripts/office/hands';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { screenshot } from '../browsers/harness/screens';
import { readEntries } from './stored';

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
  await expect.poll(copiedFiles).toBeGreaterThan(1);
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

async function copiedFiles(): Promise<number> {
  const hub = await petra.browser.hub();
  return hub.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('second-copy');
    let count = 0;
    for await (const _ of folder.keys()) count += 1;
    return count;
  });
}

async function loseDatabase(): Promise<void> {
  const root = join(petra.profileDir, 'Default/IndexedDB');
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true });
}
