import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, WORKSPACE } from '../../scripts/office/office';
import { comeIn, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { changedExtension } from './harness/changed-extension';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import type { Profile } from './harness/profile';

/** A policy or an extension took direct connections away … */
const TAKEN_AWAY = 'delete globalThis.RTCPeerConnection;';
/** … or a firewall lets none of them through: no address is found that the other end could be reached by. */
const BLOCKED = `globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration) {
    super({ ...configuration, iceTransportPolicy: 'relay' });
  }
};`;
const patience = { timeout: 60_000 };

let server: NatsServer;
let extensions: Profile[];
let petra: PersonAtChromium;
let ana: PersonAtChromium;
let app: Page;
let page: Page;

beforeAll(async () => {
  server = await startNatsServer();
  extensions = await Promise.all([
    changedExtension('without', TAKEN_AWAY),
    changedExtension('blocked', BLOCKED),
  ]);
  [petra, ana] = await Promise.all([
    personAtChromium('Petra', 'manager', { extensionDir: extensions[0]?.dir ?? '' }),
    personAtChromium('Ana', 'assistant', { extensionDir: extensions[1]?.dir ?? '' }),
  ]);
  [app, page] = [await openApp(petra), await openApp(ana)];
});

afterAll(async () => {
  await petra?.leave();
  await ana?.leave();
  await server?.remove();
  for (const one of extensions) await one.remove();
});

/** Whether any of a person's peers was ever met directly. */
const metDirectly = async (one: Page) =>
  ((await readTable(one, 'peers')) as { online: boolean }[]).some(({ online }) => online);

describe('Petra and Ana whose companies let no direct connection through', () => {
  test('pair, and have what the other enters, over the mailbox alone', async () => {
    const { name, position } = petra;
    const invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
    await comeIn(page, app, { invite, name: ana.name, position: ana.position });
    for (const one of [app, page]) await goTo(one, 'tasks');
    await app.bringToFront();
    await enterTask(app, 'Call Marek today');
    await seeRow(page, 'Call Marek', patience.timeout);
    await page.bringToFront();
    await enterTask(page, 'Book lunch today');
    await seeRow(app, 'Book lunch', patience.timeout);
    for (const one of [app, page]) {
      expect(await metDirectly(one)).toBe(false);
      expect(await readTable(one, 'refusals')).toEqual([]);
    }
  });

  test('read that what they wrote has arrived, and of nobody that they are here', async () => {
    await waitForText(app, 'Everything reached Ana at', patience);
    await waitForText(page, 'Everything reached Petra at', patience);
  });

  test('read that direct connections are impossible, and what carries instead', async () => {
    for (const one of [app, page]) {
      await one.bringToFront();
      await goTo(one, 'connection');
      await waitForText(one, 'Ask IT to allow WebRTC in the browser.', patience);
      await waitForText(one, 'goes by the mailbox of the team relay', patience);
      await waitForText(one, 'connected since', patience);
    }
  });

  test('read what waits in the mailbox while the other is away', async () => {
    await ana.browser.close();
    await goTo(app, 'tasks');
    await enterTask(app, 'Water the plants today');
    await waitForText(app, 'in the mailbox for Ana.', patience);
  });
});
