import { add, formatISO, parseISO } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { enterTask, goTo, seeRow, untilStill } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const TITLES = ['Annex', 'Board', 'Call', 'Desk'];

let ana: PersonAtChromium;
let app: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  await goTo(app, 'tasks');
  for (const title of TITLES) {
    await enterTask(app, title);
    await seeRow(app, title);
  }
  await leaveFields();
});

afterAll(async () => {
  await ana.leave();
});

/** Nobody is typing: keys are for the page. */
const leaveFields = () => app.keyboard.press('Escape');

async function press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys.slice(0, -1)) await app.keyboard.down(key);
  await app.keyboard.press(keys.at(-1) ?? 'Escape');
  for (const key of keys.slice(0, -1).reverse()) await app.keyboard.up(key);
}

/** Waits until a list shows just these rows, in this order. */
async function seeRows(titles: string[], within = '.list'): Promise<void> {
  await expect
    .poll(() => app.$$eval(`${within} .row .row-title`, (all) => all.map((one) => one.textContent)))
    .toEqual(titles);
}

const focusRow = (title: string) =>
  app.evaluate((wanted) => {
    const row = [...document.querySelectorAll('.list .row')].find((one) => one.textContent?.includes(wanted));
    row?.querySelector<HTMLElement>('.row-link')?.focus();
  }, title);

const focusedTitle = () =>
  app.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.row-title')?.textContent);

const seeView = (view: string) => app.waitForSelector(`#tasks-list[data-area=${view}]`);

/** Waits until the row that was moved has the focus in its new place: the next key is meant for it. */
const seeFocusOn = (title: string) => expect.poll(focusedTitle).toBe(title);

