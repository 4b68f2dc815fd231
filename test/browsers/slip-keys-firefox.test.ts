import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { exportTable, importTableAndUndo, leaveDialog } from './harness/file-walks';
import { openFirefoxPopup } from './harness/firefox-popup';
import { type Person, personAtFirefox } from './harness/person';
import { createProfile, type Profile } from './harness/profile';

let ana: Person<Firefox>;
let sites: Sites;
let folder: Profile;
let app: Page;

beforeAll(async () => {
  sites = await startSites();
  folder = await createProfile('files');
  ana = await personAtFirefox('Ana', 'assistant');
  app = await openApp(ana);
});

afterAll(async () => {
  await ana?.leave();
  await sites?.close();
  await folder?.remove();
});

describe('the slip in Firefox without the mouse', () => {
  test('chooses among several people, looks one over, saves it, and says who is known', async () => {
    const page = await ana.browser.openTab(sites.companyUrl);
    await page.bringToFront();
    const popup = await openFirefoxPopup(ana.browser, app);
    await popup.see('[data-testid=slip-contact]');
    await popup.focused('#entry');
    await popup.press('ArrowDown');
    await popup.focused('.slip .primary');
    await popup.press('c');
    await popup.see('.slip-people');
    await popup.tabTo('.slip-people button');
    await popup.press('Enter');
    await popup.focused('.slip [name=name]');
    await popup.press('End');
    await popup.type(' ml.');
    await popup.press('Enter');
    await popup.seeText('Contact saved:');
    await popup.see('.slip-people');
    await popup.seeText('known');
    await popup.close();
    await page.close();
    await app.bringToFront();
    await goTo(app, 'contacts');
    await seeRow(app, ' ml.');
  });

  test('makes a task of a mail with Alt and a letter, edited before it is saved', async () => {
    const page = await ana.browser.openTab(sites.mailUrl);
    await page.bringToFront();
    const popup = await openFirefoxPopup(ana.browser, app);
    await popup.see('[data-testid=slip-task]');
    await popup.focused('#entry');
    await popup.press('t', 'Alt');
    await popup.focused('.slip [name=title]');
    await popup.press('End');
    await popup.type(', by key');
    await popup.press('Enter');
    await popup.focused('#entry');
    await popup.close();
    await page.close();
    await app.bringToFront();
    await goTo(app, 'tasks');
    await seeRow(app, ', by key');
  });
});

describe('files in Firefox without the mouse', () => {
  test('a table is imported with its columns chosen, and taken back', async () => {
    await importTableAndUndo(app, folder.dir, async (file) => {
      const field = await app.$('dialog input[name=importFile]');
      await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    });
  });

  test('contacts are written into a file, right after that', async () => {
    const link = await exportTable(app);
    const text = await link?.evaluate(async (one) => (await fetch((one as HTMLAnchorElement).href)).text());
    expect(text).toContain(' ml.');
    await leaveDialog(app);
  });
});
