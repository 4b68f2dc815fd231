import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, WORKSPACE } from '../../scripts/office/office';
import { comeIn, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { personAtChromium, personAtFirefox } from './harness/person';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server?.remove());

test('Ana, whose Firefox has direct connections turned off, pairs with Petra at Chromium and syncs over the mailbox', async () => {
  const petra = await personAtChromium('Petra', 'manager');
  const ana = await personAtFirefox('Ana', 'assistant', { prefs: { 'media.peerconnection.enabled': false } });
  const [app, page] = [await openApp(petra), await openApp(ana)];
  const { name, position } = petra;
  const invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
  await comeIn(page, app, { invite, name: ana.name, position: ana.position });
  for (const one of [app, page]) await goTo(one, 'tasks');
  await app.bringToFront();
  await enterTask(app, 'Call Marek today');
  await seeRow(page, 'Call Marek', 60_000);
  await page.bringToFront();
  await enterTask(page, 'Book lunch today');
  await seeRow(app, 'Book lunch', 60_000);
  await waitForText(page, 'Everything reached Petra at', { timeout: 60_000 });

  await goTo(page, 'connection');
  await waitForText(page, 'Ask IT to allow WebRTC in the browser.', { timeout: 60_000 });
  await waitForText(page, 'goes by the mailbox of the team relay', { timeout: 60_000 });
  expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
  const met = (await readTable(page, 'peers')) as { online: boolean }[];
  expect(met.map(({ online }) => online)).toEqual([false]);
  expect(await readTable(page, 'refusals')).toEqual([]);
  await petra.leave();
  await ana.leave();
});
