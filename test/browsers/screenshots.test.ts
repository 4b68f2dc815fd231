import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillWithTasks } from '../../scripts/bench/fill';
import { visibleText } from '../../scripts/browsers/waits';
import { choose, goTo, openRow, seeRow } from '../../scripts/office/hands';
import { noteField, typeIntoNote } from '../../scripts/office/notes';
import { openApp } from '../../scripts/office/office';
import { enterSampleDay, FULL_TASK } from '../../scripts/office/sample-day';
import { closeDialog, openShare, openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';

/** Croatian has the longest words of the five languages. */
const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['hr', 'light'],
  ['hr', 'dark'],
] as const;
/** Enough where there is little to see. */
const EXTREMES = [LOOKS[0], LOOKS[3]];
/** What stands where a message is missing. */
const BARE_KEY = /\b(view|group|list|row|empty|field|slip|share|settings|action|entry|sync)\.[a-z-]+\b/;

let ana: PersonAtChromium;
let sites: Sites;
let app: Page;
let panel: Page;
let faults: string[] = [];

beforeAll(async () => {
  sites = await startSites();
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 360, height: 760 });
  for (const page of [app, panel]) await watch(page);
});

afterEach(() => {
  const seen = faults;
  faults = [];
  expect(seen).toEqual([]);
});

afterAll(async () => {
  await ana.leave();
  await sites.close();
});

/** No motion, so that no picture catches a colour on its way. */
async function watch(page: Page): Promise<void> {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  // Off what it clicked last, which would light up.
  await page.mouse.move(0, 0);
  await screenshot(page, name);
  expect(await visibleText(page)).not.toMatch(BARE_KEY);
}

async function dress(language: string, theme: string): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'settings');
  await choose(app, 'select[name=locale]', language);
  await choose(app, 'select[name=theme]', theme);
  for (const page of [app, panel]) await page.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
}

async function popupOver(url: string, name: string): Promise<void> {
  const tab = await ana.browser.openTab(url);
  const popup = await ana.browser.openPopupOn(tab);
  // The height it has on a screen large enough; the one of a browser without a window is not.
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('[data-testid=slip-task]');
  await screenshot(popup, `popup-${name}`);
  await popup.type('#entry', 'Call Marek about the lease tomorrow 15:00 +Petra !2 #lease');
  await popup.waitForSelector('[data-testid=understood] button');
  await screenshot(popup, `popup-typing-${name}`);
  await popup.close();
  await tab.close();
}

describe('with no tasks', () => {
  test.for(EXTREMES)('%s, %s', async ([language, theme]) => {
    const name = `0-${language}-${theme}`;
    await dress(language, theme);
    await popupOver(sites.companyUrl, name);
    await picture(panel, `panel-today-${name}`);
    for (const area of ['today', 'contacts', 'meetings', 'bin'] as const) {
      await goTo(app, area);
      await app.waitForSelector('.empty');
      await picture(app, `app-${area}-${name}`);
    }
  });
});

describe('with seven tasks', () => {
  beforeAll(async () => {
    await dress('en', 'light');
    await shareWorkspace(app, { workspace: 'Petra’s office', name: 'Ana', position: 'assistant', relay: '' });
    await enterSampleDay(app);
    await goTo(app, 'meetings');
    await openRow(app, 'Board meeting');
    await noteField(app);
    await typeIntoNote(app, 0, 'Petra: the lease first.\nAna: the porter opens at half past eight.\n');
    await panel.reload();
  });

  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    const name = `7-${language}-${theme}`;
    await dress(language, theme);
    await popupOver(sites.mailUrl, name);
    for (const area of ['today', 'tasks', 'contacts', 'meetings', 'settings'] as const) {
      await goTo(panel, area);
      await picture(panel, `panel-${area}-${name}`);
    }
    await goTo(panel, 'tasks');
    await openRow(panel, FULL_TASK);
    await picture(panel, `panel-task-${name}`);
    await goTo(app, 'today');
    await seeRow(app, FULL_TASK);
    await picture(app, `app-today-${name}`);
    for (const [area, title] of [
      ['tasks', FULL_TASK],
      ['contacts', 'Kaja Tamm'],
      ['contacts', 'Marek Dvořák'],
      ['meetings', 'Board meeting'],
    ] as const) {
      await goTo(app, area);
      await openRow(app, title);
      if (area === 'meetings') await noteField(app);
      await picture(app, `app-${title.split(' ').at(-1)}-${name}`);
    }
    await goTo(app, 'settings');
    await picture(app, `app-settings-${name}`);
    await goTo(app, 'today');
    await app.keyboard.type('?');
    await app.waitForSelector('dialog[open]');
    await picture(app, `app-keys-${name}`);
    await closeDialog(app);
  });

  test('the dialog to share', async () => {
    await dress('en', 'light');
    await openShare(app);
    await picture(app, 'app-share-en-light');
    await closeDialog(app);
  });
});

describe('with 5,000 tasks', () => {
  beforeAll(async () => {
    await dress('en', 'light');
    await fillWithTasks(await ana.browser.hub(), 5000);
    for (const page of [panel, app]) {
      await page.bringToFront();
      await openWorkspace(page, 'Private');
    }
  });

  test.for(EXTREMES)('%s, %s', async ([language, theme]) => {
    const name = `5000-${language}-${theme}`;
    await dress(language, theme);
    await popupOver(sites.mailUrl, name);
    await goTo(panel, 'today');
    await seeRow(panel, 'no. 3');
    await picture(panel, `panel-today-${name}`);
    await app.bringToFront();
    await goTo(app, 'tasks');
    await openRow(app, 'no. 3');
    await picture(app, `app-tasks-${name}`);
  });
});
