import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installInto } from '../../scripts/browsers/install-into';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { forgedMessages, forgingPage, writeForgingExtension } from './harness/forged-messages';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { createProfile, type Profile } from './harness/profile';
import { changesBetween, type Stored, storedIn } from './harness/stored';
import { setTrap, type Trap } from './harness/watched-page';

let ana: PersonAtChromium;
let trap: Trap;
let folder: Profile;
let app: Page;
let origin: string;
let messages: unknown[];
/** What one task more changes in the store, and nothing else. */
let byOneTask: unknown;

beforeAll(async () => {
  folder = await createProfile('forger');
  trap = await setTrap();
  ana = await personAtChromium('Ana', 'assistant');
  origin = `chrome-extension://${ana.browser.extensionId}/`;
  app = await openApp(ana);
  await addTask('Call the printer');
  await addTask('Order toner');
  const before = await storedIn(app);
  await addTask('Water the plants');
  byOneTask = changesBetween(before, await storedIn(app));
  const [ws = '', task = ''] = [before.workspaces, before.task].map(
    (rows) => Object.values(rows ?? {})[0]?.id,
  );
  messages = forgedMessages(String(ws), String(task));
});

afterAll(async () => {
  await ana.leave();
  await trap.close();
  await folder.remove();
});

async function addTask(title: string): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'tasks');
  await enterTask(app, title);
  await seeRow(app, title);
}

const badge = async () =>
  (await ana.browser.serviceWorker()).evaluate(
    'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])',
  );

/**
 * Does something, and then adds a task, which comes after whatever was told to the hub before it.
 *
 * @returns what changed in the store.
 */
async function changesBy(attack: () => Promise<void>): Promise<unknown> {
  const before: Stored = await storedIn(app);
  const shown = await badge();
  await attack();
  expect(await badge()).toEqual(shown);
  await addTask(`After it, no. ${Object.keys(before.task ?? {}).length}`);
  return changesBetween(before, await storedIn(app));
}

describe('forged messages change nothing', () => {
  test('a change would be seen: one task more is one record, one envelope and no more', () => {
    expect(byOneTask).toMatchObject({ task: { added: 1, changed: 0, removed: 0 }, envelopes: { added: 1 } });
    expect(messages.length).toBeGreaterThan(30);
  });

  test('from a page, from a frame in it, before, during and after its capture', async () => {
    const changes = await changesBy(async () => {
      const tab = await ana.browser.openTab(trap.serve(forgingPage(messages, origin)));
      await tab.waitForSelector(`[data-said="${messages.length}"]`);
      const popup = await ana.browser.openPopupOn(tab);
      await tab.reload();
      await popup.waitForSelector('[data-testid=slip]:not([data-state=reading])');
      await tab.waitForSelector(`[data-said="${messages.length}"]`);
      expect(await tab.evaluate(() => document.body.dataset.reached ?? null)).toBeNull();
      expect(tab.frames().filter((frame) => frame.url().startsWith(origin))).toEqual([]);
      await popup.close();
      await tab.close();
    });
    expect(changes).toEqual(byOneTask);
  });

  test('from another extension with every power', async () => {
    const { browser } = ana.browser;
    const forger = await installInto(browser, await writeForgingExtension(folder.dir, 'chrome'));
    const panel = await ana.browser.openPage('sidepanel.html');
    const changes = await changesBy(async () => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${forger}/forge.html`);
      const call = [ana.browser.extensionId, origin, messages].map((one) => JSON.stringify(one)).join();
      expect(await page.evaluate(`forge(${call})`)).toEqual([]);
      await page.close();
    });
    expect(changes).toEqual(byOneTask);
    await panel.close();
  });

  test('from an address that leads into the app with anything behind its hash', async () => {
    const hashes = messages.map((message) => encodeURIComponent(JSON.stringify(message)));
    const changes = await changesBy(async () => {
      const page = await ana.browser.openPage(`app.html#/${hashes[0]}`);
      for (const hash of hashes) {
        await page.evaluate((next) => {
          location.hash = `#/${next}/contacts/${next}`;
        }, hash);
        await page.waitForSelector('h1');
      }
      await page.close();
    });
    expect(changes).toEqual(byOneTask);
  });
});
