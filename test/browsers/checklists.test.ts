import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { choose, goTo, seeValue } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { accessibilityFaults } from './harness/accessibility';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { wholeScroll } from './harness/reach';
import { screenshot } from './harness/screens';

let ana: PersonAtChromium;
let app: Page;
let faults: string[] = [];

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  app.on('pageerror', (error) => faults.push(String(error)));
  await app.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await app.waitForSelector('html[data-ready]');
});

afterEach(() => {
  const seen = faults;
  faults = [];
  expect(seen).toEqual([]);
});

afterAll(() => ana.leave());

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await app.evaluate((where) => document.activeElement?.matches(where), selector)) return;
    await app.keyboard.press('Tab');
  }
  throw new Error(`Eighty presses of Tab do not lead to ${selector}.`);
}

async function pressOn(selector: string): Promise<void> {
  await tabTo(selector);
  await app.keyboard.press('Enter');
}

const WITHIN = { timeout: 30_000 };

const focused = (selector: string) =>
  app.waitForFunction((where) => document.activeElement?.matches(where), { polling: 20 }, selector);

const steps = () => app.$$eval('.template-steps input[name=title]', (all) => all.map(({ value }) => value));
const seeSteps = (expected: (titles: string[]) => boolean) =>
  expect.poll(async () => expected(await steps()), WITHIN).toBe(true);

async function pictures(name: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await app.evaluate((one) => document.documentElement.setAttribute('data-theme', one), theme);
    await screenshot(app, `checklists-${name}-${theme}`);
    expect(await accessibilityFaults(app)).toEqual([]);
  }
  await app.evaluate(() => document.documentElement.setAttribute('data-theme', 'auto'));
}

test('an example is taken over, steps are added and put in another place, by keyboard alone', async () => {
  await goTo(app, 'templates');
  await app.waitForSelector('[data-testid=example-trip]');
  await pictures('empty');
  await pressOn('[data-testid=example-trip]');
  await app.waitForSelector('[data-testid=detail] .template-steps');
  await seeSteps((titles) => titles.length === 8);
  await tabTo('.detail .add input[name=step]');
  await app.keyboard.type('-2 Coffee ordered');
  await app.keyboard.press('Enter');
  await seeSteps((titles) => titles.at(-1) === 'Coffee ordered');
  await app.focus('.template-steps li:last-child input[name=title]');
  await app.keyboard.down('Alt');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.up('Alt');
  await seeSteps((titles) => titles.indexOf('Coffee ordered') === 7 && titles.length === 9);
  await pictures('detail');
});

test('a version is kept, compared with what it is now, and brought back', async () => {
  await tabTo('.detail input[name=said]');
  await app.keyboard.type('With coffee');
  await app.keyboard.press('Enter');
  await waitForText(app, 'With coffee');
  await app.focus('.template-steps li:first-child input[name=title]');
  await app.keyboard.down('Control');
  await app.keyboard.press('a');
  await app.keyboard.up('Control');
  await app.keyboard.type('Dates agreed with the board');
  await app.keyboard.press('Tab');
  await seeSteps((titles) => titles[0] === 'Dates agreed with the board');
  await pressOn('.version [aria-expanded]');
  await waitForText(app, 'Dates agreed with the board');
  await waitForText(app, 'Dates agreed with everybody');
  await pictures('versions');
  await pressOn('.version [aria-expanded] + button');
  await seeSteps((titles) => titles[0] === 'Dates agreed with everybody' && titles.length === 9);
});

test('started for a day it becomes a task with a part for each step, and one step takes all of it back', async () => {
  await pressOn('[data-testid=start-template]');
  await focused('dialog [data-testid=start-form] input[name=title]');
  await app.keyboard.press('End');
  await app.keyboard.type(' to Hanoi');
  expect(await app.$$('.start-preview li')).toHaveLength(9);
  await pictures('start');
  await app.keyboard.press('Enter');
  await app.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('.detail textarea[name=title]')?.value ===
      'Board trip to Hanoi',
    { polling: 20 },
  );
  await waitForText(app, 'Flights booked');
  // A pointer on the notice keeps it, and with it the way back, however long the pictures take.
  await app.hover('[data-testid=undo]');
  await pictures('started');
  await app.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await app.keyboard.down('Control');
  await app.keyboard.press('z');
  await app.keyboard.up('Control');
  await goTo(app, 'tasks');
  await app.waitForSelector('#tasks-list[data-area=tasks] .empty');
  expect(await app.$$('.list li.row')).toEqual([]);
  await app.mouse.move(0, 0);
});

test('plain lines become a checklist that comes back, in the longest language', async () => {
  await goTo(app, 'settings');
  await choose(app, 'select[name=locale]', 'hr');
  await goTo(app, 'templates');
  await app.waitForFunction(() => document.querySelectorAll('.list li.row').length === 1, { polling: 20 });
  await pictures('list-hr');
  await tabTo('.list-head button:nth-child(2)');
  await app.keyboard.press('Enter');
  await focused('dialog textarea[name=template]');
  await app.keyboard.type('Svjetla upaljena');
  await app.keyboard.press('Enter');
  await app.keyboard.type('Pošta unesena');
  await tabTo('dialog button[type=submit]');
  await app.keyboard.press('Enter');
  await seeSteps((titles) => titles.join() === 'Svjetla upaljena,Pošta unesena');
  await tabTo('.detail textarea[name=name]');
  await app.keyboard.type('Otvaranje');
  await app.keyboard.press('Tab');
  await choose(app, '.detail select[name=rrule]', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
  await pictures('checklist-hr');
  await pressOn('[data-testid=start-template]');
  await app.waitForSelector('dialog [data-testid=start-form]');
  await pressOn('[data-testid=start-now]');
  await expect
    .poll(() => app.$$eval('.detail .steps input[type=checkbox]', (boxes) => boxes.length), WITHIN)
    .toBe(2);
  await seeValue(app, '.detail select[name=recurrence]', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
});

test('days of what comes back are skipped beforehand and taken back, by keyboard alone', async () => {
  const skipped = () => app.$$eval('.detail .chip .remove', (all) => all.length);
  for (const [at, day] of ['2099-12-24', '2099-12-31', '2099-12-25'].entries()) {
    await tabTo('.detail input[name=skipDay]');
    // How a day is typed is the browser's own, in the language of the machine.
    await app.$eval(
      '.detail input[name=skipDay]',
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
    await app.keyboard.press('Enter');
    await expect.poll(skipped, WITHIN).toBe(at + 1);
  }
  await pictures('skipped-days-hr');
  await app.setViewport({ width: 320, height: 700 });
  await app.$eval('.detail input[name=skipDay]', (field) => field.scrollIntoView({ block: 'center' }));
  await pictures('skipped-days-narrow-hr');
  expect(await wholeScroll(app)).toBe(0);
  await app.setViewport({ width: 1280, height: 800 });
  await pressOn('.detail .chip .remove');
  await expect.poll(skipped, WITHIN).toBe(2);
  await app.keyboard.down('Control');
  await app.keyboard.press('z');
  await app.keyboard.up('Control');
  await expect.poll(skipped, WITHIN).toBe(3);
});
