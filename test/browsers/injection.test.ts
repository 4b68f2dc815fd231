import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../lib/records/id';
import {
  contactsFound,
  exportedContacts,
  giveContacts,
  openContactMenu,
} from '../../scripts/office/contact-files';
import { readTable } from '../../scripts/office/database';
import { fill, goTo, press } from '../../scripts/office/hands';
import { closeDialog } from '../../scripts/office/sharing';
import { read } from '../interchange/reading';
import { type HostileRecord, hostileMail, hostilePeople, hostileRecords } from './harness/hostile-contents';
import { giveCommands } from './harness/outbox';
import { CHOOSE_ALL, LOOK_AT_EACH, SCROLL_TO_END } from './harness/page-walks';
import { payloads } from './harness/payloads';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { openWatched, setTrap, type Trap, type Watched, watchOpened } from './harness/watched-page';

let ana: PersonAtChromium;
let trap: Trap;
let app: Page;
let folder: string;
let texts: string[];
let added: HostileRecord[];
const watched: Watched[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adjutant-injection-'));
  trap = await setTrap();
  texts = [...new Set(payloads(trap.hit))];
  ana = await personAtChromium('Ana', 'assistant');
  const first = await openWatched(ana.browser, 'app.html');
  watched.push(first);
  app = first.page;
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
});

afterAll(async () => {
  // Tells, too, whether anything beyond this machine was asked for.
  await ana.leave();
  await trap.close();
  await rm(folder, { recursive: true, force: true });
});

/** Nothing was run, asked for or brought in, in any page so far. */
async function expectNothing(): Promise<void> {
  const seen = await Promise.all(watched.filter(({ page }) => !page.isClosed()).map((one) => one.seen()));
  expect(seen.flat()).toEqual([]);
  expect(trap.hits()).toEqual([]);
}

/** Opens one of our pages, which is watched with the others. */
async function atPage(path: string): Promise<Watched> {
  const opened = await openWatched(ana.browser, path);
  watched.push(opened);
  await opened.page.waitForSelector('li.row');
  return opened;
}

/** Opens the popup over a page, does something in it, and looks whether anything came of it. */
async function atSlip(html: string, use: (popup: Page) => Promise<void>): Promise<void> {
  const tab = await ana.browser.openTab(trap.serve(html));
  const popup = await ana.browser.openPopupOn(tab);
  const slip = await watchOpened(popup);
  await popup.waitForSelector('[data-testid=slip][data-state=found]');
  await use(popup);
  expect(await slip.seen()).toEqual([]);
  await popup.close();
  await tab.close();
}

async function workspace(): Promise<string> {
  const rows = (await readTable(app, 'workspaces')) as { id: string; private: boolean }[];
  return rows.find((row) => row.private)?.id ?? '';
}

interface Row {
  id: string;
  name?: string;
  urls?: Record<string, { url: string }>;
  source: { url: string | null } | null;
}
const rowsOf = async (table: string) => (await readTable(app, table)) as Row[];

