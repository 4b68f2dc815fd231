import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { goTo, seeRow } from '../../scripts/office/hands';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { dress, LOOKS, picture } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';

let ana: PersonAtChromium;
let sites: Sites;
let panel: Page;
let company: Page;
let mail: Page;

beforeAll(async () => {
  sites = await startSites();
  ana = await personAtChromium('Ana', 'assistant');
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 360, height: 760 });
  await panel.waitForSelector('html[data-ready]');
});

afterAll(async () => {
  await ana?.leave();
  await sites?.close();
});

const template = () => ({
  name: 'Kovač’s pages',
  match: { address: `${sites.url}/comp*.html` },
  contact: {
    each: 'body',
    name: 'h1',
    emails: { selector: 'a[href^="mailto:"]', attribute: 'href' },
  },
});

const press = async (page: Page, selector: string) => {
  await page.bringToFront();
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.focus();
  await page.keyboard.press('Enter');
};

/** Pastes a text where the focus is, as the browser would. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

describe('a template', () => {
  test('is told what is wrong with it, and taken once it is right', async () => {
    await panel.bringToFront();
    await goTo(panel, 'settings');
    await press(panel, '[data-testid=template-paste]');
    const field = '[data-testid=template-add] textarea';
    const give = (text: string) =>
      panel.$eval(
        field,
        (area, value) => {
          if (!(area instanceof HTMLTextAreaElement)) return;
          area.value = value;
          area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        text,
      );
    await panel.waitForSelector(field);
    await give('{\n  "name": oops }');
    await press(panel, '[data-testid=template-add-do]');
    await waitForText(panel, 'Line 2 is not JSON.');
    await give(JSON.stringify({ ...template(), contact: { name: 'div:has(h1)' } }));
    await press(panel, '[data-testid=template-add-do]');
    await waitForText(panel, 'a part of “div:has(h1)” may not be used here');
    await give(JSON.stringify(template()));
    await press(panel, '[data-testid=template-add-do]');
    await waitForText(panel, '1 template added');
    await panel.waitForSelector('[data-testid=template-edit]');
  });

  test('reads a page before everything else, says so, and leaves nothing in the page', async () => {
    company = await ana.browser.openTab(sites.companyUrl);
    const popup = await ana.browser.openPopupOn(company);
    await popup.waitForSelector('[data-testid=slip][data-state=found]');
    await waitForText(popup, 'Read by your template: Kovač’s pages');
    const heading = await company.$eval('h1', (line) => line.textContent?.trim() ?? '');
    expect(await popup.$eval('[data-testid=slip]', (slip) => slip.textContent)).toContain(heading);
    expect(await company.evaluate('"adjutantTemplates" in globalThis')).toBe(false);
    await popup.close();
  });

  test('is changed in the editor and tried on the page in front', async () => {
    await press(panel, '[data-testid=template-edit]');
    await panel.waitForSelector('[data-testid=template-editor]');
    expect(
      await panel.$eval('input[name="contact.emails.attribute"]', (one) => Reflect.get(one, 'value')),
    ).toBe('href');
    await press(panel, '[data-testid=template-try]');
    await waitForText(panel, 'Found on “');
    expect(await panel.$eval('[data-testid=template-tried] li', (line) => line.textContent)).toContain('@');
    await panel.focus('input[name="contact.role.selector"]');
    await panel.keyboard.type('h1::before');
    await press(panel, '[data-testid=template-save]');
    await waitForText(panel, '“contact.role”: a part of “h1::before” may not be used here');
    await panel.$eval('input[name="contact.role.selector"]', (one) => {
      if (one instanceof HTMLInputElement) one.select();
    });
    await panel.focus('input[name="contact.role.selector"]');
    await panel.keyboard.type('h2');
    await press(panel, '[data-testid=template-save]');
    await waitForText(panel, 'Template saved: Kovač’s pages');
  });

  test('is deleted, and back by one press', async () => {
    await press(panel, '[data-testid=template-delete]');
    await waitForText(panel, 'Template deleted');
    await panel.waitForSelector('[data-testid=template-edit]', { hidden: true });
    await press(panel, '[data-testid=undo]');
    await panel.waitForSelector('[data-testid=template-edit]');
  });
});

describe('several tabs', () => {
  test('are put by one after the other, each with its own gesture, and shown in the side panel', async () => {
    mail = await ana.browser.openTab(sites.mailUrl);
    for (const [tab, count] of [
      [company, 1],
      [mail, 2],
      [mail, 2],
    ] as const) {
      const popup = await ana.browser.openPopupOn(tab);
      await popup.waitForSelector('[data-testid=slip][data-state=found]');
      await popup.waitForSelector('[data-testid=gather]');
      await popup.keyboard.down('Alt');
      await popup.keyboard.press('KeyP');
      await popup.keyboard.up('Alt');
      await popup.waitForSelector(`[data-testid=gathered][data-count="${count}"]`);
      if (count === 2) await screenshot(popup, 'gathered-popup');
      await popup.close();
    }
    await panel.bringToFront();
    await goTo(panel, 'today');
    await panel.waitForSelector('[data-testid=gathered][data-count="2"]');
    await waitForText(panel, '2 pages put by');
  });

  test('look right in every language and light', async () => {
    for (const [language, theme] of LOOKS) {
      await dress(panel, language, theme);
      await panel.waitForSelector('[data-testid=template-edit]');
      await panel.$eval('[data-testid=templates]', (section) => section.scrollIntoView());
      await picture(panel, `templates-${language}-${theme}`);
      await press(panel, '[data-testid=template-edit]');
      await panel.waitForSelector('[data-testid=template-editor]');
      await picture(panel, `template-editor-${language}-${theme}`);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('[data-testid=template-editor]', { hidden: true });
      await goTo(panel, 'today');
      await panel.waitForSelector('[data-testid=gathered]');
      await picture(panel, `gathered-${language}-${theme}`);
    }
    await dress(panel, 'en', 'light');
    await goTo(panel, 'today');
  });

  test('become a task each by one key, which is one step to take back', async () => {
    const people = await panel.waitForSelector('[data-testid=gathered-contact]');
    await expect.poll(() => people?.evaluate((button) => button.textContent)).toMatch(/\d contacts?/);
    await panel.keyboard.press('Escape');
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('KeyT');
    await panel.keyboard.up('Shift');
    await waitForText(panel, 'entries saved');
    // With the focus on it, the way back stays.
    await panel.focus('[data-testid=undo]');
    await panel.waitForSelector('[data-testid=gathered]', { hidden: true });
    await goTo(panel, 'tasks');
    const subject = await mail.evaluate('document.querySelector("h1, h2")?.textContent?.trim() ?? ""');
    await seeRow(panel, String(subject));
    await press(panel, '[data-testid=undo]');
    await waitForText(panel, 'They are in the bin.');
    await expect.poll(() => panel.$$eval('li.row', (rows) => rows.length)).toBe(0);
  });
});

const SIGNATURE = `S pozdravem

Jana Nováková
jednatelka
Firma s.r.o.
tel. +420 777 123 456
jana.novakova@firma.example`;

const MAIL = `From: Petr Malý <petr@maly.example>
Sent: Monday, 23 November 2026 10:12
To: Ana <ana@office.example>
Subject: Offer for the hall

Dear Ana,
the hall is free on Friday.
Petr`;

describe('what is pasted or dropped on the side panel', () => {
  test('a signature becomes a contact', async () => {
    await panel.bringToFront();
    await panel.evaluate('document.activeElement?.blur()');
    await paste(panel, SIGNATURE);
    await panel.waitForSelector('[data-testid=given-slip][data-state=found]');
    await picture(panel, 'pasted-signature');
    await panel.keyboard.press('KeyC');
    await panel.waitForSelector('[data-testid=slip-save]');
    await press(panel, '[data-testid=slip-save]');
    await goTo(panel, 'contacts');
    await seeRow(panel, 'Jana Nováková');
  });

  test('a mail in the entry field is offered as a task with its sender, a list of things as tasks', async () => {
    await goTo(panel, 'tasks');
    // Only with its list of completions the entry field asks about pasted lines.
    await panel.waitForSelector('#entry-completions');
    await panel.focus('#entry');
    await paste(panel, 'buy milk\ncall the bank');
    await panel.waitForSelector('[data-testid=pasted-lines]');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(
      () => Reflect.get(document.querySelector('#entry') ?? {}, 'value') === 'buy milk call the bank',
      { polling: 20 },
    );
    await panel.$eval('#entry', (field) => {
      if (field instanceof HTMLTextAreaElement) field.select();
    });
    await paste(panel, MAIL);
    await panel.waitForSelector('[data-testid=given-slip][data-state=found]');
    await waitForText(panel, 'Offer for the hall');
    await panel.keyboard.press('KeyT');
    await panel.waitForSelector('[data-testid=slip-save]');
    await press(panel, '[data-testid=slip-save]');
    await seeRow(panel, 'Offer for the hall');
    await goTo(panel, 'contacts');
    await seeRow(panel, 'Petr Malý');
  });

  test('a mail file is offered as the mail it is, and one that is none is told so', async () => {
    const drop = (name: string, text: string) =>
      panel.evaluate(
        (given, content) => {
          const files = new DataTransfer();
          files.items.add(new File([content], given));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
          );
        },
        name,
        text,
      );
    await drop(
      'offer.eml',
      `From: Eva Nová <eva@nova.example>\r\nSubject: =?utf-8?q?Nab=C3=ADdka?=\r\n\r\nDobrý den.\r\n`,
    );
    await panel.waitForSelector('[data-testid=given-slip][data-state=found]');
    await waitForText(panel, 'Nabídka');
    await picture(panel, 'dropped-mail');
    await panel.keyboard.press('KeyE');
    await panel.waitForSelector('[data-testid=slip-save]');
    await press(panel, '[data-testid=slip-save]');
    await seeRow(panel, 'Eva Nová');
    await drop('nothing.eml', '');
    await panel.waitForSelector('[data-testid=given-slip][data-state=refused]');
    await waitForText(panel, 'This could not be read as a mail.');
    await panel.keyboard.press('Escape');
  });
});
