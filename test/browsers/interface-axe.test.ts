import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { choose, goTo, openRow, seeHeading } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { enterSampleDay, FULL_TASK } from '../../scripts/office/sample-day';
import { closeDialog, openJoin, openShare, shareWorkspace } from '../../scripts/office/sharing';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { accessibilityFaults } from './harness/accessibility';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let ana: PersonAtChromium;
let sites: Sites;
let app: Page;

beforeAll(async () => {
  sites = await startSites();
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  await shareWorkspace(app, { workspace: 'Petra’s office', name: 'Ana', position: 'assistant', relay: '' });
  await enterSampleDay(app);
});

afterAll(async () => {
  await ana.leave();
  await sites.close();
});

/** Whatever a row of this kind opens. */
const details = [
  ['tasks', FULL_TASK],
  ['contacts', 'Marek Dvořák'],
  ['contacts', 'Kaja Tamm'],
  ['meetings', 'Board meeting'],
] as const;

describe.for(['light', 'dark'] as const)('axe finds nothing to say in the %s theme', (theme) => {
  beforeAll(async () => {
    await app.bringToFront();
    await goTo(app, 'settings');
    await choose(app, 'select[name=theme]', theme);
    await app.waitForSelector(`html[data-theme=${theme}]`);
  });

  test('against the popup over a page, before and while its slip is looked over', async () => {
    const popup = await ana.browser.openPopupOn(await ana.browser.openTab(sites.companyUrl));
    await popup.waitForSelector('[data-testid=slip-contact]');
    await popup.type('#entry', 'Call Marek tomorrow 15:00 +Petra !2 #lease');
    await popup.waitForSelector('[data-testid=understood] button');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.click('[data-testid=slip-contact]');
    await popup.waitForSelector('[data-testid=slip-save]');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.close();
  });

  test('against the side panel’s lists and a task in it', async () => {
    const panel = await ana.browser.openPage('sidepanel.html');
    await panel.setViewport({ width: 360, height: 760 });
    for (const area of ['today', 'tasks', 'contacts', 'meetings'] as const) {
      await goTo(panel, area);
      await seeHeading(panel, en[`view.${area}`]);
      expect(await accessibilityFaults(panel)).toEqual([]);
    }
    await goTo(panel, 'tasks');
    await openRow(panel, FULL_TASK);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.close();
  });

  test('against the app’s lists, bin and settings', async () => {
    await app.bringToFront();
    for (const area of ['today', 'tasks', 'contacts', 'meetings', 'bin', 'settings', 'connection'] as const) {
      await goTo(app, area);
      await seeHeading(app, en[`view.${area}`]);
      expect(await accessibilityFaults(app)).toEqual([]);
    }
  });

  test.for(details)('against what stands in detail under %s: %s', async ([area, title]) => {
    await goTo(app, area);
    await openRow(app, title);
    expect(await accessibilityFaults(app)).toEqual([]);
  });

  test('against the dialogs', async () => {
    await openShare(app);
    expect(await accessibilityFaults(app)).toEqual([]);
    await closeDialog(app);
    await openJoin(app);
    expect(await accessibilityFaults(app)).toEqual([]);
    await closeDialog(app);
    await app.keyboard.type('?');
    await app.waitForSelector('dialog[open]');
    expect(await accessibilityFaults(app)).toEqual([]);
    await closeDialog(app);
  });
});

test('axe does find a field that has lost its name and its hint', async () => {
  await goTo(app, 'tasks');
  await app.$eval('#entry', (field) => {
    field.removeAttribute('aria-label');
    field.removeAttribute('placeholder');
  });
  expect(await accessibilityFaults(app)).toEqual([expect.stringContaining('#entry')]);
});
