/**
 * A browser killed in the middle of a write leaves half a record at the end of LevelDB's log. Chromium goes on
 * writing after it, and deletes the database at the start after that: `lib/store/flush-leveldb.ts` keeps it from that.
 */
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enterTask, seeRow } from '../../scripts/office/hands';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { readEntries } from './stored';

let petra: PersonAtChromium;

beforeEach(async () => {
  petra = await personAtChromium('Petra', 'manager');
});

afterEach(async () => {
  await petra.leave();
});

test('what was entered before and after a torn log is there at every later start', async () => {
  const entries: string[] = [];
  let device: string | null = null;
  for (const entry of ['First', 'Second', 'Third', 'Fourth']) {
    const popup = await openPopup();
    await enterTask(popup, `${entry} today`);
    entries.push(entry);
    await seeRow(popup, entry);
    const stored = await readEntries(popup);
    expect(stored.listed.toSorted()).toEqual(entries.toSorted());
    device ??= stored.device;
    expect(stored.device).toBe(device);
    await petra.browser.kill();
    await tearLog();
    await petra.restart('kill');
  }
  const popup = await openPopup();
  expect((await readEntries(popup)).listed.toSorted()).toEqual(entries.toSorted());
});

async function openPopup() {
  const popup = await petra.browser.openPage('popup.html');
  await popup.waitForSelector('html[data-ready]');
  return popup;
}

/** Leaves at the end of the log what a kill between the two writes of a record leaves: a header that promises 200 bytes. */
async function tearLog(): Promise<void> {
  const root = join(petra.profileDir, 'Default/IndexedDB');
  const database = (await readdir(root)).find((name) => name.endsWith('.indexeddb.leveldb')) ?? '';
  const logs = (await readdir(join(root, database))).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(1);
  const header = Buffer.from([1, 2, 3, 4, 200, 0, 1]);
  await appendFile(join(root, database, logs[0] ?? ''), header);
}
