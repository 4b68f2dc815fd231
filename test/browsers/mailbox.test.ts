import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, seePresent, WORKSPACE } from '../../scripts/office/office';
import { comeIn, openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const patience = { timeout: 60_000 };

let server: NatsServer;
let store: Awaited<ReturnType<typeof openRawStore>>;
let petra: PersonAtChromium;
let ana: PersonAtChromium;

beforeAll(async () => {
  server = await startNatsServer();
  store = await openRawStore([server]);
  petra = await personAtChromium('Petra', 'manager');
  ana = await personAtChromium('Ana', 'assistant');
  const [app, page] = [await openApp(petra), await openApp(ana)];
  await app.bringToFront();
  const { name, position } = petra;
  const invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
  await comeIn(page, app, { invite, name: ana.name, position: ana.position });
  await ana.browser.close();
  await petra.browser.close();
});

afterAll(async () => {
  await petra?.leave();
  await ana?.leave();
  await store?.close();
  await server?.remove();
});

/** Starts a person's browser, which was closed, with the workspace open. */
async function comes(person: PersonAtChromium): Promise<Page> {
  await person.restart('kill');
  return openApp(person);
}

/** How many envelopes a browser has written in the workspace that is shared. */
async function writtenBy(page: Page): Promise<number> {
  const heads = (await readTable(page, 'heads')) as { ws: string; device: string; seq: number }[];
  const [shared] = (await readTable(page, 'mailboxes')) as { ws: string }[];
  const [device] = (await readTable(page, 'device')) as { id: string }[];
  return heads.find((head) => head.ws === shared?.ws && head.device === device?.id)?.seq ?? 0;
}

/** Whether the mailbox has confirmed all that this browser has written. */
async function isConfirmed(page: Page): Promise<boolean> {
  // In this order: what is in the outbox no more is in the log, and what is in the log may be confirmed.
  const outbox = await readTable(page, 'outbox');
  const heads = await readTable(page, 'heads');
  const rows = await readTable(page, 'mailboxes');
  const [device] = await readTable(page, 'device');
  const { id } = device as { id: string };
  const own = (heads as { ws: string; device: string; seq: number }[]).filter((head) => head.device === id);
  const held = (rows as { ws: string; held: Record<string, number> }[]).map((row) => [row.ws, row.held[id]]);
  const heldByWorkspace = Object.fromEntries(held);
  const shared = own.filter(({ ws }) => ws in heldByWorkspace);
  return (
    outbox.length === 0 && shared.length > 0 && shared.every(({ ws, seq }) => heldByWorkspace[ws] === seq)
  );
}

describe('Petra and Ana, never online together, over one nats-server', () => {
  test('Ana, who comes later, has what Petra entered before she closed', async () => {
    const app = await comes(petra);
    await openWorkspace(app, WORKSPACE);
    await goTo(app, 'tasks');
    await enterTask(app, 'Call Marek today');
    await expect.poll(() => isConfirmed(app), patience).toBe(true);
    await petra.browser.close();
    // Ana has written nothing yet.
    const others = await store.count();

    const page = await comes(ana);
    const begun = performance.now();
    await openWorkspace(page, WORKSPACE);
    await goTo(page, 'tasks');
    await seeRow(page, 'Call Marek', patience.timeout);
    console.log(
      `mailbox in Chromium: there ${Math.round(performance.now() - begun)} ms after Ana opened the workspace`,
    );
    await enterTask(page, 'Book lunch today');
    await expect.poll(() => isConfirmed(page), patience).toBe(true);
    // One letter more than she has written is her word that Petra's has come.
    const letters = async () => (await store.count()) - (await writtenBy(page));
    await expect.poll(letters, patience).toBeGreaterThan(others);
    expect(await readTable(page, 'refusals')).toEqual([]);
    await ana.browser.close();
  });

  test('Petra has Ana’s, knows what has arrived, and what waits for her', async () => {
    const app = await comes(petra);
    await openWorkspace(app, WORKSPACE);
    await goTo(app, 'tasks');
    await seeRow(app, 'Book lunch', patience.timeout);
    await waitForText(app, 'Everything reached Ana at', patience);
    await enterTask(app, 'Water the plants today');
    await waitForText(app, 'in the mailbox for Ana.', patience);
  });

  test('both online find each other through the same server, without any other', async () => {
    const page = await comes(ana);
    await openWorkspace(page, WORKSPACE);
    await seePresent(page, 'Petra');
    await goTo(page, 'tasks');
    await seeRow(page, 'Water the plants', patience.timeout);
  });
});
