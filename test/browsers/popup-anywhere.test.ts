import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { readTable } from '../../scripts/office/database';
import { enterTask, seeRow } from '../../scripts/office/hands';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** What is no page of text; the last one stops answering once it stands. */
const served: Record<string, [contentType: string, body: string]> = {
  '/lease.pdf': ['application/pdf', PDF],
  '/feed.xml': ['application/xml', '<feed><title>News</title></feed>'],
  '/plan.svg': [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
  ],
  '/stuck.html': ['text/html', '<title>Stuck</title><script>setTimeout(() => { for (;;); }, 100)</script>'],
};

let server: Server;
let origin: string;
let petra: PersonAtChromium;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [contentType, body] = served[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': contentType }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening on TCP.');
  origin = `http://127.0.0.1:${address.port}`;
  petra = await personAtChromium('Petra', 'manager');
});

afterAll(async () => {
  await petra.leave();
  server.close();
  server.closeAllConnections();
});

async function openTab(url: string): Promise<Page> {
  const tab = await petra.browser.browser.newPage();
  // A page that is refused or crashes never arrives; the tab is there all the same.
  await tab.goto(url).catch(() => undefined);
  return tab;
}

describe('the popup says in a sentence that there is nothing to read', () => {
  test.for<[what: string, url: string, said: string[]]>([
    ['a page of the browser', 'chrome://version', [en['slip.restricted-page']]],
    [
      'a page that could not be reached',
      'http://127.0.0.1:9/',
      [en['slip.no-permission'], en['slip.unreadable']],
    ],
    ['an empty tab', 'about:blank', [en['slip.no-permission']]],
    ['a PDF', '/lease.pdf', [en['slip.unreadable']]],
    ['an XML file', '/feed.xml', [en['slip.unreadable']]],
    ['a drawing', '/plan.svg', [en['slip.unreadable']]],
    ['a page that crashed', 'chrome://crash', [en['slip.unreadable']]],
    ['a page that does not answer', '/stuck.html', [en['slip.unreadable']]],
  ])('over %s', async ([what, url, said]) => {
    const tab = await openTab(new URL(url, origin).href);
    const popup = await petra.browser.openPopupOn(tab);
    const slip = await popup.waitForSelector('[data-testid=slip][data-state=refused]');
    expect(said).toContain(await slip?.evaluate((section) => section.textContent));
    const title = `Seen over ${what}`;
    await enterTask(popup, `${title} today`);
    await seeRow(popup, title);
    await popup.close();
    // The one that does not answer would keep the machine busy during all that follows.
    await tab.close();
  });
});

test('the popup goes with the page it is over', async () => {
  const tab = await openTab(`${origin}/feed.xml`);
  const popup = await petra.browser.openPopupOn(tab);
  await tab.close();
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('what was chosen from the page’s context menu is filed as a task, with the way back', async () => {
  const app = await petra.browser.openPage('app.html');
  await app.waitForSelector('html[data-ready]');
  const worker = await petra.browser.serviceWorker();
  // The browser draws the menu itself and no driver reaches it: this is its click, as the extension hears it.
  await worker.evaluate(`chrome.contextMenus.onClicked.dispatch(
    { menuItemId: 'selection', selectionText: 'Send  the\\n signed annex' },
    { url: 'https://mail.example/lease', title: 'Lease' },
  )`);
  await app.evaluate(() => {
    location.hash = '#//tasks';
  });
  const row = await seeRow(app, 'Send the signed annex');
  expect(await row.$eval('.meta', (meta) => meta.textContent)).toBe(en['row.from-page']);
});

test('the toolbar button’s badge counts what is late and what is for today', async () => {
  const app = await petra.browser.openPage('app.html');
  await app.waitForSelector('html[data-ready]');
  for (const day of ['yesterday', 'today', 'tomorrow']) await enterTask(app, `Ring the bank ${day}`);
  await enterTask(app, 'Ring the bank some day');
  await app.evaluate(() => {
    location.hash = '#//tasks';
  });
  await seeRow(app, 'some day');
  /** Anew each time: the last day may have ended since. */
  const due = async () => {
    const today = new Date().toLocaleDateString('sv');
    return (await readTable(app, 'task')).filter((row) => dueDateOf(row) <= today).length;
  };
  const badge = async () => {
    const worker = await petra.browser.serviceWorker();
    return worker.evaluate('chrome.action.getBadgeText({})');
  };
  await expect
    .poll(async () => [await badge(), String(await due())])
    .toSatisfy(([shown, counted]) => shown === counted);
});

/** `YYYY-MM-DD`, or something that sorts after every date. */
function dueDateOf(row: unknown): string {
  return (row as { due: { date: string } | null }).due?.date ?? 'never';
}
