import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION_UUID, type Firefox } from '../../scripts/browsers/firefox';
import { installInto } from '../../scripts/browsers/install-into';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { forgedMessages, forgingPage, writeForgingExtension } from './harness/forged-messages';
import { type Person, personAtFirefox } from './harness/person';
import { createProfile, type Profile } from './harness/profile';
import { changesBetween, storedIn } from './harness/stored';
import { setTrap, type Trap } from './harness/watched-page';

/** The forging extension's place, told to Firefox beforehand as ours is. */
const FORGER = 'f0f0f0f0-0000-4000-8000-000000000002';
const PLACES = { 'adjutant@adjutant.example': EXTENSION_UUID, 'forger@adjutant.example': FORGER };

let mai: Person<Firefox>;
let trap: Trap;
let folder: Profile;
let app: Page;

beforeAll(async () => {
  folder = await createProfile('forger');
  trap = await setTrap();
  mai = await personAtFirefox('Mai', 'assistant', {
    prefs: { 'extensions.webextensions.uuids': JSON.stringify(PLACES) },
  });
  app = await openApp(mai);
});

afterAll(async () => {
  await mai.leave();
  await trap.close();
  await folder.remove();
});

async function addTask(title: string): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'tasks');
  await enterTask(app, title);
  await seeRow(app, title);
}

test('what pages, frames and other extensions forge changes nothing in Firefox either', async () => {
  await addTask('Call the printer');
  await addTask('Order toner');
  const before = await storedIn(app);
  await addTask('Water the plants');
  const between = await storedIn(app);
  const byOneTask = changesBetween(before, between);
  expect(byOneTask).toMatchObject({ task: { added: 1, changed: 0, removed: 0 }, envelopes: { added: 1 } });
  const origin = await app.evaluate(() => `${location.origin}/`);
  const [ws = '', task = ''] = [before.workspaces, before.task].map(
    (rows) => Object.values(rows ?? {})[0]?.id,
  );
  const messages = forgedMessages(String(ws), String(task));

  const tab = await mai.browser.openTab(trap.serve(forgingPage(messages, origin)));
  await tab.waitForSelector(`[data-said="${messages.length}"]`);
  expect(await tab.evaluate(() => document.body.dataset.reached ?? null)).toBeNull();
  await installInto(mai.browser.browser, await writeForgingExtension(folder.dir, 'firefox'));
  const forger = await mai.browser.browser.newPage();
  await forger.goto(`moz-extension://${FORGER}/forge.html`, { waitUntil: 'networkidle0' });
  const call = [mai.browser.extensionId, origin, messages].map((one) => JSON.stringify(one)).join();
  expect(await forger.evaluate(`forge(${call})`)).toEqual([]);
  await forger.close();
  await tab.close();

  await addTask('After it');
  expect(changesBetween(between, await storedIn(app))).toEqual(byOneTask);
});
