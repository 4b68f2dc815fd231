import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWithTasks } from '../../scripts/bench/fill';
import { visibleText } from '../../scripts/browsers/waits';
import { choose, goTo, openRow, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { enterSampleDay } from '../../scripts/office/sample-day';
import { openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { accessibilityFaults } from './harness/accessibility';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { outOfReach, sidewaysScroll, wholeScroll } from './harness/reach';
import { leftovers, screenshot } from './harness/screens';

const VIEWS = ['today', 'upcoming', 'month', 'tasks', 'waiting', 'people', 'board', 'done'] as const;
/** English by day, and the longest words of the five languages by night. */
const LOOKS = [
  ['en', 'light'],
  ['hr', 'dark'],
] as const;
/** What stands where a message is missing. */
const BARE_KEY = /\b(view|views|group|list|row|empty|filter|pick|plan|status)\.[a-z-]+\b/;

let ana: PersonAtChromium;
let app: Page;
let panel: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  panel = await ana.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 320, height: 700 });
  for (const page of [app, panel]) {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // A cursor that blinks would be in one picture and not in the next.
    await page.evaluate(() => document.documentElement.style.setProperty('caret-color', 'transparent'));
  }
});

afterAll(async () => {
  await ana.leave();
});

async function dress(language: string, theme: string): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'settings');
  await choose(app, 'select[name=locale]', language);
  await choose(app, 'select[name=theme]', theme);
  for (const page of [app, panel]) await page.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
}

/** Waits until nothing more is drawn: names, counts and further rows come after the first ones. */
const untilAtRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer = 0;
        const begin = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            watching.disconnect();
            done();
          }, 200);
        };
        const watching = new MutationObserver(begin);
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        watching.observe(document, all);
        begin();
      }),
  );

/** A picture for people, and what can be told without them: words are there, axe finds nothing, all is in reach. */
async function look(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await untilAtRest(page);
  await screenshot(page, `views-${name}`);
  expect([name, await leftovers(page)]).toEqual([name, 0]);
  expect(await visibleText(page)).not.toMatch(BARE_KEY);
  expect([name, await accessibilityFaults(page)]).toEqual([name, []]);
  expect([name, await sidewaysScroll(page), await wholeScroll(page)]).toEqual([name, 0, 0]);
}

async function lookAtAll(
  count: string,
  seen: Partial<Record<(typeof VIEWS)[number], string>>,
): Promise<void> {
  for (const [page, where] of [
    [app, 'app'],
    [panel, 'panel'],
  ] as const) {
    await page.bringToFront();
    for (const view of VIEWS) {
      await goTo(page, view);
      await page.waitForSelector(`#tasks-list[data-area=${view}] :is(.row, .empty, .month, .board)`);
      const row = seen[view];
      if (row) await seeRow(page, row);
      await look(page, `${where}-${view}-${count}`);
      if (where === 'panel') expect([view, await outOfReach(page)]).toEqual([view, []]);
    }
  }
}

describe('with no task', () => {
  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    await dress(language, theme);
    await lookAtAll(`0-${language}-${theme}`, {});
  });
});

describe('with seven tasks', () => {
  beforeAll(async () => {
    await dress('en', 'light');
    await shareWorkspace(app, { workspace: 'Petra’s office', name: 'Ana', position: 'assistant', relay: '' });
    await enterSampleDay(app);
    await panel.bringToFront();
    await openWorkspace(panel, 'Petra’s office');
  });

  const annex = 'Send signed annex to legal';
  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    await dress(language, theme);
    await lookAtAll(`7-${language}-${theme}`, { today: annex, tasks: annex, board: annex, people: annex });
  });

  test.for(LOOKS)(
    'the filter, several selected, a day of the month, a task beside the board: %s, %s',
    async ([language, theme]) => {
      await dress(language, theme);
      const name = `${language}-${theme}`;
      for (const page of [app, panel]) {
        const where = page === app ? 'app' : 'panel';
        await page.bringToFront();
        await goTo(page, 'tasks');
        await seeRow(page, annex);
        await page.click('[data-testid=filter]');
        await choose(page, '[name=filter-span]', 'range');
        await look(page, `${where}-filter-${name}`);
        await choose(page, '[name=filter-span]', 'any');
        await page.click('[data-testid=filter]');
        await seeRow(page, annex);
        await page.keyboard.press('j');
        for (let n = 0; n < 2; n += 1) {
          await page.keyboard.down('Shift');
          await page.keyboard.press('ArrowDown');
          await page.keyboard.up('Shift');
        }
        await page.waitForSelector('[data-testid=bulk]');
        await look(page, `${where}-selected-${name}`);
        await page.keyboard.press('Escape');
        await page.waitForSelector('[data-testid=bulk]', { hidden: true });
        await goTo(page, 'month');
        const cell = await page.waitForSelector('.month-cell[data-today]');
        // Cells grow with the tasks that are written into them.
        await untilAtRest(page);
        await cell?.click();
        await seeRow(page, 'Opening checklist');
        await look(page, `${where}-month-day-${name}`);
        await goTo(page, 'board');
        await openRow(page, 'Opening checklist');
        await look(page, `${where}-board-detail-${name}`);
      }
    },
  );
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

  test.for(LOOKS)('in %s, %s', async ([language, theme]) => {
    await dress(language, theme);
    await lookAtAll(`5000-${language}-${theme}`, {
      tasks: 'no. 3',
      board: 'no. ',
      upcoming: 'no. ',
      done: 'no. ',
    });
  });
});
