import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wallClock } from '../../lib/calendar/zoned';
import { newId } from '../../lib/records/id';
import { putIntoOutbox, readTable } from '../../scripts/office/database';
import { choose, fill, goTo, leaveField, openRow, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { exportedTasks, giveTasks } from '../../scripts/office/task-files';
import { calendar, readCalendar } from '../interchange/todo-reading';
import { dress, LOOKS, picture } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const MINUTE_MS = 60_000;
const patience = 90_000;
const LONG = 'Tražiti ponudu za obnovu police osiguranja uredskih prostora na drugom katu i javiti se Mareku';
let ana: PersonAtChromium;
let app: Page;
let panel: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 320, height: 760 });
});

afterAll(async () => {
  await ana?.leave();
});

/** Tasks that remind at a time (ms), in the minute of it. */
async function add(titles: string[], at: number): Promise<void> {
  const [home] = (await readTable(app, 'workspaces')) as [{ id: string }];
  const zone = await app.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const moment = { ...wallClock(new Date(at), zone), zone };
  const records = titles.map((title) => ({ kind: 'task', id: newId(), fields: { title, due: moment } }));
  const stamp = { commandId: newId(), at: new Date().toISOString() };
  await putIntoOutbox(app, { ...stamp, type: 'add-records', ws: home.id, records });
}

const shownTitles = (page: Page) =>
  page.$$eval('.reminder .row-title', (all) => all.map((one) => one.textContent ?? ''));
/** Keys go to the page that is in front. */
async function press(page: Page, ...keys: ('z' | 'e' | 'Enter' | 'ArrowDown')[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const focusFirst = (page: Page) => page.focus('.reminder a.row-link');

test('a task’s reminder is chosen in its detail, and how one is reminded in the settings', async () => {
  await app.bringToFront();
  await add(['Call Marek'], Date.now() + 180 * MINUTE_MS);
  await goTo(app, 'tasks');
  await openRow(app, 'Call Marek');
  await choose(app, '.detail select[name=remind]', 'own');
  await app.waitForSelector('.detail [name=remindDate]');
  await picture(app, 'reminders-detail-own');
  await choose(app, '.detail select[name=remind]', '');
  await app.waitForSelector('.detail [name=remindDate]', { hidden: true });
  await goTo(app, 'settings');
  await fill(app, 'input[name=quietFrom]', '');
  for (const [language, theme] of LOOKS) {
    await dress(app, language, theme);
    const section = await app.waitForSelector('[data-testid=reminder-settings]');
    await section?.evaluate((element) => element.scrollIntoView());
    await picture(app, `reminders-settings-${language}-${theme}`);
  }
});

test('a calendar’s file is looked over and imported', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'adjutant-tasks-'));
  await dress(app, 'hr', 'dark');
  await giveTasks(
    app,
    join(folder, 'zadaci.ics'),
    calendar(`SUMMARY:${LONG}`, 'DUE;VALUE=DATE:20991231', 'LOCATION:Zagreb', 'RRULE:FREQ=SECONDLY'),
  );
  await rm(folder, { recursive: true, force: true });
  await picture(app, 'task-files-import');
  await app.click('[data-testid=import-do]');
  await app.waitForSelector('dialog', { hidden: true });
  const section = await app.waitForSelector('[data-testid=task-files]');
  await section?.evaluate((element) => element.scrollIntoView());
  await picture(app, 'task-files');
  const { tasks } = await readCalendar(await exportedTasks(app));
  expect(tasks.map(({ fields }) => fields.title)).toContain(LONG);
}, 120_000);

test('what was shown is answered in the side panel by keys alone', async () => {
  await dress(panel, 'hr', 'light');
  await goTo(panel, 'today');
  // The background's clock is ahead, so that they come at once: that they come in time is another test's part.
  await (await ana.browser.serviceWorker()).evaluate(`{
    const rightNow = Date.now;
    Date.now = () => rightNow() + ${2 * MINUTE_MS};
  }`);
  await add([LONG, 'Send the offer'], Date.now() + MINUTE_MS);
  await panel.waitForFunction(() => document.querySelectorAll('.reminder').length === 2, {
    polling: 50,
    timeout: patience,
  });
  for (const [language, theme] of LOOKS) {
    await dress(panel, language, theme);
    await goTo(panel, 'today');
    await panel.waitForSelector('.reminder');
    await picture(panel, `reminders-panel-${language}-${theme}`);
  }
  await focusFirst(panel);
  await press(panel, 'z');
  await panel.waitForSelector('[popover]:popover-open [role=menuitem]');
  await picture(panel, 'reminders-menu');
  await press(panel, 'Enter');
  await panel.waitForFunction(() => document.querySelectorAll('.reminder').length === 1, { polling: 50 });
  await picture(panel, 'reminders-put-off');
  const [left = ''] = await shownTitles(panel);
  await focusFirst(panel);
  await press(panel, 'e');
  await panel.waitForSelector('.reminder', { hidden: true });
  const rows = (await readTable(panel, 'reminders')) as { state: string; at: number }[];
  expect(rows.map(({ state }) => state).sort()).toEqual(['done', 'snoozed']);
  expect(rows.find(({ state }) => state === 'snoozed')?.at).toBeGreaterThan(Date.now() + 50 * 60_000);
  // In the last minute of a day it is one of tomorrow's, which begins within that minute.
  await seeRow(panel, left, patience);
  const worker = await ana.browser.serviceWorker();
  await expect
    .poll(() => worker.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all).length)'))
    .toBe(0);
  await leaveField(panel);
});
