import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { fill, goTo, readValue, seeHeading, seeRow, seeTicked } from '../../scripts/office/hands';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const TASKS = Array.from({ length: 10 }, (_, n) => `Task number ${n + 1}.`);

let ana: PersonAtChromium;
let sites: Sites;

beforeAll(async () => {
  sites = await startSites();
  ana = await personAtChromium('Ana', 'assistant');
});

afterAll(async () => {
  await ana.leave();
  await sites.close();
});

const focused = (page: Page, selector: string) =>
  page.waitForFunction((where) => document.activeElement?.matches(where), { polling: 10 }, selector);

/** Presses Tab until what has the focus matches; a person would not go on for ever either. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate((where) => document.activeElement?.matches(where), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Forty presses of Tab do not lead to ${selector}.`);
}

describe('without the mouse', () => {
  test('ten tasks are entered one after another in the popup, which opens ready for the first', async () => {
    const popup = await ana.browser.openPopupOn(await ana.browser.openTab(sites.mailUrl));
    await focused(popup, '#entry');
    for (const title of TASKS) {
      await popup.keyboard.type(`${title} today`);
      await popup.keyboard.press('Enter');
      await waitForText(popup, `Saved: ${title}`);
      await focused(popup, '#entry');
    }
    await popup.waitForFunction(() => document.querySelectorAll('li.row').length === 10, { polling: 20 });
    await tabTo(popup, '[data-testid=undo-entry]');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelectorAll('li.row').length === 9, { polling: 20 });
    await popup.close();
  });

  test('one goes through the tabs of the side panel, opens a task, changes it and ticks it off', async () => {
    const panel = await ana.browser.openPage('sidepanel.html');
    await panel.setViewport({ width: 360, height: 760 });
    await seeRow(panel, 'Task number 1.');
    await tabTo(panel, '[role=tab][data-tab=today]');
    for (const title of ['Tasks', 'Contacts', 'Meetings', 'Today', 'Tasks']) {
      await panel.keyboard.press('ArrowRight');
      await seeHeading(panel, title);
    }
    await seeRow(panel, 'Task number 1.');
    await panel.keyboard.press('j');
    await focused(panel, '.row-link');
    await panel.keyboard.press('j');
    await panel.keyboard.press('k');
    await focused(panel, '.row-link');
    const opened = await panel.evaluate(
      () => document.activeElement?.querySelector('.row-title')?.textContent,
    );
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.detail [name=title]');
    await tabTo(panel, '.detail [name=title]');
    expect(await readValue(panel, '.detail [name=title]')).toBe(opened);
    await panel.keyboard.press('End');
    await panel.keyboard.type(' Changed');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[data-testid=detail]', { hidden: true });
    await seeRow(panel, `${opened} Changed`);

    await panel.keyboard.press('j');
    await focused(panel, '.row-link');
    const ticked = await panel.evaluate(
      () => document.activeElement?.querySelector('.row-title')?.textContent,
    );
    await panel.keyboard.press('x');
    await waitForText(panel, `Done: ${ticked}`);
    await panel.keyboard.press('1');
    await seeTicked(panel, String(ticked));
    await panel.keyboard.down('Control');
    await panel.keyboard.press('z');
    await panel.keyboard.up('Control');
    await panel.waitForFunction(() => !document.querySelector('li.row[data-done]'), { polling: 20 });
    await seeRow(panel, String(ticked));
  });

  test('the place in the list is kept: after a task is closed, and after one is ticked off', async () => {
    const panel = await ana.browser.openPage('sidepanel.html');
    await panel.setViewport({ width: 360, height: 420 });
    await seeRow(panel, 'Task number');
    await panel.keyboard.press('2');
    await panel.waitForSelector('#tasks-list[data-area=tasks] .row');
    const titles = await panel.$$eval('.list .row-title', (all) => all.map((one) => one.textContent));
    const focusedTitle = () =>
      panel.evaluate(() => document.activeElement?.querySelector('.row-title')?.textContent);
    for (let row = 0; row < 5; row += 1) await panel.keyboard.press('j');
    await expect.poll(focusedTitle).toBe(titles[4]);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.detail [name=title]');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.detail', { hidden: true });
    await expect.poll(focusedTitle).toBe(titles[4]);

    await panel.keyboard.press('x');
    await waitForText(panel, `Done: ${titles[4]}`);
    await panel.waitForFunction(
      (rows) => document.querySelectorAll('.list .row').length === rows,
      { polling: 20 },
      titles.length - 1,
    );
    await panel.keyboard.press('j');
    await expect.poll(focusedTitle).toBe(titles[5]);

    // Another view begins at its top.
    await panel.$eval('#list-pane', (pane) => pane.scrollTo(0, pane.scrollHeight));
    await goTo(panel, 'month');
    await panel.waitForSelector('#tasks-list[data-area=month] .month');
    expect(await panel.$eval('#list-pane', (pane) => pane.scrollTop)).toBe(0);
    await panel.close();
  });

  test('what is found is opened from the search, and each list begins one more of its own', async () => {
    const app = await ana.browser.openPage('app.html');
    await seeRow(app, 'Task number');
    await app.keyboard.press('/');
    await focused(app, '[name=search]');
    const wanted = await app.$eval('.list .row:nth-of-type(4) .row-title', (one) => String(one.textContent));
    await app.keyboard.type(wanted);
    await app.keyboard.press('Enter');
    await app.waitForSelector('.detail [name=title]');
    expect(await readValue(app, '.detail [name=title]')).toBe(wanted);
    await app.keyboard.press('Escape');
    await focused(app, '.row-link');
    await app.keyboard.press('Escape');
    await app.waitForSelector('[name=search]', { hidden: true });
    await app.keyboard.press('/');
    await focused(app, '[name=search]');
    // At once: rows found with fewer letters would give way to others, and the focus with them.
    await fill(app, '[name=search]', 'number');
    await app.waitForSelector('.list > [role=status]');
    await app.waitForFunction(() => document.querySelectorAll('.list .row').length > 7, { polling: 20 });
    await app.keyboard.press('ArrowDown');
    await focused(app, '.row-link');
    await app.keyboard.press('Escape');

    for (const [list, view, field] of [
      ['3', 'Contacts', 'name'],
      ['4', 'Meetings', 'title'],
    ] as const) {
      await app.keyboard.press(list);
      await app.waitForSelector(`#list-pane[aria-label=${view}] .list-head [data-new]`);
      await app.keyboard.press('n');
      await focused(app, `.detail [name=${field}]`);
      await app.keyboard.type(`One more ${list}`);
      await app.keyboard.press('Enter');
      await app.keyboard.press('Escape');
      await app.keyboard.press('Escape');
      await seeRow(app, `One more ${list}`);
    }
    await app.close();
  });

  test('? shows the keys, Esc closes them and the focus is where it was', async () => {
    const app = await ana.browser.openPage('app.html');
    await seeRow(app, 'Task number');
    await app.keyboard.press('j');
    await focused(app, '.row-link');
    const before = await app.evaluate(() => document.activeElement?.textContent);
    await app.keyboard.type('?');
    await app.waitForSelector('dialog[open]');
    await app.keyboard.press('Escape');
    await app.waitForSelector('dialog[open]', { hidden: true });
    expect(await app.evaluate(() => document.activeElement?.textContent)).toBe(before);
  });

  test('what has the focus is always marked', async () => {
    const app = await ana.browser.openPage('app.html');
    await seeRow(app, 'Task number');
    const unmarked: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await app.keyboard.press('Tab');
      const mark = await app.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return 'marked';
        const frames = [at, at.closest('.row'), at.closest('.entry-field')].filter((one) => one !== null);
        const isMarked = frames.some((one) => {
          const { outlineStyle, boxShadow } = getComputedStyle(one);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
        return isMarked ? 'marked' : at.outerHTML;
      });
      if (mark !== 'marked') unmarked.push(mark);
    }
    expect(unmarked).toEqual([]);
  });
});
