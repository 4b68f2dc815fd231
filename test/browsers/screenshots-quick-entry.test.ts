import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { goTo } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { dress, LOOKS, picture } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let ana: PersonAtChromium;
let app: Page;
let panel: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 320, height: 640 });
});

afterAll(async () => {
  await ana.leave();
});

const LINES = [
  '- 2026-12-04 15:00 Board trip #trip !1',
  '   - flights',
  '   - [x] hotel',
  '- Call Marek Dvořák about the contract for the warehouse in Brno +Petra',
  '- Pay the rent',
].join('\n');

const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

describe('quick entry', () => {
  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    const look = `${language}-${theme}`;
    // Each language wide in the light and narrow in the dark.
    const [page, size] = theme === 'light' ? ([app, 'app'] as const) : ([panel, 'panel'] as const);
    await page.bringToFront();
    await dress(page, language, theme);
    await goTo(page, 'tasks');
    // Only with its list of completions the entry field asks about pasted lines.
    await page.waitForSelector('#entry-completions');
    await page.focus('#entry');
    await paste(page, LINES);
    await page.waitForSelector('[data-testid=pasted-lines]');
    await picture(page, `${size}-pasted-lines-${look}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=undo-entry]');
    await page.focus('#entry');
    await page.keyboard.type('2026-12-07 !2 #t');
    await page.waitForSelector('.completions [role=option]');
    await page.keyboard.press('ArrowDown');
    await picture(page, `${size}-completion-${look}`);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#entry');
      field?.select();
    });
    await page.keyboard.press('Backspace');
    await page.evaluate(() => document.querySelector<HTMLElement>('#entry')?.blur());
    await page.keyboard.type('?');
    await page.waitForSelector('dialog[open] [data-command=tick]');
    await page.focus('[data-command=tick]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await picture(page, `${size}-choose-key-${look}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
  });
});
