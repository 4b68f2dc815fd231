import type { Page } from 'puppeteer-core';
import { inTurns } from './figure';

const TURNS = 60;
const DURABLE = 'adjutant:durable';
const RAW = 'raw-put';

/**
 * From the Enter key to the entry being safe on disk, against a key that is answered with one raw strict put in the same
 * page: what is between the two is all that Adjutant adds. Both count from the instant the browser stamped the key.
 */
export async function measureEnterToDurable(page: Page): Promise<[number, number]> {
  await page.evaluate(answerKeyWithPut, RAW);
  await enterToDurable(page);
  await keyToRawPut(page);
  return inTurns(
    TURNS,
    () => enterToDurable(page),
    () => keyToRawPut(page),
  );
}

async function enterToDurable(page: Page): Promise<number> {
  await page.focus('.entry textarea');
  await page.keyboard.sendCharacter('Call Marek about the lease tomorrow 15:00 !2');
  // What was understood is shown by then, as it is for a person.
  await page.waitForSelector('.entry mark');
  return pressAndWait(page, 'Enter', DURABLE);
}

async function keyToRawPut(page: Page): Promise<number> {
  await page.focus('.entry textarea');
  await page.keyboard.sendCharacter('Call Marek about the lease tomorrow 15:00 !2');
  await page.waitForSelector('.entry mark');
  const took = await pressAndWait(page, 'F9', RAW);
  await page.$eval('.entry textarea', (field) => (field as HTMLTextAreaElement).select());
  await page.keyboard.press('Backspace');
  return took;
}

async function pressAndWait(page: Page, key: 'Enter' | 'F9', mark: string): Promise<number> {
  // The hub has dealt with what came before, and nothing else uses the disk or the screen.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.evaluate((name) => performance.clearMarks(name), mark);
  await page.keyboard.press(key);
  // Looked for only when it is surely there: a page that is asked meanwhile is slower.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, { polling: 20 }, mark);
  return page.evaluate((name) => {
    const pressed = (globalThis as unknown as { pressedAt: number }).pressedAt;
    return (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) - pressed;
  }, mark);
}

/** Runs in the page, once, before anything is measured in it. */
export function noteKeys(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === 'F9')
        Object.assign(globalThis, { pressedAt: event.timeStamp });
    },
    true,
  );
}

/** Runs in the page: F9 puts one task-sized row, durably, with nothing but IndexedDB. */
async function answerKeyWithPut(mark: string): Promise<void> {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
  await new Promise((resolve) => request.addEventListener('success', resolve));
  addEventListener('keydown', (event) => {
    if (event.key !== 'F9') return;
    const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => performance.mark(mark);
    transaction
      .objectStore('rows')
      .add({ command: { type: 'add-records', title: 'x'.repeat(300) }, failure: null });
  });
}
