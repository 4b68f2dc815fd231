import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../lib/i18n/language';
import { fillWithTasks } from '../../scripts/bench/fill';
import { choose, goTo, openRow, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { enterSampleDay, FULL_TASK } from '../../scripts/office/sample-day';
import { openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { outOfReach, sidewaysScroll, whatCovers, wholeScroll } from './harness/reach';

let ana: PersonAtChromium;
let app: Page;
let panel: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  await shareWorkspace(app, { workspace: 'Petra’s office', name: 'Ana', position: 'assistant', relay: '' });
  await enterSampleDay(app);
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.waitForSelector('html[data-ready]');
});

afterAll(async () => {
  await ana.leave();
});

async function speak(language: string): Promise<void> {
  await goTo(app, 'settings');
  await choose(app, 'select[name=locale]', language);
  for (const page of [app, panel]) await page.waitForSelector(`html[lang=${language}]`);
}

/** Every list, and a detail of each kind. */
async function* places(page: Page): AsyncGenerator<string> {
  for (const area of ['today', 'bin', 'settings', 'connection'] as const) {
    await goTo(page, area);
    yield area;
  }
  for (const [area, title] of [
    ['tasks', FULL_TASK],
    ['contacts', 'Marek Dvořák'],
    ['meetings', 'Board meeting'],
  ] as const) {
    await goTo(page, area);
    await seeRow(page, title);
    yield area;
    await openRow(page, title);
    yield title;
  }
}

describe('everything can be reached, with no scrolling sideways', () => {
  test.for(languages)('in a side panel 320 px wide, language %s', async (language) => {
    await speak(language);
    await panel.bringToFront();
    await panel.setViewport({ width: 320, height: 700 });
    for await (const place of places(panel)) {
      expect([place, await sidewaysScroll(panel), await wholeScroll(panel)]).toEqual([place, 0, 0]);
      expect([place, await outOfReach(panel)]).toEqual([place, []]);
    }
  });

  test('in a full tab zoomed to 200 %', async () => {
    await app.bringToFront();
    await app.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    for await (const place of places(app)) {
      expect([place, await sidewaysScroll(app), await wholeScroll(app)]).toEqual([place, 0, 0]);
      expect([place, await outOfReach(app)]).toEqual([place, []]);
    }
    await app.setViewport({ width: 1280, height: 800 });
  });

  test('in the popup zoomed to 200 %', async () => {
    const popup = await ana.browser.openPage('popup.html');
    await popup.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 });
    await seeRow(popup, FULL_TASK);
    expect(await sidewaysScroll(popup)).toBe(0);
    expect(await outOfReach(popup)).toEqual([]);
    expect(await whatCovers(popup, '.popup > .foot')).toEqual([]);
    await popup.close();
  });
});

test('nothing moves for people who asked for no motion', async () => {
  await app.bringToFront();
  await goTo(app, 'tasks');
  await seeRow(app, FULL_TASK);
  const moving = () =>
    app.evaluate(() =>
      [...document.querySelectorAll('*')].some((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
      }),
    );
  expect(await moving()).toBe(true);
  await app.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await moving()).toBe(false);
});

test('another language is spoken at once, on every page that is open', async () => {
  const headings = () => Promise.all([app, panel].map((page) => page.$eval('h1', (h1) => h1.textContent)));
  const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  for (const page of [app, panel]) await mark(page);
  await speak('en');
  await goTo(app, 'today');
  await goTo(panel, 'contacts');
  await expect.poll(headings).toEqual(['Today', 'Contacts']);
  await speak('cs');
  await goTo(app, 'today');
  await expect.poll(headings).toEqual(['Dnes', 'Kontakty']);
  for (const page of [app, panel]) expect(await page.evaluate('notReloaded')).toBe(true);
});

test('of 5,000 tasks a screenful is drawn, and more as one scrolls, to the last', async () => {
  await app.bringToFront();
  await speak('en');
  await fillWithTasks(await ana.browser.hub(), 5000);
  await openWorkspace(app, 'Private');
  await goTo(app, 'tasks');
  const rows = () => app.$$eval('#tasks-list li.row', (all) => all.length);
  await expect.poll(rows).toBeGreaterThan(40);
  expect(await rows()).toBeLessThan(200);
  const last = () =>
    app.evaluate(() => {
      document.querySelector('.sentinel')?.scrollIntoView();
      return document.querySelector('.sentinel') === null;
    });
  // Rows of many follow on what is committed: the end may be reached before all of them are there.
  await expect.poll(async () => (await last()) && rows(), { timeout: 60_000 }).toBe(536);
});