describe('by keys alone', () => {
  test('every view is one key away', async () => {
    for (const [key, view] of [
      ['5', 'upcoming'],
      ['6', 'month'],
      ['7', 'waiting'],
      ['8', 'people'],
      ['9', 'board'],
      ['1', 'today'],
      ['2', 'tasks'],
    ] as const) {
      await press(key);
      await seeView(view);
    }
  });

  test('a task goes through the columns of the board and back, and to another place of its column', async () => {
    await press('9');
    await seeRows(TITLES, '[data-column=open]');
    await focusRow('Call');
    await press('Alt', 'ArrowRight');
    await seeRows(['Call'], '[data-column=doing]');
    await seeFocusOn('Call');
    await press('Alt', 'ArrowRight');
    await seeRows(['Call'], '[data-column=waiting]');
    await seeFocusOn('Call');
    await press('Alt', 'ArrowRight');
    await seeRows(['Call'], '[data-column=done]');
    await seeFocusOn('Call');
    await press('Alt', 'ArrowLeft');
    await seeRows(['Call'], '[data-column=waiting]');
    await press('Control', 'z');
    await seeRows(['Call'], '[data-column=done]');
    await focusRow('Call');
    for (const column of ['waiting', 'doing', 'open']) {
      await press('Alt', 'ArrowLeft');
      await seeRows(column === 'open' ? TITLES : ['Call'], `[data-column=${column}]`);
      await seeFocusOn('Call');
    }
    await press('Alt', 'ArrowUp');
    await seeRows(['Annex', 'Call', 'Board', 'Desk'], '[data-column=open]');
    await seeFocusOn('Call');
    await press('Alt', 'ArrowUp');
    await seeRows(['Call', 'Annex', 'Board', 'Desk'], '[data-column=open]');
  });

  test('several are selected and changed in one step, which one key takes back', async () => {
    await press('2');
    // The rows of the board may still stand there for a moment.
    await app.waitForSelector('#tasks-list[data-area=tasks]:not(:has(.board)) .row');
    await focusRow('Annex');
    await press('s');
    await press('Control', 'a');
    await waitForText(app, '4 selected');
    await press('Escape');
    await app.waitForSelector('[data-testid=bulk]', { hidden: true });
    await focusRow('Annex');
    await press('s');
    await app.waitForSelector('[data-testid=bulk]');
    await app.focus('[data-testid=bulk] [data-do=priority]');
    await press('Enter');
    await app.waitForSelector('dialog[open] select[name=bulk]');
    await app.select('dialog select[name=bulk]', '1');
    await app.focus('[data-testid=bulk-apply]');
    await press('Enter');
    await app.waitForSelector('.row input[data-priority="1"]');
    await app.focus('[data-testid=bulk] [data-do=complete]');
    await press('Enter');
    await waitForText(app, '1 task is done.');
    await app.waitForFunction(() => document.querySelectorAll('.list .row').length === 3, { polling: 20 });
    await press('Control', 'z');
    await app.waitForFunction(() => document.querySelectorAll('.list .row').length === 4, { polling: 20 });
  });

  test('the tasks are filtered, the filter is kept under a name, and they are put in order by hand', async () => {
    await press('f');
    await app.waitForSelector('[name=filter-person]');
    await app.select('[name=filter-priority]', '1');
    await seeRows(['Annex']);
    await app.focus('[name=filter-name]');
    await app.keyboard.type('Urgent');
    await press('Enter');
    await waitForText(app, 'Urgent');
    await app.focus('[data-testid=clear-filter]');
    await press('Enter');
    await app.waitForFunction(() => document.querySelectorAll('.list .row').length === 4, { polling: 20 });
    await app.focus('.saved-filter');
    await press('Enter');
    await seeRows(['Annex']);
    await app.focus('[data-testid=clear-filter]');
    await press('Enter');
    await app.select('[name=filter-sort]', 'hand');
    // A column as on the board: rows in another order are not moved by hand.
    await seeRows(['Call', 'Annex', 'Board', 'Desk'], '.list [data-column=open]');
    await focusRow('Desk');
    await press('Alt', 'ArrowUp');
    await seeRows(['Call', 'Annex', 'Desk', 'Board'], '.list [data-column=open]');
    await seeFocusOn('Desk');
  });

  test('a day of the month is gone to and opened, and Esc leads back to it', async () => {
    await press('6');
    await app.waitForSelector('.month-cell[tabindex="0"]');
    await app.focus('.month-cell[tabindex="0"]');
    const day = () => app.evaluate(() => document.activeElement?.getAttribute('data-day') ?? '');
    let at = await day();
    for (const [key, step] of [
      ['ArrowRight', { days: 1 }],
      ['ArrowDown', { days: 7 }],
      ['PageDown', { months: 1 }],
      // Of a month that is shorter the last day: from there it is not always the same way back.
      ['PageUp', { months: -1 }],
      ['ArrowUp', { days: -7 }],
      ['ArrowLeft', { days: -1 }],
    ] as const) {
      at = formatISO(add(parseISO(at), step), { representation: 'date' });
      await press(key);
      await expect.poll(day).toBe(at);
    }
    await press('Enter');
    await app.waitForSelector('[data-testid=month-day]');
    await app.waitForFunction(() => document.activeElement?.matches('[data-testid=month-day]'), {
      polling: 20,
    });
    await press('Escape');
    await expect.poll(day).toBe(at);
  });

  test('a task gets parts, whose rows say what they are a part of; its steps are put in order', async () => {
    await press('2');
    await app.waitForSelector('#tasks-list[data-area=tasks] .row');
    await focusRow('Call');
    await seeFocusOn('Call');
    await press('Enter');
    await app.waitForSelector('.detail [name=subtask]');
    await app.focus('.detail [name=subtask]');
    await app.keyboard.type('Find the number');
    await press('Enter');
    await waitForText(app, '0 of 1');
    await app.focus('.detail [name=step]');
    for (const step of ['One', 'Two', 'Three']) {
      await app.keyboard.type(step);
      await press('Enter');
    }
    const steps = () =>
      app.$$eval('.steps input[type=text]', (all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(steps).toEqual(['One', 'Two', 'Three']);
    const focusedStep = () => app.evaluate(() => (document.activeElement as HTMLInputElement).value);
    await app.focus('.steps li:last-child input[type=text]');
    await press('Alt', 'ArrowUp');
    await expect.poll(steps).toEqual(['One', 'Three', 'Two']);
    await expect.poll(focusedStep).toBe('Three');
    await press('Alt', 'ArrowUp');
    await expect.poll(steps).toEqual(['Three', 'One', 'Two']);
    await press('Escape');
    await press('Escape');
    const part = await seeRow(app, 'Find the number');
    // Its name is read after the row.
    await expect.poll(() => part.evaluate((row) => row.textContent)).toContain('part of Call');
  });
});

describe('with the mouse', () => {
  test('a task is dragged to another column, to its place there', async () => {
    await goTo(app, 'board');
    await seeView('board');
    await seeRows(['Call', 'Annex', 'Desk', 'Board', 'Find the number'], '[data-column=open]');
    /** As the browser tells the page of it: a browser without a screen drags nothing by itself. */
    const drag = (title: string, to: string) =>
      app.evaluate(
        (wanted, where) => {
          const rows = [...document.querySelectorAll('.list .row')];
          const link = rows.find((one) => one.textContent?.includes(wanted))?.querySelector('.row-link');
          const column = document.querySelector(where);
          const dataTransfer = new DataTransfer();
          const event = { bubbles: true, cancelable: true, dataTransfer, clientY: innerHeight };
          link?.dispatchEvent(new DragEvent('dragstart', event));
          if (column?.dispatchEvent(new DragEvent('dragover', event))) throw new Error('not taken');
          column?.dispatchEvent(new DragEvent('drop', event));
        },
        title,
        to,
      );
    await drag('Board', '[data-column=doing]');
    await seeRows(['Board'], '[data-column=doing]');
    await drag('Annex', '[data-column=doing]');
    await seeRows(['Board', 'Annex'], '[data-column=doing]');
  });

  test('Ctrl and Shift with a click select rows, and open none', async () => {
    await goTo(app, 'tasks');
    await seeView('tasks');
    const clickWith = async (held: 'Control' | 'Shift', title: string) => {
      const link = await (await seeRow(app, title)).$('.row-link');
      if (!link) throw new Error(`no link of ${title}`);
      await untilStill(link);
      await app.keyboard.down(held);
      await link.click();
      await app.keyboard.up(held);
    };
    await clickWith('Control', 'Desk');
    await waitForText(app, '1 selected');
    await clickWith('Shift', 'Call');
    await app.waitForFunction(() => document.querySelectorAll('.row[data-picked]').length > 1, {
      polling: 20,
    });
    expect(await app.$('.detail [name=title]')).toBeNull();
  });
});
