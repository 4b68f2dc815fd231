import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { openApp } from '../../scripts/office/office';
import { furnishWithPayloads, LOOK_AT_PLACES } from './harness/hostile-office';
import { type Person, personAtFirefox } from './harness/person';
import { watchOpened } from './harness/watched-page';

let mai: Person<Firefox>;

beforeAll(async () => {
  mai = await personAtFirefox('Mai', 'assistant');
});

afterAll(() => mai?.leave());

test('hostile names and texts stay text, and inside 320 px, in every view and record, in Firefox', async () => {
  const app = await openApp(mai);
  await app.setViewport({ width: 320, height: 640 });
  const watched = await watchOpened(app);
  const { views, records } = await furnishWithPayloads(app);
  await app.bringToFront();
  const places = JSON.stringify([...views, ...records.flat()]);
  expect(await app.evaluate(`(${LOOK_AT_PLACES})(${places})`)).toEqual([]);
  expect(await app.evaluate('innerWidth')).toBe(320);
  expect(await watched.seen()).toEqual([]);
});
