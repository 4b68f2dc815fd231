import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, seePresent, WORKSPACE } from '../../scripts/office/office';
import { joinWorkspace, openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let server: NatsServer;
let petra: PersonAtChromium;
let ana: PersonAtChromium;
let invite: string;

beforeAll(async () => {
  server = await startNatsServer();
  petra = await personAtChromium('Petra', 'manager');
  ana = await personAtChromium('Ana', 'assistant');
  await ana.browser.close();
});

afterAll(async () => {
  await petra?.leave();
  await ana?.leave();
  await server?.remove();
});

/** Starts a person's browser, which was closed, with the workspace open. */
async function comes(person: PersonAtChromium): Promise<Page> {
  await person.restart('kill');
  return openApp(person);
}

/** How many envelopes of its own the mailbox has confirmed to this browser. */
async function confirmed(page: Page): Promise<number> {
  const [[device], [row]] = await Promise.all([readTable(page, 'device'), readTable(page, 'mailboxes')]);
  const { id } = device as { id: string };
  return (row as { held: Record<string, number> } | undefined)?.held[id] ?? 0;
}

async function letters(): Promise<number> {
  const store = await openRawStore([server]);
  const count = await store.count();
  await store.close();
  return count;
}

const patience = { timeout: 60_000 };

describe('Petra and Ana, never online together, over one nats-server', () => {
  test('Ana, who comes later, has what Petra entered before she closed', async () => {
    const app = await openApp(petra);
    const { name, position } = petra;
    invite = await shareWorkspace(app, { workspace: WORKSPACE, name, position, relay: server.address });
    await goTo(app, 'tasks');
    await enterTask(app, 'Call Marek today');
    await expect.poll(() => confirmed(app), patience).toBe(2);
    await petra.browser.close();

    const page = await comes(ana);
    const begun = performance.now();
    await joinWorkspace(page, { invite, name: ana.name, position: ana.position });
    await goTo(page, 'tasks');
    await seeRow(page, 'Call Marek', patience.timeout);
    console.log(
      `mailbox in Chromium: there ${Math.round(performance.now() - begun)} ms after Ana began to join`,
    );
    await enterTask(page, 'Book lunch today');
    await expect.poll(() => confirmed(page), patience).toBe(2);
    // Two envelopes of each, and Ana's word that Petra's have come.
    await expect.poll(letters, patience).toBe(5);
    await ana.browser.close();
  });

  test('Petra has Ana’s, knows what has arrived, and what waits for her', async () => {
    const app = await comes(petra);
    await openWorkspace(app, WORKSPACE);
    await goTo(app, 'tasks');
    await seeRow(app, 'Book lunch', patience.timeout);
    await waitForText(app, 'Everything reached Ana at', patience);
    await enterTask(app, 'Water the plants today');
    await waitForText(app, '1 change waits in the mailbox for Ana.', patience);
  });

  test('both online find each other through the same server, without any other', async () => {
    const page = await comes(ana);
    await openWorkspace(page, WORKSPACE);
    await seePresent(page, 'Petra');
    await goTo(page, 'tasks');
    await seeRow(page, 'Water the plants', patience.timeout);
  });
});
