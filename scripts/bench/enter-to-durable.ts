import type { Page } from 'puppeteer-core';
import { inTurns } from './figure';
import { rawStrictPut } from './raw-limits';

const TURNS = 60;
const DURABLE = 'adjutant:durable';

/** From the Enter key to the entry being safe on disk, against one raw strict put in the same page. */
export async function measureEnterToDurable(page: Page): Promise<[number, number]> {
  await enterToDurable(page);
  return inTurns(
    TURNS,
    () => enterToDurable(page),
    async () => {
      await settle();
      return rawStrictPut(page);
    },
  );
}

/** The hub has dealt with the entry before, and nothing else uses the disk. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

async function enterToDurable(page: Page): Promise<number> {
  await page.focus('[role=textbox], textarea');
  await page.keyboard.sendCharacter('Call Marek about the lease tomorrow 15:00 !2');
  // What was understood is shown by then, as it is for a person.
  await page.waitForSelector('mark');
  await settle();
  await page.evaluate((mark) => performance.clearMarks(mark), DURABLE);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    { polling: 5 },
    DURABLE,
  );
  return page.evaluate((mark) => {
    const pressed = Number(document.documentElement.dataset.pressedAt);
    return (performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN) - pressed;
  }, DURABLE);
}

/** Runs in the page, once, before anything is measured in it. */
export function noteEnterKeys(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') document.documentElement.dataset.pressedAt = String(event.timeStamp);
    },
    true,
  );
}
