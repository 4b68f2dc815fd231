import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { choose, enterTask, fill, goTo, openRow, press, seeRow } from '../../scripts/office/hands';
import { type Office, openOffice, pair, WORKSPACE } from '../../scripts/office/office';
import { closeDialog, openWorkspace } from '../../scripts/office/sharing';
import { startTurnServer, type TurnServer } from '../../scripts/turn/turn-server';
import { screenshot } from './harness/screens';

/** Nobody listens there. */
const DEAD_RELAY = 'ws://127.0.0.1:1099';
const DEAD_STUN = 'stun:127.0.0.1:1099';

let turn: TurnServer;
let office: Office;
let petra: Page;
let panel: Page;

beforeAll(async () => {
  turn = await startTurnServer();
  office = await openOffice({ headless: true });
  await pair(office, { iceServers: turn.address });
  petra = office.petra.app;
  panel = await office.petra.person.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 360, height: 760 });
  await petra.bringToFront();
});

afterAll(async () => {
  await office?.close();
  await turn?.close();
});

/** Opens the settings of the shared workspace with their addresses. */
async function openAddresses(): Promise<void> {
  await petra.bringToFront();
  await goTo(petra, 'settings');
  await petra.waitForSelector('details.workspace');
  await petra.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

const count = (page: Page, selector: string) => page.$$eval(selector, ({ length }) => length);

/** Each finding by what was tried, such as `turn:127.0.0.1:3478: works`. */
const findings = () =>
  petra.$$eval('[data-testid=findings] li', (all) =>
    all.map((one) => `${one.querySelector('strong')?.textContent}: ${one.getAttribute('data-result')}`),
  );

describe('the settings of a workspace', () => {
  test('test the addresses in the fields, each by itself, and say what works', async () => {
    await openAddresses();
    const wrong = turn.address.replace(/:[^:]*@/, ':wrong@').replace(/$/, '?transport=tcp');
    await fill(petra, '.settings [name=relays]', `${office.rendezvous.url}\n${DEAD_RELAY}`);
    await fill(
      petra,
      '.settings [name=iceServers]',
      `${turn.stunAddress}\n${DEAD_STUN}\n${turn.address}\n${wrong}`,
    );
    await press(petra, '[data-testid=test-connection]');
    const host = turn.stunAddress.replace('stun:', '');
    await expect.poll(findings, { timeout: 120_000 }).toEqual([
      'Direct connections in this browser: works',
      `${office.rendezvous.url.replace(/\/$/, '')}: answers`,
      `${DEAD_RELAY}: unreachable`,
      // Seen from loopback, the address is the one that the browser has itself.
      `stun:${host}: same`,
      `${DEAD_STUN}: silent`,
      `turn:${host}: works`,
      `turn:${host}?transport=tcp: refused`,
    ]);
    await waitForText(
      petra,
      'ask IT to allow WebSocket connections (HTTP upgrade) to 127.0.0.1, TCP port 1099',
    );
    await petra.$eval('[data-testid=findings]', (list) => list.scrollIntoView({ block: 'center' }));
    await screenshot(petra, 'app-connection-test-en-light');
  });
});

describe('the details of the connection', () => {
  test('tell which relay is connected right now, and who is here', async () => {
    await press(petra, '.settings form:has([name=relays]) [type=submit]');
    await waitForText(petra, 'Saved.');
    await press(petra, '[data-testid=connection-link]');
    await petra.waitForSelector('[data-testid=relay][data-state=connected]');
    await petra.waitForSelector('[data-testid=relay][data-state=connecting]');
    await expect.poll(() => count(petra, '[data-testid=relay]')).toBe(2);
    await petra.waitForSelector('[data-testid=device][data-online]', { timeout: 120_000 });
    await enterTaskIn(petra, 'Sign the lease today');
    await goTo(petra, 'connection');
    await waitForText(petra, 'It has all', { timeout: 120_000 });
    await office.rendezvous.cut();
    await petra.waitForFunction(
      () => document.querySelectorAll('[data-testid=relay][data-state=connecting]').length === 2,
      { polling: 50, timeout: 120_000 },
    );
    await office.rendezvous.restore();
    await petra.waitForSelector('[data-testid=relay][data-state=connected]', { timeout: 120_000 });
  });

  test('can be copied for whoever looks after the network, without content or secrets', async () => {
    await petra.evaluate(`navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }`);
    await press(petra, '[data-testid=copy-report]');
    await waitForText(petra, 'no content, no names, no secrets');
    await petra.waitForFunction('globalThis.copied !== undefined', { polling: 20 });
    const report = String(await petra.evaluate('globalThis.copied'));
    expect(report).toContain(`${office.rendezvous.url.replace(/\/$/, '')}: connected`);
    expect(report).toMatch(/Device [\w-]{43}: here now/);
    const rows = (await readTable(petra, 'workspaces')) as { id: string; private: boolean }[];
    expect(report).toContain(rows.find((row) => !row.private)?.id);
    expect(report).not.toMatch(/lease|Petra|Ana\b|office:/);
  });

  test('say in a record’s detail whether its last change has reached the other', async () => {
    await goTo(petra, 'tasks');
    await openRow(petra, 'Sign the lease');
    await waitForText(petra, 'Reached Ana’s browser');
    await screenshot(petra, 'app-delivered-en-light');
    const ana = office.ana.app;
    await ana.bringToFront();
    await goTo(ana, 'tasks');
    await openRow(ana, 'Sign the lease');
    await waitForText(ana, 'Came from Petra’s browser.');
  });

  test.for([
    ['en', 'light'],
    ['hr', 'dark'],
  ] as const)('look as they should: %s, %s', async ([language, theme]) => {
    await petra.bringToFront();
    await goTo(petra, 'settings');
    await choose(petra, 'select[name=locale]', language);
    await choose(petra, 'select[name=theme]', theme);
    for (const page of [petra, panel]) {
      await page.bringToFront();
      await page.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
      if (page === panel && language === 'en') await openWorkspace(panel, WORKSPACE);
      await goTo(page, 'connection');
      await page.waitForSelector('[data-testid=device]');
      await page.mouse.move(0, 0);
      await screenshot(page, `${page === panel ? 'panel' : 'app'}-connection-${language}-${theme}`);
    }
    await petra.bringToFront();
    for (const kind of ['write', 'read']) {
      await press(petra, `[data-testid=sealed-${kind}]`);
      await petra.waitForSelector('dialog[open]');
      await screenshot(petra, `app-sealed-${kind}-${language}-${theme}`);
      await closeDialog(petra);
    }
  });
});

async function enterTaskIn(page: Page, entry: string): Promise<void> {
  await goTo(page, 'tasks');
  await enterTask(page, entry);
  await seeRow(page, entry.replace(' today', ''));
}
