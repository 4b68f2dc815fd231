/**
 * Kills the browser's process group while somebody types, again and again on the same profile, and holds what the
 * browser has against what it said. `ADJUTANT_KILLS`, `ADJUTANT_ENTRIES` and `ADJUTANT_SEED` (printed at the end)
 * set how often, how many entries, and when.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { abortWrites } from './aborted-writes';
import { createDice } from './dice';
import { createLedger } from './ledger';
import { drawLife, type Life } from './life';
import { openAsHub, projectTasks, replayLog } from './replay';
import { readEntries, readLog, type StoredEntries } from './stored';
import { seatTypist } from './typist';

const fromEnvironment = (name: string, otherwise: number) => Number(process.env[name] || otherwise);
const KILLS = fromEnvironment('ADJUTANT_KILLS', 100);
const ENTRIES = fromEnvironment('ADJUTANT_ENTRIES', 1000);
const SEED = fromEnvironment('ADJUTANT_SEED', Date.now() % 1_000_000);

/**
 * What was acknowledged this shortly before a kill may not be in the second copy: when that kill tears the log and the next one
 * comes before the hub runs, it goes with the database, and nothing of ours runs in time to keep it.
 */
const NOT_IN_COPY_MS = 500;

const dice = createDice(SEED);
const ledger = createLedger();
const figures = {
  killedAt: { starts: 0, types: 0, 'presses-enter': 0, 'is-told': 0 },
  hub: { runs: 0, dies: 0, 'cannot-write': 0 },
  /** Lives that began with entries still in the outbox. */
  startedWithWaiting: 0,
  databasesLost: 0,
  lostWithDatabase: 0,
};
let petra: PersonAtChromium;
let device: string | null = null;
/** When the last life ended in which somebody typed. */
let lastTyped = 0;

beforeAll(async () => {
  petra = await personAtChromium('Petra', 'manager');
});

afterAll(async () => {
  await petra?.leave();
});

test(`${ENTRIES} quick entries through ${KILLS} kills: what was acknowledged is there once`, async () => {
  const start = performance.now();
  let life: Life | null = null;
  const first = await openPopup();
  await expect.poll(async () => (await readEntries(first)).device).not.toBeNull();
  for (let kills = 0; kills < KILLS; kills++) {
    const left = { entriesLeft: ENTRIES - ledger.entered(), livesLeft: KILLS - kills };
    life = drawLife(dice, { ...left, before: life });
    await live(life, `after ${kills} kills`);
    await petra.restart('kill');
  }
  const page = await openPopup();
  await expectTruth(page, 'at the end');
  await expect.poll(async () => (await readEntries(page)).waiting, { timeout: 30_000 }).toEqual([]);
  const { listed, failed } = await expectTruth(page, 'when the outbox is empty');
  expect(failed).toBe(0);

  const log = await readLog(page);
  expect(log.workspaces).toHaveLength(1);
  const ws = log.workspaces[0]?.id ?? '';
  const replayed = await replayLog(log, ws);
  expect([...replayed.values()].map(({ title }) => title).sort()).toEqual([...listed].sort());
  expect(await openAsHub(log, ws)).toEqual(replayed);
  // Which envelope changed a row last is not in the document.
  const rows = log.task.map(({ lastChange: _, ...row }) => [row.id, row] as const);
  expect(new Map(rows)).toEqual(projectTasks(replayed, ws));
  expect(log.envelopes).toHaveLength(replayed.size);

  const minutes = Math.round((performance.now() - start) / 600) / 100;
  const counts = { entered: ledger.entered(), acknowledged: ledger.acknowledged(), found: listed.length };
  console.info(JSON.stringify({ seed: SEED, kills: KILLS, ...counts, ...figures, minutes }));
}, 900_000);

async function live({ end, hub }: Life, when: string): Promise<void> {
  figures.killedAt[end.moment] += 1;
  figures.hub[hub] += 1;
  if (end.moment === 'starts') {
    await delay(end.ms);
    return petra.browser.kill();
  }
  const page = await openPopup();
  const { waiting } = await expectTruth(page, when);
  if (waiting.length > 0) figures.startedWithWaiting += 1;
  if (hub === 'cannot-write') await abortWrites(await petra.browser.hub(), 'envelopes');
  let killed: Promise<void> | null = null;
  const typist = await seatTypist(page, ledger, dice, (moment, entry) => {
    if (moment !== end.moment || entry !== end.entry) return;
    killed = delay(end.ms).then(() => petra.browser.kill());
  });
  const hubDies = hub === 'dies' ? closeHub(page) : Promise.resolve();
  await Promise.all([typist.typeOn(), hubDies]).catch((error: unknown) => {
    if (!killed) throw error;
  });
  await killed;
  lastTyped = performance.now();
}

async function closeHub(page: Page): Promise<void> {
  await petra.browser.hub();
  await delay(dice.below(200));
  await page.evaluate('chrome.offscreen.closeDocument()');
}

async function openPopup(): Promise<Page> {
  const page = await petra.browser.openPage('popup.html');
  await page.waitForSelector('#entry');
  return page;
}

/** All that was acknowledged is in the list or in the outbox, once. */
async function expectTruth(page: Page, when: string): Promise<StoredEntries> {
  let stored = await readEntries(page);
  // Another device: Chromium deleted the database, which two kills at the wrong moments come to (`flush-leveldb.ts`).
  if (device !== null && stored.device !== device) {
    figures.databasesLost += 1;
    stored = await allRestored(page);
    const found = [...stored.listed, ...stored.waiting];
    figures.lostWithDatabase += ledger.giveUp(found, lastTyped - NOT_IN_COPY_MS);
  }
  device = stored.device;
  expect(verdictOf(stored), `${when} (seed ${SEED})`).toEqual(TRUTH);
  return stored;
}

const TRUTH = { lost: [], doubled: [], unknown: [] };
const verdictOf = ({ listed, waiting }: StoredEntries) => ledger.verdict([...listed, ...waiting]);

/** What is there once the hub has brought back the second copy: all of it, or what there is after a while. */
async function allRestored(page: Page): Promise<StoredEntries> {
  let stored = await readEntries(page);
  for (let tries = 0; tries < 50 && !isDeepStrictEqual(verdictOf(stored), TRUTH); tries++) {
    await delay(100);
    stored = await readEntries(page);
  }
  return stored;
}
