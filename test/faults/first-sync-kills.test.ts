import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/records/id';
import { taskFields } from '../../scripts/bench/fill';
import { type Office, openOffice, pair } from '../../scripts/office/office';
import { putAll, sharedWorkspace } from './shared-tasks';
import { meetAgain, type SlowHub, startAgain } from './slow-link';
import {
  countBacklog,
  countReceived,
  countTasks,
  digestsOf,
  isOutboxEmpty,
  logOf,
  untilReceived,
} from './stored-rows';

const RECORDS = 10_000;
/** So many come in one envelope, which is what is taken or not. */
const TOGETHER = 100;
const KILLS = 9;
const SLOW = 500_000;
/** So slow for the last of it that the link can be cut in the middle, however long the test takes to do so. */
const LAST = 100_000;
const HEALED_MS = 10_000;

let office: Office;

beforeAll(async () => {
  office = await openOffice({ headless: true });
});

afterAll(async () => {
  await office?.close();
});

test('a first sync of 10,000 records while one side is killed at every tenth and the link is cut', async () => {
  const { petra, ana, rendezvous } = office;
  await pair(office);
  const ws = await sharedWorkspace(petra.app);
  await petra.app.goto('about:blank');
  await ana.person.browser.close();
  await fill(await petra.person.browser.hub(), ws);

  let full = await startAgain(petra.person, { rendezvous, bytesPerSecond: 0 });
  let slow = await startAgain(ana.person, { rendezvous, bytesPerSecond: SLOW });
  const all = await countReceived(full.page, ws);
  let received = 0;
  const killedAt: number[] = [];
  for (let kill = 1; kill <= KILLS; kill++) {
    await meetAgain(rendezvous, [full.page, slow.page]);
    await untilReceived(slow.page, ws, (kill * all) / 10, 60_000);
    if (kill % 4 === 3) await cutFor(slow, 3000, SLOW);
    const had = await countReceived(slow.page, ws);
    killedAt.push(had);
    if (kill % 2 === 1) {
      received += await slow.received();
      slow = await startAgain(ana.person, { rendezvous, bytesPerSecond: SLOW });
      expect(await countReceived(slow.page, ws)).toBeGreaterThanOrEqual(had);
    } else {
      full = await startAgain(petra.person, { rendezvous, bytesPerSecond: 0 });
      expect(await countReceived(full.page, ws)).toBe(all);
    }
  }
  await slow.restore(LAST);
  await meetAgain(rendezvous, [full.page, slow.page]);
  await untilReceived(slow.page, ws, killedAt.at(-1) ?? 0, 60_000);
  // Long enough that both give the connection up; nor can they find each other meanwhile.
  await rendezvous.cut();
  await cutFor(slow, 15_000, LAST);
  expect(await countReceived(slow.page, ws)).toBeLessThan(all);
  await slow.restore(0);
  await rendezvous.restore();
  const healed = performance.now();
  const isEqual = async () => {
    if ((await countTasks(slow.page, ws)) < RECORDS) return false;
    const [here, there] = await Promise.all([full, slow].map(({ page }) => digestsOf(page, ws, ['heads'])));
    return here?.heads === there?.heads;
  };
  await expect.poll(isEqual, { timeout: HEALED_MS, interval: 50 }).toBe(true);
  const took = Math.round(performance.now() - healed);
  received += await slow.received();
  // The words that rows are found by come last.
  for (const { page } of [full, slow])
    await expect.poll(() => countBacklog(page), { timeout: 30_000, interval: 100 }).toBe(0);
  const [here, there] = await Promise.all([full, slow].map(({ page }) => digestsOf(page, ws)));
  expect(there).toEqual(here);
  for (const { page } of [full, slow]) expect(await countTasks(page, ws)).toBe(RECORDS);
  const log = await logOf(full.page, ws);
  expect(received).toBeGreaterThan(log.bytes);
  const again = Math.round((100 * (received - log.bytes)) / log.bytes);
  console.log(
    `10,000 records through ${KILLS} kills (at ${killedAt.join(', ')} of ${all} envelopes): equal ${took} ms after the last healing; ${again} % of a log of ${log.bytes} bytes were received a second time`,
  );
});

async function fill(hub: Page, ws: string): Promise<void> {
  for (let from = 0; from < RECORDS; from += TOGETHER) {
    const records = Array.from({ length: TOGETHER }, (_, at) => ({
      kind: 'task',
      id: newId(),
      // Large enough that a frame holds a few hundred of them.
      fields: { ...taskFields(from + at), notes: `No. ${from + at}. `.repeat(35) },
    }));
    await putAll(hub, [{ type: 'add-records', ws, records }]);
  }
  await expect.poll(() => isOutboxEmpty(hub), { timeout: 120_000, interval: 200 }).toBe(true);
}

/** Pulls the cable for a while: no connection is closed, nothing goes through. */
async function cutFor(slow: SlowHub, ms: number, bytesPerSecond: number): Promise<void> {
  await slow.cut();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await slow.restore(bytesPerSecond);
}
