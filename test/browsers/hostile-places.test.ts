import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from '../../scripts/office/database';
import { fill, goTo } from '../../scripts/office/hands';
import { furnishWithPayloads, type HostileOffice, LOOK_AT_PLACES, PAYLOADS } from './harness/hostile-office';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';
import { openWatched, type Watched } from './harness/watched-page';

let ana: PersonAtChromium;
let watched: Watched;
let app: Page;
let office: HostileOffice;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  watched = await openWatched(ana.browser, 'app.html');
  app = watched.page;
  await app.setViewport({ width: 320, height: 640 });
  await app.waitForSelector('html[data-ready]');
  office = await furnishWithPayloads(app);
});

afterAll(() => ana.leave());

test.each([
  [320, () => [...office.views, ...office.records.flat(), ...office.others]],
  [1280, () => [...office.views, ...office.records.slice(0, 2).flat()]],
])('hostile names and texts stay text, and inside %i px, in every view and record', async (width, places) => {
  await app.setViewport({ width, height: 640 });
  await app.bringToFront();
  const wide = await app.evaluate(`(${LOOK_AT_PLACES})(${JSON.stringify(places())})`);
  await screenshot(app, `hostile-places-${width}`);
  expect(wide).toEqual([]);
  expect(await watched.seen()).toEqual([]);
});

test('what is too wide would have been noticed', async () => {
  await app.evaluate('document.body.insertAdjacentHTML("beforeend", "<p id=wide style=width:3000px>x</p>")');
  const [today = ''] = office.views;
  expect(await app.evaluate(`(${LOOK_AT_PLACES})(${JSON.stringify([today])})`)).toHaveLength(1);
  await app.evaluate('document.querySelector("#wide").remove()');
});

test('50 KB stand in every field that is typed into, and the page goes on', async () => {
  await app.setViewport({ width: 320, height: 640 });
  for (const payload of [PAYLOADS['one word of 50 KB'] ?? '', PAYLOADS['an override'] ?? '']) {
    await goTo(app, 'contacts');
    await app.keyboard.press('Escape');
    await app.keyboard.press('/');
    await fill(app, '[name=search]', payload);
    await app.keyboard.press('Escape');
    await goTo(app, 'today');
    await fill(app, '.entry textarea', payload);
    expect(await app.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await fill(app, '.entry textarea', ' ');
  }
  expect(await watched.seen()).toEqual([]);
});

test('no name looks like another by signs that nobody sees', async () => {
  const names = (await Promise.all(['member', 'contact', 'workspaces'].map((table) => readTable(app, table))))
    .flat()
    .map((row) => (row as { name: string }).name);
  expect(names.length).toBeGreaterThan(2 * Object.keys(PAYLOADS).length);
  expect(names.filter((name) => /[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\0]/.test(name))).toEqual(
    [],
  );
});
