import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readTable } from '../../../scripts/office/database';

/** Puts commands into the outbox and waits until the hub has dealt with each. Gives those it refused. */
export async function giveCommands(app: Page, commands: object[]): Promise<unknown[]> {
  // As text within text: the driver's own way of handing over values loses halves of surrogate pairs.
  const rows = JSON.stringify(JSON.stringify(commands.map((one) => ({ command: one, failure: null }))));
  await app.evaluate(`(async () => {
    const opening = indexedDB.open('adjutant');
    await new Promise((opened) => { opening.onsuccess = opened; });
    const transaction = opening.result.transaction('outbox', 'readwrite');
    for (const row of JSON.parse(${rows})) transaction.objectStore('outbox').add(row);
    await new Promise((done) => { transaction.oncomplete = done; });
    opening.result.close();
    new BroadcastChannel('adjutant-hub').postMessage(null);
  })()`);
  const waiting = async () =>
    ((await readTable(app, 'outbox')) as { failure: unknown }[]).filter(({ failure }) => failure === null);
  await expect.poll(async () => (await waiting()).length, { timeout: 120_000, interval: 200 }).toBe(0);
  return readTable(app, 'outbox');
}
