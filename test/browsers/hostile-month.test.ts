import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysLater } from '../../lib/calendar/civil';
import { newId } from '../../lib/records/id';
import { readTable } from '../../scripts/office/database';
import { goTo } from '../../scripts/office/hands';
import { give } from './harness/hostile-office';
import { payloads } from './harness/payloads';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { openWatched, setTrap, type Trap, type Watched } from './harness/watched-page';

/** So many lines a day of the month has. */
const LINES = 3;
/** So many steps each template has: three lines of fifty days. */
const STEPS = 150;
const DAYS = STEPS / LINES;

let ana: PersonAtChromium;
let trap: Trap;
let watched: Watched;
let app: Page;
let first: string;
let templates: { id: string; texts: string[]; day: string }[];

beforeAll(async () => {
  trap = await setTrap();
  const texts = [...new Set(payloads(trap.hit).map((text) => text.slice(0, 300)))];
  ana = await personAtChromium('Ana', 'assistant');
  watched = await openWatched(ana.browser, 'app.html');
  app = watched.page;
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
  const ws = ((await readTable(app, 'workspaces')) as { id: string; private: boolean }[]).find(
    (row) => row.private,
  )?.id;
  first = daysLater(new Date().toISOString().slice(0, 10), 1);
  templates = Array.from({ length: Math.ceil(texts.length / STEPS) }, (_, n) => ({
    id: newId(),
    texts: texts.slice(n * STEPS, (n + 1) * STEPS),
    // A day for the whole stands between the days of two templates' steps.
    day: daysLater(first, n * (DAYS + 1)),
  }));
  const records = templates.map(({ id, texts }) => ({
    ...{ kind: 'template', id },
    fields: {
      ...{ name: texts[0]?.slice(0, 200), anchor: texts[1]?.slice(0, 120), makes: 'tasks' },
      steps: Object.fromEntries(texts.map((title, at) => [newId(), stepOf(title, at)])),
    },
  }));
  await give(app, [{ type: 'add-records', ws, records }]);
  // The address is that of the workspace that is looked at.
  await app.evaluate(`location.hash = '#/${ws}/templates'`);
});

afterAll(async () => {
  await ana.leave();
  await trap.close();
});

const stepOf = (title: string, at: number) => ({
  ...{ title, order: `a${String(at).padStart(4, '0')}V`, days: 1 + Math.floor(at / LINES), assignee: '' },
});

/** As a row says it: what no document can hold is replaced, and none at all has a word of its own. */
const shownAs = (text: string) => text.toWellFormed() || 'Untitled';

async function expectNothing(): Promise<void> {
  expect(await watched.seen()).toEqual([]);
  expect(trap.hits()).toEqual([]);
}

test('templates whose steps are called by hundreds of hostile texts are shown, and started', async () => {
  expect(templates.flatMap(({ texts }) => texts).length).toBeGreaterThan(400);
  await app.bringToFront();
  for (const { id, texts, day } of templates) {
    await app.evaluate(`location.hash = location.hash.split('/').slice(0, 3).join('/') + '/${id}'`);
    await app.waitForSelector(`.detail[data-id="${id}"] [data-testid=start-template]`);
    await app.click('[data-testid=start-template]');
    await app.waitForSelector('dialog [data-testid=start-form] input[name=day]');
    await app.$eval(
      'dialog input[name=day]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
    expect(await app.$$eval('.start-preview .row-title', (all) => all.map((one) => one.textContent))).toEqual(
      texts.map((text) => text.toWellFormed()),
    );
    await app.click('[data-testid=start-now]');
    await app.waitForSelector('dialog', { hidden: true });
    await app.waitForSelector('.detail [name=title]');
    await app.keyboard.press('Escape');
  }
  await expect
    .poll(async () => (await readTable(app, 'task')).length)
    .toBe(templates.reduce((sum, { texts }) => sum + 1 + texts.length, 0));
  await expectNothing();
});

/** Runs in the page: opens one day of the month after another. Gives the lines of each, and the rows below of those that are opened. */
const READ_MONTH = `async (from) => {
  const until = async (is) => { for (let turn = 0; turn < 6000 && !is(); turn += 1) await new Promise((later) => setTimeout(later, 5)); };
  const texts = (root, selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
  const seen = {};
  const days = [...document.querySelectorAll('.month-cell:not([data-beside])')].map((cell) => cell.dataset.day);
  for (const day of days) {
    const cell = document.querySelector('[data-day="' + day + '"]');
    const lines = texts(cell, '.month-line');
    if (day < from || lines.length === 0) continue;
    cell.click();
    const count = () => Number(cell.querySelector('.month-count').textContent);
    await until(() => cell.ariaExpanded === 'true' && document.querySelectorAll('.month-day li.row').length === count());
    seen[day] = { lines, rows: texts(document, '.month-day .row-title') };
    document.querySelector('.month-close').click();
    await until(() => !document.querySelector('.month-day'));
  }
  return JSON.stringify(seen);
}`;

test('each sub-task stands on its day of the month, in the cell and below it, as the text it is', async () => {
  const wanted: Record<string, string[]> = Object.fromEntries(
    templates.flatMap(({ texts, day }) => [
      [day, [shownAs(texts[0]?.slice(0, 200) ?? '')]],
      ...Array.from({ length: Math.ceil(texts.length / LINES) }, (_, n) => [
        daysLater(day, n + 1),
        texts
          .slice(n * LINES, (n + 1) * LINES)
          .map(shownAs)
          .sort(),
      ]),
    ]),
  );
  const lastOf = new Map(Object.keys(wanted).map((day) => [day.slice(0, 7), day]));
  const seen: Record<string, { lines: string[]; rows: string[] }> = {};
  await goTo(app, 'month');
  for (const [month, last] of lastOf) {
    await seeMonth(month);
    await app.waitForSelector(`[data-day="${last}"] .month-line`);
    Object.assign(seen, JSON.parse(String(await app.evaluate(`(${READ_MONTH})('${first}')`))));
  }
  const sorted = (of: 'lines' | 'rows') =>
    Object.fromEntries(Object.entries(seen).map(([day, shown]) => [day, [...shown[of]].sort()]));
  expect(sorted('lines')).toEqual(wanted);
  expect(sorted('rows')).toEqual(wanted);
  await expectNothing();
});

/** Turns the pages of the month's view until it is this month, `YYYY-MM`. */
async function seeMonth(month: string): Promise<void> {
  const shown = () =>
    app.$eval('.month-cell:not([data-beside])', (cell) => (cell as HTMLElement).dataset.day?.slice(0, 7));
  await app.waitForSelector('.month-cell');
  for (let at = await shown(); at !== month; at = await shown()) {
    await app.click('.month-turn .forth');
    await app.waitForFunction(
      (before) =>
        document
          .querySelector<HTMLElement>('.month-cell:not([data-beside])')
          ?.dataset.day?.startsWith(`${before}-`) === false,
      { polling: 10 },
      at,
    );
  }
}
