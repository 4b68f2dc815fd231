import { cpSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { createProfile } from '../../../test/browsers/harness/profile';
import { launchChromium } from '../../browsers/chromium';
import { extensionDir } from '../../build-extension';
import { type WatchedConnections, watchConnections } from './watch-connections';

/** The browser that comes to the one that has everything. */
export interface SecondBrowser {
  readonly hub: Page;
  /**
   * Waits until a task (with this title, where one is given) is in the store.
   *
   * @returns how long that took from being connected, in ms; null where it had not come after `limitMs`.
   */
  waitForTask(id: string, title: string | null, limitMs: number): Promise<number | null>;
  /** The same for a device's log, up to this number: its envelopes are checked, in the document, and safe on disk. */
  waitForLog(device: string, seq: number, limitMs: number): Promise<number | null>;
  /** How many tasks are in the store. */
  count(): Promise<number>;
  leave(): Promise<void>;
}

interface Options {
  /** The profile of a browser that is closed; used as it is where it is to be kept, else in a copy. */
  profileDir: string;
  keep: boolean;
  ws: string;
  meet: { apart(): Promise<void>; together(second: Page): Promise<void> };
}

/** Starts the browser while it cannot meet the first one, so that nothing happens before everything is watched. */
export async function openSecond({ profileDir, keep, ws, meet }: Options): Promise<SecondBrowser> {
  await meet.apart();
  const copy = keep ? null : await createProfile('second');
  if (copy) cpSync(profileDir, copy.dir, { recursive: true });
  const chromium = await launchChromium({
    extensionDir: extensionDir('chrome'),
    profileDir: copy?.dir ?? profileDir,
  });
  const hub = await chromium.hub();
  await hub.waitForFunction(() => performance.getEntriesByName('adjutant:hub-ready').length > 0, {
    polling: 20,
  });
  await hub.evaluate(watchConnections);
  await meet.together(hub);
  return {
    hub,
    waitForTask: (id, title, limitMs) => hub.evaluate(untilThere, { key: [ws, id], title, limitMs }),
    waitForLog: (device, seq, limitMs) => hub.evaluate(untilLogged, { key: [ws, device], seq, limitMs }),
    count: () => hub.evaluate(countTasks),
    async leave() {
      await chromium.close();
      await copy?.remove();
    },
  };
}

/** Runs in the hub's page. Asks for one row only, the last to come: counting would cost what is measured. */
async function untilThere(wanted: {
  key: string[];
  title: string | null;
  limitMs: number;
}): Promise<number | null> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const until = performance.now() + wanted.limitMs;
  let took: number | null = null;
  while (took === null && performance.now() < until) {
    const row = open.result.transaction('task').objectStore('task').get(wanted.key);
    await new Promise((resolve) => row.addEventListener('success', resolve));
    const { connectedAt } = (globalThis as unknown as { watched: WatchedConnections }).watched;
    const isThere = row.result && (wanted.title === null || row.result.title === wanted.title);
    if (isThere) took = performance.now() - (connectedAt ?? Number.NaN);
    else await new Promise((resolve) => setTimeout(resolve, 10));
  }
  open.result.close();
  return took;
}

/** Runs in the hub's page. */
async function untilLogged(wanted: { key: string[]; seq: number; limitMs: number }): Promise<number | null> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const until = performance.now() + wanted.limitMs;
  let took: number | null = null;
  while (took === null && performance.now() < until) {
    const head = open.result.transaction('heads').objectStore('heads').get(wanted.key);
    await new Promise((resolve) => head.addEventListener('success', resolve));
    const { connectedAt } = (globalThis as unknown as { watched: WatchedConnections }).watched;
    if (head.result?.seq >= wanted.seq) took = performance.now() - (connectedAt ?? Number.NaN);
    else await new Promise((resolve) => setTimeout(resolve, 10));
  }
  open.result.close();
  return took;
}

/** Runs in the page. */
async function countTasks(): Promise<number> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const count = open.result.transaction('task').objectStore('task').count();
  await new Promise((resolve) => count.addEventListener('success', resolve));
  open.result.close();
  return count.result;
}
