import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let ana: PersonAtChromium;
let app: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
});

afterAll(async () => {
  await ana.leave();
});

/** What a paste brings to the field that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** Waits until the entry field has all it offers beyond typing: only then are pasted lines asked about. */
const seeAids = (page: Page) => page.waitForSelector('#entry-completions');

const value = (page: Page) => page.$eval('#entry', (field) => (field as HTMLTextAreaElement).value);

const dispatch = async (event: string, ...given: unknown[]) => {
  const worker = await ana.browser.serviceWorker();
  await worker.evaluate(`chrome.omnibox.${event}.dispatch(...${JSON.stringify(given)})`);
};

describe('quick entry', () => {
  test('makes tasks of pasted lines in one step, and takes them back in one', async () => {
    await app.bringToFront();
    await app.keyboard.press('n');
    await app.waitForSelector('#entry:focus');
    await seeAids(app);
    await paste(
      app,
      '- Board trip tomorrow #trip\n   - flights\n   - hotel\n- Call Marek +Petra\n- Pay rent',
    );
    await app.waitForSelector('[data-testid=pasted-lines]');
    await waitForText(app, 'Add 3 tasks?');
    await waitForText(app, '2 steps');
    await app.keyboard.press('Enter');
    await waitForText(app, '3 tasks saved');
    await goTo(app, 'tasks');
    for (const title of ['Board trip', 'Call Marek', 'Pay rent']) await seeRow(app, title);
    await app.click('[data-testid=undo-entry]');
    await app.waitForFunction(() => document.querySelectorAll('li.row').length === 0, { polling: 20 });
  });

  test('keeps pasted lines as one title when that is wanted', async () => {
    await app.focus('#entry');
    await paste(app, 'Rent\nand keys');
    await app.waitForSelector('[data-testid=pasted-lines]');
    await app.keyboard.press('Escape');
    await app.waitForFunction(
      () =>
        document.activeElement?.id === 'entry' &&
        document.querySelector<HTMLTextAreaElement>('#entry')?.value === 'Rent and keys',
      { polling: 20 },
    );
    await app.keyboard.type(' #letting +Petra tomorrow');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Saved: Rent and keys');
  });

  test('completes tags and names from what exists, by keyboard', async () => {
    await app.focus('#entry');
    await app.keyboard.type('Ask about the keys #le');
    await app.waitForSelector('.completions [role=option]');
    await app.keyboard.press('Tab');
    expect(await value(app)).toBe('Ask about the keys #letting ');
    await app.keyboard.type('+P');
    await app.waitForSelector('.completions [role=option]');
    await app.keyboard.press('ArrowDown');
    await app.waitForSelector('#entry[aria-activedescendant]');
    await app.keyboard.press('Enter');
    expect(await value(app)).toBe('Ask about the keys #letting +Petra ');
    await app.keyboard.type('+P');
    await app.waitForSelector('.completions [role=option]');
    await app.keyboard.press('Escape');
    await app.waitForSelector('.completions', { hidden: true });
    await app.keyboard.press('Backspace');
    await app.keyboard.press('Backspace');
    await app.keyboard.press('Enter');
    await waitForText(app, 'Saved: Ask about the keys');
  });

  test('takes a task from the address bar, saying before what it understands', async () => {
    await dispatch('onInputStarted');
    await dispatch('onInputChanged', 'Water <the> plants every friday !1', null);
    await dispatch('onInputEntered', 'Water <the> plants every friday !1', 'currentTab');
    await app.bringToFront();
    await seeRow(app, 'Water <the> plants');
    const worker = await ana.browser.serviceWorker();
    const said = await worker.evaluate(
      `chrome.runtime.sendMessage({ understandEntry: 'Water the plants every friday !1' })`,
    );
    expect(said).toMatchObject({ title: 'Water the plants', fields: { priority: 1 } });
  });

  test('lets another key be chosen, and tells which are taken', async () => {
    await app.bringToFront();
    await app.evaluate('document.activeElement.blur()');
    await app.keyboard.type('?');
    await app.waitForSelector('dialog[open] [data-command=message]');
    await app.focus('[data-command=message]');
    await app.keyboard.press('Enter');
    await app.keyboard.press('j');
    await waitForText(app, '“j” is taken');
    await app.keyboard.press('b');
    await waitForText(app, 'Take a message for somebody: now b');
    await app.waitForFunction(() => document.querySelector('[data-command=message]')?.textContent === 'b', {
      polling: 20,
    });
    await app.keyboard.press('Escape');
    await app.waitForSelector('dialog[open]', { hidden: true });
    await app.keyboard.press('b');
    await app.waitForSelector('dialog[open] form');
    await app.keyboard.press('Escape');
    await app.waitForSelector('dialog[open]', { hidden: true });
  });
});
