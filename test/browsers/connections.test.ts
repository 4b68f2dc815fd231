import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { type Connection, foreignConnections } from '../../scripts/browsers/connection-log';
import { waitForText } from '../../scripts/browsers/waits';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let rendezvous: Rendezvous;

beforeAll(async () => {
  rendezvous = await startRendezvous();
});

afterAll(async () => {
  await rendezvous.close();
});

/** Opens every page, enters a task and shares a workspace over these relays. */
async function useEverything(petra: PersonAtChromium, relays: string[]): Promise<void> {
  const popup = await petra.browser.openPage('popup.html');
  await popup.waitForSelector('#entry');
  await petra.browser.hub();
  await popup.waitForFunction(() => document.activeElement?.id === 'entry', { polling: 20 });
  await popup.keyboard.sendCharacter('Call the landlord tomorrow at 9');
  await popup.keyboard.press('Enter');
  await waitForText(popup, 'Call the landlord');
  await putIntoOutbox(popup, {
    type: 'create-workspace',
    ws: newId(),
    name: 'Petra’s office',
    secret: null,
    rendezvous: { relays, iceServers: [] },
    me: { memberId: newId(), name: 'Petra', position: 'manager' },
  });
  for (const path of ['sidepanel.html', 'app.html']) await petra.browser.openPage(path);
}

/** What the share dialog's button does. */
async function putIntoOutbox(page: Page, intent: Intent): Promise<void> {
  const command = { ...intent, commandId: newId(), at: new Date().toISOString() };
  await page.evaluate(
    async (row) => {
      const opening = indexedDB.open('adjutant');
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
      const transaction = opening.result.transaction('outbox', 'readwrite');
      transaction.objectStore('outbox').add(row);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      new BroadcastChannel('adjutant-hub').postMessage(null);
    },
    { command, failure: null },
  );
}

/** Without what Chromium itself is after, all of which its flags here send to a port that nobody answers. */
const byExtension = (connections: Connection[]) =>
  connections.filter(({ seen }) => !/127\.0\.0\.1:9(?!\d)/.test(seen));

const hosts = (connections: { host: string }[]) => [...new Set(connections.map(({ host }) => host))];

describe('what the extension connects to', () => {
  test('is the rendezvous that the workspace names, and nothing else', async () => {
    const petra = await personAtChromium('Petra', 'manager');
    await useEverything(petra, [rendezvous.url]);
    await expect.poll(() => rendezvous.connections()).toBeGreaterThan(0);
    await petra.browser.close();
    const connections = byExtension(await petra.connections());
    await petra.leave();
    expect(connections.map(({ seen }) => seen)).toContain(`${rendezvous.url}/`);
    const { host } = new URL(rendezvous.url);
    expect(connections.filter(({ seen }) => !seen.includes(host))).toEqual([]);
  });

  test('is seen where it is foreign', async () => {
    const petra = await personAtChromium('Petra', 'manager', { mayReach: ['example.invalid'] });
    await useEverything(petra, ['wss://example.invalid']);
    await expect
      .poll(async () => hosts(foreignConnections(await petra.connections())), { timeout: 60_000 })
      .toEqual(['example.invalid']);
    await petra.leave();
  });

  test('is nothing at all where the workspace names no rendezvous', async () => {
    const petra = await personAtChromium('Petra', 'manager');
    await useEverything(petra, []);
    await petra.restart('close');
    const connections = byExtension(await petra.connections());
    await petra.leave();
    expect(connections).toEqual([]);
  });
});
