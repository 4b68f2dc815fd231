import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { openApp } from '../../scripts/office/office';
import { PAYLOADS } from './harness/hostile-office';
import { type InBackground, remindOfEach, SINGLE, TOGETHER, titleOf } from './harness/hostile-reminders';
import { payloads } from './harness/payloads';
import { type Person, personAtFirefox } from './harness/person';
import { setTrap, type Trap, type Watched, watchOpened } from './harness/watched-page';

let mai: Person<Firefox>;
let trap: Trap;
let app: Page;
let watched: Watched;
let texts: string[];

beforeAll(async () => {
  trap = await setTrap();
  texts = [...new Set([...payloads(trap.hit), ...Object.values(PAYLOADS)])];
  mai = await personAtFirefox('Mai', 'assistant');
  app = await openApp(mai);
  watched = await watchOpened(app);
});

afterAll(async () => {
  await mai?.leave();
  await trap.close();
});

const inBackground: InBackground = (code) =>
  app.evaluate(`browser.runtime.getBackgroundPage().then(${code})`) as Promise<unknown>;

test('each text is the title of its notification, or a line of one, as it was given, in Firefox', async () => {
  const told = (await remindOfEach(app, inBackground, texts, SINGLE)).flat();
  expect(told.map(({ title }) => title).sort()).toEqual(texts.map(titleOf).sort());
  expect(new Set(told.map(({ type, iconUrl, others }) => JSON.stringify([type, iconUrl, others])))).toEqual(
    new Set([JSON.stringify(['basic', '/icon/128.png', {}])]),
  );
  const some = texts.slice(0, 8 * TOGETHER);
  const together = await remindOfEach(app, inBackground, some, TOGETHER);
  const lines = (titles: readonly string[]) => titles.join('\n').split('\n').sort();
  expect(together.map(([one]) => lines([one?.message ?? '']))).toEqual(
    together.map((_, n) => lines(some.slice(n * TOGETHER, (n + 1) * TOGETHER).map(titleOf))),
  );
  expect(await watched.seen()).toEqual([]);
  expect(trap.hits()).toEqual([]);
}, 600_000);
