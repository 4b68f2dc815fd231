import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import {
  contactRows,
  contactsFound,
  exportedContacts,
  giveContacts,
  openContactMenu,
} from '../../scripts/office/contact-files';
import { readTable } from '../../scripts/office/database';
import { choose as chooseSetting, goTo, press, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { inShort, read } from '../interchange/reading';
import { accessibilityFaults } from './harness/accessibility';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Jana Nováková
ORG:Firma s.r.o.
TEL;TYPE=CELL:+420 777 123 456
EMAIL;TYPE=WORK:jana@firma.cz
BDAY:1980-01-01
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:=Petr Malý
this is no line
EMAIL:petr@maly.cz
NOTE:volat ráno\\, "hned"
END:VCARD
`;

/** Runs in the page: takes down the longest pause between two turns of a timer, which is what a person would feel. */
const WATCH_PAUSES = `(() => {
  window.longest = 0;
  let last = performance.now();
  window.ticking = setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 5);
})()`;
/** Runs in the page: presses Cancel as soon as it says that something is written. */
const CALL_OFF_WHEN_WRITING = `(() => {
  // Not by frames: on a fast machine all could be written between two of them.
  const watch = new MutationObserver(() => {
    const stand = document.querySelector('[data-testid=import-stand][data-step=writing]');
    if (!stand) return;
    watch.disconnect();
    window.calledOffAt = stand.textContent;
    document.querySelector('[data-testid=import-cancel]').click();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

let ana: PersonAtChromium;
let app: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adjutant-import-'));
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
});

afterAll(async () => {
  await ana?.leave();
  await rm(folder, { recursive: true, force: true });
});

const seeRows = (page: Page, titles: string[]) =>
  expect.poll(() => contactRows(page), { timeout: 60_000 }).toEqual(titles);

/** The bound is for a machine that others work on at the same time; a page that does all at once stands for longer. */
async function expectFree(during: string): Promise<void> {
  const longest = Number(await app.evaluate('clearInterval(window.ticking), window.longest'));
  console.info(`${during} 10,000 contacts: the page was busy for ${Math.round(longest)} ms at most`);
  expect(longest).toBeLessThan(1_000);
}

/** Gives the import dialog a file. @returns what it says is in it. */
async function choose(page: Page, name: string, content: string): Promise<string> {
  await giveContacts(page, join(folder, name), content);
  return contactsFound(page);
}

describe('Ana, who has contacts elsewhere', () => {
  test('sees what a file brings, imports it in one step, takes it back and imports it again', async () => {
    await openContactMenu(app, 'Import');
    expect(await choose(app, 'friends.vcf', CARDS)).toBe('2 contacts in “friends.vcf”');
    await press(app, '[data-testid=import-warnings] summary');
    await waitForText(app, 'Line 7');
    await waitForText(app, '“BDAY” is not kept');
    await waitForText(app, 'This line could not be read: “this is no line”.');
    await screenshot(app, 'app-import-cards');
    expect(await accessibilityFaults(app)).toEqual([]);
    await press(app, '[data-testid=import-do]');
    await waitForText(app, '2 contacts imported');
    await seeRows(app, ['=Petr Malý', 'Jana Nováková']);
    await press(app, '[data-testid=undo]');
    await waitForText(app, 'The import was taken back.');
    await seeRows(app, []);
    await openContactMenu(app, 'Import');
    await choose(app, 'friends.vcf', CARDS);
    await press(app, '[data-testid=import-do]');
    await seeRows(app, ['=Petr Malý', 'Jana Nováková']);
  });

  test('exports what she imported, and what she exports reads the same', async () => {
    const [before] = (await read(CARDS, 'vcf')).contacts;
    for (const format of ['4.0', '3.0', 'csv'] as const) {
      const text = await exportedContacts(app, format);
      const { contacts, warnings } = await read(text, format === 'csv' ? 'csv' : 'vcf');
      expect(warnings).toEqual([]);
      expect(contacts.map(inShort)).toEqual([
        { name: '=Petr Malý', emails: ['petr@maly.cz'], notes: 'volat ráno, "hned"' },
        { ...(before && inShort(before)), notes: 'Birthday: 1980-01-01' },
      ]);
      expect(text).not.toMatch(/(^|,)"?=/m);
    }
  });

  test('says what stands in a table’s columns, and what is to become of those who are here already', async () => {
    await openContactMenu(app, 'Import');
    const table = 'Who,Email,Firma,Telefon\nJana N.,jana@firma.cz,Jiná,777 654 321\nEva Nová,eva@nova.cz,,\n';
    expect(await choose(app, 'list.csv', table)).toBe('2 contacts in “list.csv”');
    await press(app, '[data-testid=import-columns] summary');
    await app.select('[data-testid=import-columns] li:first-child select', 'name');
    await app.waitForSelector('[data-testid=import-known]');
    await waitForText(app, '1 of them is here already');
    await screenshot(app, 'app-import-table');
    expect(await accessibilityFaults(app)).toEqual([]);
    await press(app, '[data-testid=import-do]');
    await waitForText(app, '2 contacts imported');
    await seeRows(app, ['=Petr Malý', 'Eva Nová', 'Jana Nováková']);
    const { contacts } = await read(await exportedContacts(app, 'csv'), 'csv');
    expect(contacts.find(({ name }) => name === 'Jana Nováková')).toMatchObject({
      organisation: 'Firma s.r.o.',
    });
  });

  test('drops a file on the side panel', async () => {
    const panel = await ana.browser.openPage('sidepanel.html');
    await panel.setViewport({ width: 360, height: 760 });
    await panel.bringToFront();
    await panel.waitForSelector('html[data-ready]');
    await goTo(panel, 'contacts');
    await seeRow(panel, 'Eva Nová');
    await panel.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['BEGIN:VCARD\nVERSION:3.0\nFN:Ota Dropped\nEND:VCARD\n'], 'ota.vcf'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
      );
    });
    expect(await contactsFound(panel)).toBe('1 contact in “ota.vcf”');
    await screenshot(panel, 'panel-import-drop');
    await press(panel, '[data-testid=import-do]');
    await seeRow(panel, 'Ota Dropped');
    await panel.close();
  });

  test('imports ten thousand in one step, while the page answers, calls it off, and takes all of them back', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, n) =>
        `Person ${n};person${n}@example.org;+420 777 ${String(100_000 + n).replace(/(\d{3})(\d{3})/, '$1 $2')};Firma ${n % 50}`,
    );
    const table = `Name;E-mail;Phone;Company\n${many.join('\n')}\n`;
    const count = () => app.$eval('nav a[aria-current=page] .figure', ({ textContent }) => textContent);
    await openContactMenu(app, 'Import');
    await app.evaluate(WATCH_PAUSES);
    expect(await choose(app, 'many.csv', table)).toBe('10,000 contacts in “many.csv”');
    await expectFree('reading');
    await app.evaluate(CALL_OFF_WHEN_WRITING);
    await press(app, '[data-testid=import-do]');
    await waitForText(app, 'The import was cancelled. Nothing was added.', { timeout: 60_000 });
    expect(await app.evaluate('window.calledOffAt')).toMatch(/^Written: [\d,]+ of 10,000$/);
    await app.waitForSelector('dialog[open]', { hidden: true });
    expect(await readTable(app, 'outbox')).toEqual([]);
    expect(await readTable(app, 'backlog')).toEqual([]);
    await expect.poll(count).toBe('4');
    await openContactMenu(app, 'Import');
    expect(await choose(app, 'many.csv', table)).toBe('10,000 contacts in “many.csv”');
    await app.evaluate(WATCH_PAUSES);
    await press(app, '[data-testid=import-do]');
    await waitForText(app, '10,000 contacts imported', { timeout: 60_000 });
    await expectFree('writing');
    // A pointer on the notice keeps it there, however long a busy machine takes to show the rows.
    await app.hover('[data-testid=undo]');
    await expect.poll(count, { timeout: 90_000 }).toBe('10,004');
    await press(app, '[data-testid=undo]');
    await expect.poll(count, { timeout: 90_000 }).toBe('4');
  });

  test('is told in words what cannot be read', async () => {
    await openContactMenu(app, 'Import');
    await giveContacts(app, join(folder, 'picture.bin'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    await app.waitForSelector('[data-testid=import-fault]');
    await waitForText(app, 'This is neither a vCard nor a table nor a mail.');
    await closeDialog(app);
  });
});

test('the dialog to export stands in the longest language, in the dark', async () => {
  await goTo(app, 'settings');
  await chooseSetting(app, 'select[name=locale]', 'hr');
  await chooseSetting(app, 'select[name=theme]', 'dark');
  await app.waitForSelector('html[lang=hr][data-theme=dark]');
  await goTo(app, 'contacts');
  await press(app, '.list-head .menu > button');
  await press(app, '.list-head ::-p-text(Izvezi)');
  await app.waitForSelector('[data-testid=export]');
  await screenshot(app, 'app-export-hr-dark');
  expect(await accessibilityFaults(app)).toEqual([]);
  await closeDialog(app);
});
