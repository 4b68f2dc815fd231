import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let ana: PersonAtChromium;
let sites: Sites;
let app: Page;

beforeAll(async () => {
  sites = await startSites();
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
});

afterAll(async () => {
  await ana.leave();
  await sites.close();
});

/** The browser draws the menu itself and no driver reaches it: this is its click, as the extension hears it. */
async function clickMenu(info: object, tab: object): Promise<void> {
  const worker = await ana.browser.serviceWorker();
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, ${JSON.stringify(tab)})`,
  );
}

describe('from the context menu', () => {
  test('every item is there, the one of links on addresses and numbers', async () => {
    const worker = await ana.browser.serviceWorker();
    // The browser tells the worker that it was installed when it likes; the menu is made then.
    for (const id of ['page', 'selection', 'link', 'image'])
      await expect
        .poll(() =>
          worker.evaluate(`chrome.contextMenus.update('${id}', { enabled: true }).then(() => true, String)`),
        )
        .toBe(true);
    await expect(worker.evaluate(`chrome.contextMenus.update('other', {})`)).rejects.toThrow();
  });

  test('an address becomes a contact, once', async () => {
    const info = { menuItemId: 'link', linkUrl: 'mailto:ivana@kovac-catering.example?subject=Offer' };
    await clickMenu(info, { url: sites.companyUrl, title: 'Kovač Catering' });
    await app.bringToFront();
    await goTo(app, 'contacts');
    await seeRow(app, 'ivana@kovac-catering.example');
    await clickMenu(info, { url: sites.companyUrl, title: 'Kovač Catering' });
    const title = async () => (await ana.browser.serviceWorker()).evaluate('chrome.action.getTitle({})');
    await expect.poll(title, { interval: 20 }).toMatch(/already/);
    expect(await app.$$eval('.list li.row', (rows) => rows.length)).toBe(1);
  });

  test('a picture’s text becomes a task', async () => {
    const tab = await ana.browser.openTab(sites.companyUrl);
    const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    await tab.evaluate((address) => {
      document.body.append(Object.assign(new Image(), { src: address, alt: 'Order form,  page 2' }));
    }, src);
    // The popup's opening gives the extension leave to read the page, as the click on the menu would.
    const popup = await ana.browser.openPopupOn(tab);
    await popup.waitForSelector('[data-testid=slip][data-state=found]');
    const id = await popup.evaluate(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    await clickMenu(
      { menuItemId: 'image', srcUrl: src },
      { id, url: sites.companyUrl, title: 'Kovač Catering' },
    );
    await app.bringToFront();
    await goTo(app, 'tasks');
    await seeRow(app, 'Order form, page 2');
  });
});
