import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { waitForText } from '../../scripts/browsers/waits';
import { goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { openFirefoxPopup } from './harness/firefox-popup';
import { chooseByArrow, chord, focused, see, tabTo } from './harness/keyboard';
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
  /** Opens the menu in the head of the contacts and takes one of its items. */
  async function fromMenu(item: number): Promise<void> {
    await goTo(app, 'contacts');
    await see(app, '.list-head .menu > button');
    await tabTo(app, '.list-head .menu > button');
    await app.keyboard.press('Enter');
    await focused(app, '[role=menuitem]');
    for (let at = 0; at < item; at += 1) await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await see(app, 'dialog[open]');
  }

  test('contacts are written into a file', async () => {
    await fromMenu(1);
    await tabTo(app, 'dialog [name=exportFormat]');
    await chooseByArrow(app, 'csv');
    await tabTo(app, '[data-testid=export-make]');
    await app.keyboard.press('Enter');
    const link = await see(app, '[data-testid=export-save]');
    await tabTo(app, '[data-testid=export-save]');
    const text = await link?.evaluate(async (one) => (await fetch((one as HTMLAnchorElement).href)).text());
    expect(text).toContain(' ml.');
    await app.keyboard.press('Escape');
    await app.waitForSelector('dialog[open]', { hidden: true });
  });

  test('a table is imported with its columns chosen, and taken back', async () => {
    const file = join(folder.dir, 'list.csv');
    await writeFile(
      file,
      'Who,Email,Firma\nPetr Malý,petr@maly.example,Malý a syn\nEva Nová,eva@nova.example,\n',
    );
    await app.bringToFront();
    await fromMenu(0);
    await tabTo(app, 'dialog [name=importFile]');
    // Where files are chosen is the system's own window.
    const field = await app.$('dialog input[name=importFile]');
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await see(app, '[data-testid=import-found]');
    await tabTo(app, '[data-testid=import-columns] summary');
    await app.keyboard.press('Enter');
    await tabTo(app, '[data-testid=import-columns] li:first-child select');
    await chooseByArrow(app, 'name');
    await waitForText(app, 'Petr Malý');
    await tabTo(app, '[data-testid=import-do]');
    await app.keyboard.press('Enter');
    await waitForText(app, '2 contacts imported');
    await seeRow(app, 'Petr Malý');
    await chord(app, 'Control', 'z');
    await waitForText(app, 'The import was taken back.');
  });
});
