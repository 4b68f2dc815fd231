import type { Page } from 'puppeteer-core';
import { personAtChromium } from '../../test/browsers/harness/person';
import { goTo } from '../office/hands';
import { openApp } from '../office/office';
import { type Figure, figure, inTurns } from './figure';
import { fillWithTasks } from './fill';

const TASKS = 50_000;
const TURNS = 9;

/** Each view, and the indexed read it cannot do without: so many rows of one index of the tasks. */
const VIEWS = [
  ['today', 'agenda', 100],
  ['upcoming', 'agenda', 120],
  ['month', 'agenda', 400],
  ['tasks', '[ws+active+when]', 80],
  ['waiting', '[ws+stage+when]', 80],
  ['people', '[ws+who+when]', 30],
  ['board', '[ws+stage+rank]', 120],
  ['done', '[ws+finished]', 80],
] as const;

/**
 * From the click on a view until its rows are in the page, with 50,000 tasks, against a bare read of as many rows of the
 * index it stands on in the same page: IndexedDB alone, and nothing drawn.
 */
export async function measureViews(tasks = TASKS): Promise<Figure[]> {
  const ana = await personAtChromium('Ana', 'assistant');
  try {
    const app = await openApp(ana);
    await fillWithTasks(await ana.browser.hub(), tasks);
    await app.bringToFront();
    const figures: Figure[] = [];
    for (const [view, index, rows] of VIEWS) {
      await showView(app, view);
      const [value, against] = await inTurns(
        TURNS,
        () => showView(app, view),
        () => readBare(app, index, rows),
      );
      figures.push(
        figure({
          ...{ name: `view-${view}`, n: tasks, value, unit: 'ms', against },
          peer: `reading ${rows} rows of its index`,
        }),
      );
    }
    return figures;
  } finally {
    await ana.leave();
  }
}

/** From the settings to the view; the time until it shows what it read. */
async function showView(app: Page, view: (typeof VIEWS)[number][0]): Promise<number> {
  await goTo(app, 'settings');
  await app.waitForSelector('select[name=theme]');
  return app.evaluate(async (wanted) => {
    const [ws] = location.hash.replace(/^#\/?/, '').split('/');
    const begun = performance.now();
    location.hash = `#/${ws}/${wanted}`;
    const isThere = `#tasks-list[data-area=${wanted}] :is(.row, .empty, .month-line, .column-empty)`;
    while (!document.querySelector(isThere)) await new Promise((frame) => requestAnimationFrame(frame));
    return performance.now() - begun;
  }, view);
}

async function readBare(app: Page, index: string, rows: number): Promise<number> {
  return app.evaluate(
    async (name, limit) => {
      const opening = indexedDB.open('adjutant');
      await new Promise((opened) => opening.addEventListener('success', opened));
      const begun = performance.now();
      const reading = opening.result.transaction('task').objectStore('task').index(name).getAll(null, limit);
      await new Promise((read) => reading.addEventListener('success', read));
      const took = performance.now() - begun;
      opening.result.close();
      return took;
    },
    index,
    rows,
  );
}
