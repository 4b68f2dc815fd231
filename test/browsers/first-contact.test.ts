import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/records/id';
import { outboxIsEmpty } from '../../scripts/bench/fill';
import { taskBatches } from '../../scripts/bench/sync/tasks';
import { readTable } from '../../scripts/office/database';
import { type Office, openOffice, WORKSPACE } from '../../scripts/office/office';
import { comeIn, shareWorkspace } from '../../scripts/office/sharing';

const RECORDS = 50_000;
const EDITS = 1500;
const LONG_MS = 240_000;

let office: Office;

beforeAll(async () => {
  office = await openOffice({ headless: true });
});

afterAll(() => office.close());

test('an assistant comes into a workspace of 50,000 records: all of it is there, with figures on the way', async () => {
  const { petra, ana, rendezvous } = office;
  const begun = performance.now();
  const invite = await shareWorkspace(petra.app, {
    ...{ workspace: WORKSPACE, name: 'Petra', position: 'manager', relay: rendezvous.url },
  });
  const hub = await petra.person.browser.hub();
  const rows = (await readTable(hub, 'workspaces')) as { id: string; private: boolean }[];
  const ws = rows.find((row) => !row.private)?.id ?? '';
  // Lists that are shown would be drawn anew with every commit.
  await petra.app.goto('about:blank');
  const batches = taskBatches(RECORDS);
  const ids = batches.flat().map(({ id }) => id);
  for (const batch of batches)
    await give(hub, ws, [{ type: 'add-records', records: batch.map((task) => ({ kind: 'task', ...task })) }]);
  await give(
    hub,
    ws,
    Array.from({ length: EDITS }, (_, at) => ({
      ...{ type: 'edit-record', kind: 'task', id: ids[at * 7] },
      fields: { title: `Edited ${at}` },
    })),
  );
  const petrasApp = await petra.person.browser.openPage('app.html');
  await petrasApp.waitForSelector('html[data-ready]');

  await ana.app.evaluate(`
    globalThis.saidOfCatchUp = new Set();
    new MutationObserver(() => {
      const line = document.querySelector('[data-testid=catch-up] [role=status]');
      if (line) globalThis.saidOfCatchUp.add(line.textContent);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  `);
  const start = performance.now();
  console.info(`filled in ${Math.round(start - begun)} ms`);
  await comeIn(ana.app, petrasApp, { invite, name: 'Ana', position: 'assistant' });
  console.info(`paired in ${Math.round(performance.now() - start)} ms`);
  const herHub = await ana.person.browser.hub();
  await expect.poll(() => herHub.evaluate(countTasks), { interval: 500, timeout: LONG_MS }).toBe(RECORDS);
  const took = performance.now() - start;
  // The words that rows are found by come last.
  for (const one of [herHub, hub]) {
    const toFollow = async () => (await readTable(one, 'backlog')).length;
    await expect.poll(toFollow, { interval: 500, timeout: LONG_MS }).toBe(0);
  }

  const [theirs, hers] = [await fingerprint(hub), await fingerprint(ana.app)];
  expect(hers).toBe(theirs);
  const said = (await ana.app.evaluate('[...globalThis.saidOfCatchUp]')) as string[];
  expect(said.join('\n')).toMatch(/[\d.,]+ MB of [\d.,]+ MB are here\./);
  expect(await readTable(ana.app, 'refusals')).toEqual([]);
  const kept = (await readTable(ana.app, 'envelopes')) as { ws: string }[];
  expect(kept.filter((row) => row.ws === ws).length).toBeLessThan(EDITS / 10);
  console.info(`first contact: ${RECORDS} records, ${EDITS} edits: ${Math.round(took)} ms, pairing included`);
  console.info(said.slice(0, 3).join(' | '));
}, 900_000);

async function give(hub: Page, ws: string, intents: object[]): Promise<void> {
  const at = new Date().toISOString();
  await hub.evaluate(
    enqueueAll,
    intents.map((intent) => ({ ...intent, ws, commandId: newId(), at })),
  );
  await hub.waitForFunction(outboxIsEmpty, { polling: 200, timeout: LONG_MS });
}

/** Runs in the page. */
async function enqueueAll(commands: object[]): Promise<void> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const transaction = open.result.transaction('outbox', 'readwrite');
  for (const command of commands) transaction.objectStore('outbox').add({ command, failure: null });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  open.result.close();
  new BroadcastChannel('adjutant-hub').postMessage(null);
}

/** Runs in the page. */
async function countTasks(): Promise<number> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const count = open.result.transaction('task').objectStore('task').count();
  await new Promise((resolve) => count.addEventListener('success', resolve));
  open.result.close();
  return count.result;
}

/** SHA-256 of all tasks as pages read them, without which envelope changed them last. */
function fingerprint(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = indexedDB.open('adjutant');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const all = open.result.transaction('task').objectStore('task').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    open.result.close();
    const rows: Record<string, unknown>[] = all.result;
    const text = JSON.stringify(
      rows.map((row) =>
        Object.entries(row)
          .filter(([name]) => name !== 'lastChange')
          .sort(),
      ),
    );
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].join(' ');
  });
}
