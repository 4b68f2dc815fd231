import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, WORKSPACE } from '../../scripts/office/office';
import { joinWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { personAtChromium, personAtFirefox } from './harness/person';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server?.remove());

describe('Petra at Chromium and Ana at Firefox, never online together', () => {
  test('share a workspace over one nats-server', async () => {
    const petra = await personAtChromium('Petra', 'manager');
    const app = await openApp(petra);
    const { name, position } = petra;
    const invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
    await goTo(app, 'tasks');
    await enterTask(app, 'Call Marek today');
    await expect.poll(letters, { timeout: 60_000 }).toBe(2);
    await petra.leave();

    const ana = await personAtFirefox('Ana', 'assistant');
    const page = await openApp(ana);
    await joinWorkspace(page, { invite, name: ana.name, position: ana.position });
    await goTo(page, 'tasks');
    await seeRow(page, 'Call Marek', 60_000);
    // Two envelopes of Petra's, Ana's joining, and her word that Petra's have come.
    await expect.poll(letters, { timeout: 60_000 }).toBe(4);
    expect(await readTable(page, 'refusals')).toEqual([]);
    await ana.leave();
  });
});

async function letters(): Promise<number> {
  const store = await openRawStore([server]);
  // Nobody has made the stream yet.
  const count = await store.count().catch(() => 0);
  await store.close();
  return count;
}
