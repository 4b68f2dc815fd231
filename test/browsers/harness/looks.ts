import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { visibleText } from '../../../scripts/browsers/waits';
import { choose, goTo, untilStill } from '../../../scripts/office/hands';
import { accessibilityFaults } from './accessibility';
import { screenshot } from './screens';

/** Croatian has the longest words of the five languages. */
export const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['hr', 'light'],
  ['hr', 'dark'],
] as const;
/** What stands where a message is missing. */
const BARE_KEY = /\b(invite|request|join|scan|members|role|settings|share|way|hand)\.[a-z-]+\b/;

/** Sets the language and the theme of a page. */
export async function dress(page: Page, language: string, theme: string): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'settings');
  await choose(page, 'select[name=locale]', language);
  await choose(page, 'select[name=theme]', theme);
  await page.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
}

/** Takes a picture of a page, and holds that no message is missing there and that everybody can use it. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await screenshot(page, name);
  expect(await visibleText(page)).not.toMatch(BARE_KEY);
  expect(await accessibilityFaults(page)).toEqual([]);
}

export async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  if (found) await untilStill(found);
  await found?.click();
}

/** Chooses in the switcher by place, for the words are in another language each time. */
export async function inSwitcher(page: Page, place: number, opens: string): Promise<void> {
  await click(page, '.switcher');
  await page.waitForSelector('[popover]:popover-open [role=menuitem]');
  await page.evaluate((at) => {
    const items = [...document.querySelectorAll<HTMLElement>('[popover]:popover-open [role=menuitem]')];
    items.at(at)?.click();
  }, place);
  await page.waitForSelector(opens);
}

/** Takes a picture of a page in both themes, whatever it is set to, and holds that everybody can use it. */
export async function inBothThemes(page: Page, name: string): Promise<void> {
  // Else the picture is taken while the colours are still changing.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((one) => document.documentElement.setAttribute('data-theme', one), theme);
    await screenshot(page, `${name}-${theme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'auto'));
}
