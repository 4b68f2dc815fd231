import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, enterTask, goTo, seeRow, tickOff } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { accessibilityFaults } from './harness/accessibility';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';

let ana: PersonAtChromium;
let app: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
});

afterAll(async () => {
  await ana.leave();
});

const laterOf = (title: string) =>
  app.$$eval(
    '.row[data-later]',
    (rows, wanted) => rows.filter((row) => row.textContent?.includes(wanted)).length,
    title,
  );

test('what repeats stands on its later days, too, cannot be ticked off there, and opens the task', async () => {
  await goTo(app, 'tasks');
  for (const entry of [
    'Water the plants every day',
    'Sort the post every 3 days from tomorrow',
    'Send annex tomorrow',
  ]) {
    await enterTask(app, entry);
    await seeRow(app, entry.slice(0, 10));
  }
  await goTo(app, 'upcoming');
  await expect.poll(() => laterOf('Water the plants')).toBeGreaterThanOrEqual(14);
  await expect.poll(() => laterOf('Sort the post')).toBeGreaterThanOrEqual(4);
  expect(await laterOf('Send annex')).toBe(0);
  expect(await app.$$eval('.row[data-later] input', (boxes) => boxes.length)).toBe(0);

  // Keys that act on a row leave it alone; Enter opens the task.
  await app.focus('.row[data-later] .row-link');
  for (const key of ['Space', 'x', 'd'] as const) await app.keyboard.press(key);
  await app.keyboard.press('Enter');
  await app.waitForFunction(() => location.hash.includes('tasks/'), { polling: 20 });
  expect(await app.$$eval('.row[data-done], .row[data-picked], dialog[open]', (all) => all.length)).toBe(0);
  await app.keyboard.press('Escape');

  for (const [language, theme] of [
    ['en', 'light'],
    ['hr', 'dark'],
  ] as const) {
    await goTo(app, 'settings');
    await choose(app, 'select[name=locale]', language);
    await choose(app, 'select[name=theme]', theme);
    await app.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
    await goTo(app, 'upcoming');
    await app.waitForSelector('.row[data-later]');
    await screenshot(app, `later-instances-${language}-${theme}`);
    expect(await accessibilityFaults(app)).toEqual([]);
  }
  await goTo(app, 'month');
  await app.waitForSelector('.month-cell[data-today]');
  await app.focus('.month-cell[data-today]');
  await app.keyboard.press('ArrowRight');
  await app.waitForSelector('.month-cell[tabindex="0"]:not([data-today])');
  await app.keyboard.press('Enter');
  await app.waitForSelector('[data-testid=month-day] .row[data-later]');
  await screenshot(app, 'later-instances-month');
  await goTo(app, 'upcoming');
  await app.setViewport({ width: 320, height: 700 });
  await app.waitForSelector('.row[data-later]');
  await screenshot(app, 'later-instances-320');

  await goTo(app, 'today');
  const before = await app.evaluate(() => location.hash);
  expect(before).toContain('today');
  await tickOff(app, 'Water the plants');
  await goTo(app, 'upcoming');
  // The next one is a task now; those after it stand as before.
  await app.waitForFunction(
    () =>
      [...document.querySelectorAll('.row:not([data-later])')].some((row) =>
        row.textContent?.includes('Water the plants'),
      ),
    { polling: 20 },
  );
});
