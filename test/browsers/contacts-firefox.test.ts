import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { waitForText } from '../../scripts/browsers/waits';
import { goTo, seeRow } from '../../scripts/office/hands';
import { type Office, openOfficeWithFirefox, pair } from '../../scripts/office/office';
import { focused, see, tabTo } from './harness/keyboard';

let office: Office<Firefox>;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  office = await openOfficeWithFirefox({ headless: true });
  petra = office.petra.app;
  ana = office.ana.app;
  await pair(office);
});

afterAll(async () => {
  await office.close();
});

/** At Firefox, by keyboard alone. */
async function takeMessage(caller: string, text: string): Promise<void> {
  await ana.bringToFront();
  await goTo(ana, 'contacts');
  await see(ana, '[data-testid=take-message]');
  await ana.keyboard.press('m');
  await see(ana, '[data-testid=message-slip] [name=caller]');
  await tabTo(ana, '[name=caller]');
  await ana.keyboard.type(caller);
  await ana.keyboard.press('Enter');
  await see(ana, 'dialog .chip');
  await tabTo(ana, 'dialog [name=text]');
  await ana.keyboard.type(text);
  await ana.keyboard.press('Enter');
  await waitForText(ana, 'Message for Petra saved.');
  // The same may still be said of the message before it.
  await ana.waitForSelector('dialog', { hidden: true });
}

/** At Chromium: goes to the row and presses one key. */
async function answer(title: string, key: 'a' | 'h' | 'w'): Promise<void> {
  await petra.bringToFront();
  await goTo(petra, 'today');
  const row = await seeRow(petra, title);
  await row.waitForSelector('[data-answer]');
  await row.$eval('.row-link', (link) => (link as HTMLElement).focus());
  await petra.keyboard.press(key);
}

describe('Ana at Firefox takes calls for Petra at Chromium', () => {
  test('who sees each at once and answers with one key: I’ll call, you handle it, later', async () => {
    await takeMessage('Marek Dvořák', 'About the lease');
    await answer('Marek Dvořák called: About the lease', 'a');
    await waitForText(petra, 'will call back');
    await goTo(ana, 'today');
    await seeRow(ana, 'will call back');

    await takeMessage('Ivana Kovač', 'About the party');
    await answer('Ivana Kovač called: About the party', 'h');
    await goTo(ana, 'today');
    const mine = await seeRow(ana, 'Ivana Kovač called: About the party');
    await ana.waitForFunction((row) => row.textContent?.includes('handed back'), { polling: 20 }, mine);
    expect(await mine.$('[data-answer]')).toBeNull();

    await takeMessage('Kaja Tamm', 'About the course');
    await answer('Kaja Tamm called: About the course', 'w');
    await petra.waitForFunction(
      () => ![...document.querySelectorAll('li.row')].some((row) => row.textContent?.includes('Kaja Tamm')),
      { polling: 20 },
    );
  });

  test('and what one logs and merges, the other has', async () => {
    await goTo(ana, 'contacts');
    const row = await seeRow(ana, 'Marek Dvořák');
    await row.$eval('.row-link', (link) => (link as HTMLElement).focus());
    await ana.keyboard.press('Enter');
    await see(ana, '[data-testid=timeline] [data-type=call]');
    await ana.keyboard.press('l');
    await ana.keyboard.press('v');
    await focused(ana, '[name=interactionSummary]');
    await ana.keyboard.type('Came to sign');
    await ana.keyboard.press('Enter');
    await see(ana, '.timeline [data-type=visit]');
    await goTo(petra, 'contacts');
    const hers = await seeRow(petra, 'Marek Dvořák');
    await hers.$eval('.row-link', (link) => (link as HTMLElement).click());
    await see(petra, '.timeline [data-type=visit]');
    await expect.poll(() => petra.$$eval('.timeline > li', (all) => all.length)).toBe(3);

    await goTo(ana, 'contacts');
    await ana.waitForSelector('.detail [name=name]', { hidden: true });
    // Tab leads from the end of the page into Firefox's own window.
    await ana.$eval('.list-head button', (button) => (button as HTMLElement).focus());
    await ana.keyboard.press('Enter');
    await see(ana, '.detail [name=name]');
    await tabTo(ana, '.detail [name=name]');
    await ana.keyboard.type('Dvořák Marek');
    await seeRow(petra, 'Dvořák Marek');
    await see(ana, '[data-testid=alike] [data-testid=compare]');
    await tabTo(ana, '[data-testid=compare]');
    await ana.keyboard.press('Enter');
    await tabTo(ana, 'dialog [data-testid=merge]');
    await ana.keyboard.press('Enter');
    await waitForText(ana, 'Merged: Marek Dvořák');
    await petra.waitForFunction(
      () =>
        ![...document.querySelectorAll('.list .row')].some((row) =>
          row.textContent?.includes('Dvořák Marek'),
        ),
      { polling: 20 },
    );
    // The row goes from the list; what stands beside it is read by itself.
    const alsoKnown = await see(petra, '[data-testid=also-known]');
    expect(await alsoKnown?.evaluate((list) => list.textContent)).toBe('Dvořák Marek');
  });
});
