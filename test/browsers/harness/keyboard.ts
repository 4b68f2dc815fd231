import type { Page } from 'puppeteer-core';

/** What somebody does who has no mouse. */

/** Presses Tab until what has the focus matches; a person would not go on for ever either. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((where) => document.activeElement?.matches(where), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty presses of Tab do not lead to ${selector}.`);
}

export const see = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });

/** Waits until what has the focus matches. */
export const focused = (page: Page, selector: string) =>
  page.waitForFunction((where) => document.activeElement?.matches(where), { polling: 10 }, selector);

/** Holds one key while another is pressed: "Control" and "z". */
export async function chord(page: Page, held: 'Control' | 'Alt', key: 'z' | 't' | 'n' | 'e'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Presses the arrow until a list of choices that has the focus stands at a value. */
export async function chooseByArrow(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 30; presses += 1) {
    if (
      await page.evaluate((wanted) => (document.activeElement as HTMLSelectElement).value === wanted, value)
    )
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow does not lead to ${value}.`);
}
