import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { readEntries } from './stored';

let petra: PersonAtChromium;

beforeAll(async () => {
  petra = await personAtChromium('Petra', 'manager');
});

afterAll(async () => {
  await petra?.leave();
});

/** Nothing else is written to the outbox until this is over, as when the disk is busy. */
function occupyOutbox(page: Page, ms: number): Promise<void> {
  return page.evaluate(async (duration) => {
    const opening = indexedDB.open('adjutant');
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    const transaction = opening.result.transaction('outbox', 'readwrite');
    const end = performance.now() + duration;
    const goOn = () => {
      // A transaction lives for as long as it is asked for something.
      if (performance.now() < end) transaction.objectStore('outbox').count().onsuccess = goOn;
    };
    goOn();
  }, ms);
}

test('what is typed after Enter is the next entry, however long the disk takes', async () => {
  const popup = await petra.browser.openPage('popup.html');
  await popup.waitForSelector('#entry');
  await petra.browser.hub();
  await popup.keyboard.sendCharacter('Before');
  await popup.keyboard.press('Enter');
  await waitForText(popup, 'Saved: Before');

  await occupyOutbox(popup, 1000);
  for (const title of ['Order paper', 'Book the room']) {
    await popup.keyboard.sendCharacter(title);
    await popup.keyboard.press('Enter');
    // A second Enter is no second entry.
    await popup.keyboard.press('Enter');
  }
  await popup.keyboard.sendCharacter('Half a sen');
  await expect
    .poll(async () => [...(await readEntries(popup)).listed].sort())
    .toEqual(['Before', 'Book the room', 'Order paper']);
  expect(await popup.$eval('#entry', (field) => (field as HTMLTextAreaElement).value)).toBe('Half a sen');
});