describe('hundreds of hostile texts', () => {
  test('are captured by the slip from a page and from mails, and saved', async () => {
    expect(texts.length).toBeGreaterThan(400);
    for (let from = 0; from < texts.length; from += 50)
      await atSlip(hostilePeople(texts.slice(from, from + 50), from), async (popup) => {
        await press(popup, '[data-testid=slip-contact]');
        await popup.waitForSelector('.slip [data-testid=slip-save]');
        await popup.evaluate(`(${CHOOSE_ALL})()`);
        await press(popup, '.slip [data-testid=slip-save]');
        await popup.waitForSelector('[data-testid=slip-save]', { hidden: true });
      });
    for (const kind of ['task', 'meeting', 'email'] as const)
      await atSlip(hostileMail(texts, kind), async (popup) => {
        await press(popup, `[data-testid=slip-${kind}]`);
        await press(popup, '[data-testid=slip-save]');
        await popup.waitForSelector('[data-testid=slip-save]', { hidden: true });
      });
    await expect.poll(async () => (await rowsOf('interaction')).length, { timeout: 120_000 }).toBe(1);
    // Rows of many follow on what is committed.
    await expect
      .poll(async () => (await rowsOf('contact')).length, { timeout: 120_000 })
      .toBeGreaterThan(150);
    await expectNothing();
  });

  test('stand in every field of contacts, tasks, meetings and what was said, and are shown as what they are', async () => {
    await app.bringToFront();
    const ws = await workspace();
    added = texts.flatMap((text, at) => hostileRecords(text, at));
    const refused = await giveCommands(
      app,
      texts.map((_, at) => ({
        ...{
          type: 'add-records',
          ws,
          records: added.filter(({ text }) => text === at).map(({ text: _, ...record }) => record),
          commandId: newId(),
        },
        at: new Date().toISOString(),
      })),
    );
    expect(refused.map((one) => JSON.stringify(one).slice(0, 600))).toEqual([]);
    for (const area of ['contacts', 'tasks', 'meetings'] as const) {
      await goTo(app, area);
      await app.waitForSelector('li.row');
      // The rows of so many may still be on their way.
      await expect
        .poll(() => app.evaluate(`(${SCROLL_TO_END})()`), { message: area, timeout: 120_000 })
        .toBeGreaterThan(texts.length / 2);
    }
    await goTo(app, 'today');
    await app.waitForSelector('li.row');
    await expectNothing();
  });

  test('are shown one by one, each with all that is folded away', async () => {
    const ws = await workspace();
    const { page } = await atPage('sidepanel.html');
    for (const [area, table] of [
      ['contacts', 'contact'],
      ['tasks', 'task'],
      ['meetings', 'meeting'],
    ] as const) {
      const ids = added
        .filter(({ kind, text }) => kind === table && isShown(table, text))
        .map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(texts.length / 5);
      const look = `(${LOOK_AT_EACH})(${JSON.stringify(ws)}, '${area}', ${JSON.stringify(ids)})`;
      expect(await page.evaluate(look)).toBe(ids.length);
    }
    await expectNothing();
    await page.close();
  });

  test('are searched for, typed in, looked through for duplicates, merged and thrown away', async () => {
    for (const text of texts.filter((_, at) => at % 24 === 0)) {
      await goTo(app, 'contacts');
      await app.keyboard.press('Escape');
      await app.keyboard.press('/');
      await fill(app, '[name=search]', text);
      await app.keyboard.press('Escape');
      await goTo(app, 'today');
      await fill(app, '.entry textarea', `${text} tomorrow`);
    }
    await fill(app, '.entry textarea', ' ');
    await goTo(app, 'contacts');
    await press(app, '[data-testid=review-duplicates]');
    await app.waitForSelector('[data-testid=duplicates][data-ready] .pair-row', { timeout: 60_000 });
    for (let pair = 0; pair < 8; pair += 1) {
      await app.$$eval(
        '.pair-row [data-testid=compare]',
        (all, at) => (all[at] as HTMLElement).click(),
        pair,
      );
      await app.waitForSelector('dialog .compare');
      await closeDialog(app);
      const merged = await app.$eval('.pair-row', (row) => row.getAttribute('data-pair'));
      await press(app, `[data-pair="${merged}"] [data-testid=merge-now]`);
      // Pairs with the one that is gone go as well, and so would a dialog that is open on one of them.
      await app.waitForSelector(`[data-pair="${merged}"]`, { hidden: true });
    }
    const ws = await workspace();
    const [first] = (await rowsOf('task')).map(({ id }) => id);
    expect(await giveCommands(app, [binning(ws, first ?? '')])).toEqual([]);
    await goTo(app, 'bin');
    await app.waitForSelector('[data-testid=bin] li, .rows li');
    await expectNothing();
  });

  test('are exported, and read again without a word lost', async () => {
    for (const format of ['4.0', '3.0', 'csv'] as const) {
      const text = await exportedContacts(app, format);
      const { contacts, warnings } = await read(text, format === 'csv' ? 'csv' : 'vcf');
      expect(contacts.length).toBeGreaterThan(texts.length);
      expect(warnings).toEqual([]);
      await openContactMenu(app, 'Import');
      await giveContacts(
        app,
        join(folder, `<img src=x onerror=__hit()>.${format === 'csv' ? 'csv' : 'vcf'}`),
        text,
      );
      expect(await contactsFound(app)).toContain('onerror');
      await closeDialog(app);
    }
    await expectNothing();
  });

  test('are shown by the popup and the side panel', async () => {
    for (const path of ['popup.html', 'sidepanel.html']) {
      const page = await atPage(path);
      await page.page.evaluate(`(${SCROLL_TO_END})()`);
      expect(await page.seen()).toEqual([]);
    }
    await expectNothing();
  });

  test('that would run when a link is clicked are refused where a link is kept', async () => {
    const ws = await workspace();
    const addresses = [
      'javascript:__hit()',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'JaVaScript:x',
    ];
    const refused = await giveCommands(
      app,
      addresses.flatMap((url) =>
        [
          { kind: 'contact', id: newId(), fields: { name: 'Link', urls: { a: { url } } } },
          {
            kind: 'task',
            id: newId(),
            fields: { title: 'Link', source: { url, title: 'x', kind: 'page', excerpt: '' } },
          },
        ].map((record) => ({
          ...{ type: 'add-records', ws, records: [record], commandId: newId(), at: new Date().toISOString() },
        })),
      ),
    );
    expect(refused).toHaveLength(addresses.length * 2);
    const kept = [...(await rowsOf('contact')), ...(await rowsOf('task'))].flatMap(
      ({ urls = {}, source }) => [
        ...Object.values(urls).map(({ url }) => url),
        ...(source?.url ? [source.url] : []),
      ],
    );
    expect(kept.length).toBeGreaterThan(texts.length * 2);
    expect(kept.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    await expectNothing();
  });

  test('would have been noticed: the watch sees what it looks for', async () => {
    const { page, seen } = await openWatched(ana.browser, 'app.html');
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((hit) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src=x onerror=__hit()><a href="javascript:__hit()">x</a><img src="${hit}/seen"><svg><animate /></svg>`,
      );
    }, trap.hit);
    await expect
      .poll(async () => (await seen()).map((one) => one.split(' ')[0]))
      .toEqual(expect.arrayContaining(['handler', 'leads', 'policy', 'strange', 'loads']));
    await expect.poll(() => trap.hits()).toEqual(['/hit/seen']);
    await page.close();
  });
});

/** Each text in the detail of one kind, which are made of the same parts: of a contact every second, of the others every fourth. */
const isShown = (kind: HostileRecord['kind'], text: number): boolean =>
  kind === 'contact' ? text % 2 === 0 : text % 4 === (kind === 'task' ? 1 : 3);

const binning = (ws: string, id: string) => ({
  ...{ type: 'bin-record', ws, kind: 'task', id, commandId: newId(), at: new Date().toISOString() },
});
