import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { choose, goTo, seeRow, seeValue } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { accessibilityFaults } from './harness/accessibility';
import { exportTable, importTableAndUndo, leaveDialog } from './harness/file-walks';
import { chord, focused, see, tabTo } from './harness/keyboard';
import { inBothThemes } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { createProfile, type Profile } from './harness/profile';
import { screenshot } from './harness/screens';

let ana: PersonAtChromium;
let sites: Sites;
let folder: Profile;
let app: Page;
let faults: string[] = [];

beforeAll(async () => {
  sites = await startSites();
  folder = await createProfile('files');
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  app.on('pageerror', (error) => faults.push(String(error)));
  await app.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

afterEach(() => {
  const seen = faults;
  faults = [];
  expect(seen).toEqual([]);
});

afterAll(async () => {
  await ana.leave();
  await sites.close();
  await folder.remove();
});

const undo = (page: Page) => chord(page, 'Control', 'z');

const rowCount = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('.list .rows > li.row').length === wanted,
    { polling: 20 },
    count,
  );

const pictures = (page: Page, name: string) => inBothThemes(page, `contacts-${name}`);

const role = (role: string) => expect.objectContaining({ role });

async function newContact(name: string): Promise<void> {
  await goTo(app, 'contacts');
  // The one before may be open until then, and has a name as well.
  await app.waitForSelector('[data-testid=detail]', { hidden: true });
  await see(app, '.list-head button');
  await tabTo(app, '.list-head button');
  await app.keyboard.press('Enter');
  await see(app, '.detail [name=name]');
  await tabTo(app, '.detail [name=name]');
  await app.keyboard.type(name);
}

describe('contacts without the mouse', () => {
  test('one who is known already is said to be while the name is typed, merged and taken apart again', async () => {
    await app.bringToFront();
    await newContact('Jana Nováková');
    await tabTo(app, '.detail [name=phones]');
    await app.keyboard.type('+420 602 555 019');
    await app.keyboard.press('Enter');
    await newContact('Nováková Jana');
    await tabTo(app, '.detail [name=role]');
    await app.keyboard.type('Director');
    await see(app, '[data-testid=alike] [data-testid=compare]');
    await pictures(app, 'alike');
    await app.keyboard.press('Escape');
    await expect.poll(() => readTable(app, 'contact')).toContainEqual(role('Director'));
    await tabTo(app, '[data-testid=alike] [data-testid=compare]');
    await app.keyboard.press('Enter');
    await see(app, 'dialog[open] .compare');
    await pictures(app, 'merge');
    await tabTo(app, 'dialog [data-testid=merge]');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Merged:');
    await rowCount(app, 1);
    await seeValue(app, '.detail [name=role]', 'Director');
    await see(app, '.detail [data-testid=take-apart]');
    await undo(app);
    await waitForText(app, 'They are two contacts again.');
    await rowCount(app, 2);
    await seeValue(app, '.detail [name=role]', '');
  });

  test('those that look alike are gone through in a list, with the way back', async () => {
    await goTo(app, 'contacts');
    await rowCount(app, 2);
    await tabTo(app, '[data-testid=review-duplicates]');
    await app.keyboard.press('Enter');
    await see(app, '[data-testid=duplicates][data-ready] .pair-row');
    await pictures(app, 'review');
    await tabTo(app, '.pair-row [data-testid=distinct]');
    await app.keyboard.press('Enter');
    await app.waitForSelector('.pair-row', { hidden: true });
    await undo(app);
    await see(app, '.pair-row');
    await tabTo(app, '.pair-row [data-testid=merge-now]');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Merged:');
    await app.waitForSelector('.pair-row', { hidden: true });
    await tabTo(app, '[data-testid=duplicates] .list-head button');
    await app.keyboard.press('Enter');
    await rowCount(app, 1);
  });

  test('a call is logged with two keys, and its follow-up with it', async () => {
    await seeRow(app, 'Nováková');
    await app.keyboard.press('j');
    await focused(app, '.row-link');
    await app.keyboard.press('Enter');
    await see(app, '[data-testid=timeline]');
    await app.keyboard.press('l');
    await app.keyboard.press('c');
    await focused(app, '[name=interactionSummary]');
    await app.keyboard.type('Asks about the lease');
    await tabTo(app, '[name=followUp]');
    await app.keyboard.type('Send the contract tomorrow');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Logged: Call');
    await see(app, '.timeline [data-type=call]');
    const told = await app.$$eval('.timeline > li', (all) => all.map((one) => one.textContent ?? ''));
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('Send the contract');
    expect(told[1]).toContain('Asks about the lease');
    await tabTo(app, '.changes summary');
    await app.keyboard.press('Enter');
    await pictures(app, 'timeline');
    await app.keyboard.press('Escape');
  });

  test('a message is taken for somebody else', async () => {
    await app.keyboard.press('m');
    await see(app, '[data-testid=message-slip]');
    await focused(app, '[name=caller]');
    await app.keyboard.type('Marek Dvořák');
    await app.keyboard.press('Enter');
    await see(app, 'dialog .chip');
    await tabTo(app, 'dialog [name=phone]');
    await app.keyboard.type('+420 777 123 456');
    await tabTo(app, 'dialog [name=text]');
    await app.keyboard.type('Wants to see the flat');
    await tabTo(app, 'dialog [name=forWhom]');
    await app.keyboard.type('Petra');
    await pictures(app, 'message');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Message for Petra saved.');
    await app.waitForSelector('dialog[open]', { hidden: true });
    await goTo(app, 'today');
    await seeRow(app, 'Marek Dvořák called: Wants to see the flat');
    await goTo(app, 'contacts');
    await seeRow(app, 'Marek Dvořák');
  });
});

describe('files without the mouse', () => {
  test('a table is imported with its columns chosen, and taken back', async () => {
    const choose = async (file: string) => {
      const choosing = app.waitForFileChooser();
      // The browser hands choosers to the test from here on; the key would be sooner.
      await app.evaluate('0');
      const [chooser] = await Promise.all([choosing, app.keyboard.press('Space')]);
      await chooser.accept([file]);
    };
    await importTableAndUndo(app, folder.dir, choose, () => pictures(app, 'import'));
  });

  test('contacts are written into a file', async () => {
    await exportTable(app);
    await pictures(app, 'export');
    await leaveDialog(app);
  });
});

describe('the slip without the mouse', () => {
  test('chooses among several people, looks one over, and says who is known with what is new', async () => {
    const popup = await ana.browser.openPopupOn(await ana.browser.openTab(sites.companyUrl));
    await see(popup, '[data-testid=slip-contact]');
    await focused(popup, '#entry');
    await popup.keyboard.press('ArrowDown');
    await focused(popup, '.slip .primary');
    await pictures(popup, 'slip');
    await popup.keyboard.press('c');
    await see(popup, '.slip [data-testid=slip-save]');
    await pictures(popup, 'slip-people');
    const several = await popup.$('.slip-people');
    if (several) {
      await tabTo(popup, '.slip-people button');
      await popup.keyboard.press('Enter');
    }
    await focused(popup, '.slip [name=name]');
    await pictures(popup, 'slip-person');
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'Contact saved:');
    if (several) {
      await see(popup, '.slip-people');
      await waitForText(popup, 'known');
      await tabTo(popup, '.slip-people button');
      await popup.keyboard.press('Enter');
      await see(popup, '[data-testid=slip-known]');
      await pictures(popup, 'slip-known');
    }
    await popup.close();
  });

  test('logs an e-mail with its sender with Alt and a letter while the cursor is in the entry field', async () => {
    const popup = await ana.browser.openPopupOn(await ana.browser.openTab(sites.mailUrl));
    await see(popup, '[data-testid=slip-email]');
    await focused(popup, '#entry');
    await chord(popup, 'Alt', 'e');
    await focused(popup, '.slip [name=title]');
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'E-mail logged:');
    await popup.close();
  });

  test('makes a task and a note of a mail, each edited before it is saved', async () => {
    const popup = await ana.browser.openPopupOn(await ana.browser.openTab(sites.mailUrl));
    await see(popup, '[data-testid=slip-task]');
    for (const [key, kind] of [
      ['t', 'task'],
      ['n', 'note'],
    ] as const) {
      await focused(popup, '#entry');
      await chord(popup, 'Alt', key);
      await focused(popup, '.slip [name=title]');
      await popup.keyboard.press('End');
      await popup.keyboard.type(`, ${kind} by key`);
      await pictures(popup, `slip-${kind}`);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('[data-testid=slip-save]', { hidden: true });
    }
    await popup.close();
    await app.bringToFront();
    await goTo(app, 'tasks');
    await seeRow(app, ', task by key');
    await goTo(app, 'meetings');
    await seeRow(app, ', note by key');
  });

  test('has room in the narrow panel for the two longest languages', async () => {
    const panel = await ana.browser.openPage('sidepanel.html');
    await panel.setViewport({ width: 320, height: 900 });
    for (const language of ['hr', 'et']) {
      await goTo(panel, 'settings');
      await choose(panel, 'select[name=locale]', language);
      await panel.waitForSelector(`html[lang=${language}]`);
      await goTo(panel, 'contacts');
      await see(panel, '[data-testid=take-message]');
      await screenshot(panel, `contacts-panel-${language}`);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await accessibilityFaults(panel)).toEqual([]);
    }
    await panel.close();
  });
});
