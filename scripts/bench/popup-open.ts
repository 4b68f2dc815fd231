import type { Extension, Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium';
import { inTurns } from './figure';

const TURNS = 15;

/**
 * The user's click on the toolbar button until the popup's list is painted, against the same click on an extension
 * whose popup is blank.
 */
export async function measurePopupOpen(chromium: Chromium, bareId: string): Promise<[number, number]> {
  const extensions = await chromium.browser.extensions();
  const own = extensions.get(chromium.extensionId);
  const bare = extensions.get(bareId);
  if (!own || !bare) throw new Error('an extension is missing');
  const page = await chromium.openTab('about:blank');
  const open = (extension: Extension, mark: string) => () => clickToPainted(chromium, page, extension, mark);
  // The first of each fills caches that a person's fifty openings a day find filled.
  await open(own, 'adjutant:painted')();
  await open(bare, 'painted')();
  const figures = await inTurns(TURNS, open(own, 'adjutant:painted'), open(bare, 'painted'));
  await page.close();
  return figures;
}

async function clickToPainted(
  chromium: Chromium,
  page: Page,
  extension: Extension,
  mark: string,
): Promise<number> {
  await page.bringToFront();
  const before = new Set(chromium.browser.targets());
  const shown = chromium.browser.waitForTarget(
    (target) =>
      !before.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/popup.html`),
  );
  const click = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await popup.waitForFunction((name) => performance.getEntriesByName(name).length > 0, { polling: 10 }, mark);
  const painted = await popup.evaluate(
    (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    mark,
  );
  await popup.close();
  return painted - click;
}
