import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { newId } from '../../lib/records/id';
import { waitForText, waitForTextGone } from '../../scripts/browsers/waits';
import { putIntoOutbox, readTable } from '../../scripts/office/database';
import { enterTask, seeRow, seeTicked, tickOff } from '../../scripts/office/hands';
import { closeDialog } from '../../scripts/office/sharing';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let petra: PersonAtChromium;
let popup: Page;

beforeAll(async () => {
  petra = await personAtChromium('Petra', 'manager');
  popup = await petra.browser.openPage('popup.html');
  await popup.waitForSelector('html[data-ready]');
});

afterAll(async () => {
  await petra.leave();
});

const closeHub = async () => (await petra.browser.hub()).close();
/** Where it is asleep already there is nothing to stop. */
const stopWorker = async () => {
  const awake = () => petra.browser.browser.targets().find((target) => target.type() === 'service_worker');
  const running = awake();
  try {
    await (await running?.worker())?.close();
  } catch (error) {
    // It may fall asleep in that moment.
    if (awake() === running) throw error;
  }
};

describe('an entry is filed all the same', () => {
  test('when the hub goes away at the very first start, before it has made the private workspace', async () => {
    const fresh = await personAtChromium('Marek', 'assistant');
    try {
      const page = await fresh.browser.openPage('popup.html');
      await (await fresh.browser.hub()).close();
      await enterTask(page, 'Entered before anything was there today');
      await seeRow(page, 'Entered before anything was there');
    } finally {
      await fresh.leave();
    }
  });

  test('when the hub’s document went away while the popup is open', async () => {
    await closeHub();
    await enterTask(popup, 'Entered without a hub today');
    await seeRow(popup, 'Entered without a hub');
  });

  test('when the service worker was stopped', async () => {
    await stopWorker();
    await enterTask(popup, 'Entered while the worker slept today');
    await seeRow(popup, 'Entered while the worker slept');
    await tickOff(popup, 'Entered while the worker slept');
    await seeTicked(popup, 'Entered while the worker slept');
  });

  test('when both are gone', async () => {
    await stopWorker();
    await closeHub();
    await enterTask(popup, 'Entered with nobody there today');
    await seeRow(popup, 'Entered with nobody there');
  });

  test('when the hub goes away right after Enter', async () => {
    await Promise.all([enterTask(popup, 'Entered into the void today'), closeHub()]);
    await seeRow(popup, 'Entered into the void');
    await expect.poll(() => readTable(popup, 'outbox')).toEqual([]);
    const titles = (await readTable(popup, 'task')).map((row) => (row as { title: string }).title);
    expect(titles.filter((title) => title === 'Entered into the void')).toHaveLength(1);
  });
});

describe('an entry is filed soon', () => {
  test('though its page was closed before it could say that it is there', async () => {
    const closing = await petra.browser.openPage('popup.html');
    await closing.waitForSelector('html[data-ready]');
    await closing.evaluate(`{
      const { postMessage } = BroadcastChannel.prototype;
      BroadcastChannel.prototype.postMessage = function (data) {
        if (data === 'write-begins') postMessage.call(this, data);
        else globalThis.withheld = true;
      };
    }`);
    await enterTask(closing, 'Entered with the last breath today');
    // Not whether it still lies in the outbox: the hub may have been as quick as it is to be.
    expect(await closing.evaluate('globalThis.withheld')).toBe(true);
    await closing.close();
    await popup.bringToFront();
    await seeRow(popup, 'Entered with the last breath');
  });
});

describe('a change that cannot be made', () => {
  const stamp = () => ({ commandId: newId(), at: new Date().toISOString() });

  test('stays visible with its reason until it is let go', async () => {
    const [home] = (await readTable(popup, 'workspaces')) as [{ id: string }];
    await putIntoOutbox(popup, { ...stamp(), type: 'complete-task', ws: home.id, task: newId() });
    await waitForText(popup, '1 change could not be made.');
    await popup.reload();
    await waitForText(popup, '1 change could not be made.');
    await press(popup, en['sync.show-failed']);
    await waitForText(popup, en['intent.complete-task']);
    await waitForText(popup, en['fault.no-such-record']);
    await press(popup, en['sync.retry']);
    await waitForText(popup, en['fault.no-such-record']);
    await press(popup, en['sync.discard']);
    await waitForTextGone(popup, '1 change could not be made.');
    await waitForText(popup, en['sync.saved']);
    await expect.poll(() => readTable(popup, 'outbox')).toEqual([]);
    await closeDialog(popup);
  });

  test('stops none that come after it', async () => {
    await putIntoOutbox(popup, { type: 'from-the-future' });
    await enterTask(popup, 'Entered after the unreadable today');
    await seeRow(popup, 'Entered after the unreadable');
    await waitForText(popup, '1 change could not be made.');
    await press(popup, en['sync.show-failed']);
    await waitForText(popup, en['fault.unreadable-command']);
  });
});

async function press(page: Page, label: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[normalize-space()="${label}"])`).click();
}
