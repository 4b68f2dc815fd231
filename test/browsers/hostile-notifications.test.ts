import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from '../../scripts/office/database';
import { PAYLOADS } from './harness/hostile-office';
import { type InBackground, remindOfEach, SINGLE, TOGETHER, titleOf } from './harness/hostile-reminders';
import { payloads } from './harness/payloads';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { openWatched, setTrap, type Trap, type Watched, watchOpened } from './harness/watched-page';

let ana: PersonAtChromium;
let trap: Trap;
let watched: Watched;
let app: Page;
let texts: string[];

beforeAll(async () => {
  trap = await setTrap();
  texts = [...new Set([...payloads(trap.hit), ...Object.values(PAYLOADS)])];
  ana = await personAtChromium('Ana', 'assistant');
  watched = await openWatched(ana.browser, 'app.html');
  app = watched.page;
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
});

afterAll(async () => {
  // Tells, too, whether anything beyond this machine was asked for.
  await ana.leave();
  await trap.close();
});

const inWorker: InBackground = async (code) =>
  (await ana.browser.serviceWorker()).evaluate(`(${code})(globalThis)`);

async function expectNothing(): Promise<void> {
  expect(await watched.seen()).toEqual([]);
  expect(trap.hits()).toEqual([]);
}

test('each text is the title of its notification as it was given, and nothing more', async () => {
  expect(texts.length).toBeGreaterThan(400);
  const told = (await remindOfEach(app, inWorker, texts, SINGLE)).flat();
  expect(told.map(({ title }) => title).sort()).toEqual(texts.map(titleOf).sort());
  expect(new Set(told.map(({ type, iconUrl }) => `${type} ${iconUrl}`))).toEqual(
    new Set(['basic /icon/128.png']),
  );
  expect(new Set(told.map(({ message }) => message.replace(/\d+:\d+/, '0:00'))).size).toBeLessThan(3);
  const buttons = [{ title: 'In 1 hour' }, { title: 'Tomorrow morning' }];
  expect(new Set(told.map(({ others }) => JSON.stringify(others)))).toEqual(
    new Set([JSON.stringify({ buttons, requireInteraction: true, priority: 0 })]),
  );
  await expectNothing();
}, 600_000);

test('of several at once it is a line of their notification', async () => {
  const some = texts.filter((_, at) => at % 3 === 0);
  const whole = some.slice(0, some.length - (some.length % TOGETHER));
  const told = await remindOfEach(app, inWorker, whole, TOGETHER);
  expect(told.map(([one]) => one?.title)).toEqual(told.map(() => `${TOGETHER} reminders`));
  const lines = (titles: readonly string[]) => titles.join('\n').split('\n').sort();
  expect(told.map(([one]) => lines([one?.message ?? '']))).toEqual(
    told.map((_, n) => lines(whole.slice(n * TOGETHER, (n + 1) * TOGETHER).map(titleOf))),
  );
  await expectNothing();
}, 600_000);

test('stands on Today among the reminders that were shown, as what it is', async () => {
  await app.bringToFront();
  await app.waitForSelector('[data-testid=reminders] .reminder .row-title');
  const titles = new Set(((await readTable(app, 'task')) as { title: string }[]).map(({ title }) => title));
  const shown = await app.$$eval('[data-testid=reminders] .reminder .row-title', (all) =>
    all.map((one) => one.textContent),
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((title) => title !== 'Untitled' && !titles.has(title ?? ''))).toEqual([]);
  await expectNothing();
});

test('a click on its notification opens the task, in a page where nothing runs either', async () => {
  const rows = (await readTable(app, 'reminders')) as { notification: string; task: string; state: string }[];
  const singles = rows.filter(({ notification }) => !notification.startsWith('several '));
  for (const { notification, task } of singles.filter((_, at) => at % 60 === 0)) {
    const opening = ana.browser.browser.waitForTarget((target) => target.url().endsWith(`/tasks/${task}`));
    await inWorker(`() => void chrome.notifications.onClicked.dispatch(${JSON.stringify(notification)})`);
    const page = await (await opening).asPage();
    const opened = await watchOpened(page);
    await page.waitForSelector('.detail [name=title]');
    expect(await page.title()).toBe('Adjutant');
    expect(await opened.seen()).toEqual([]);
    await page.close();
  }
  await expectNothing();
});
