import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { wallClock } from '../../../lib/calendar/zoned';
import { newId } from '../../../lib/records/id';
import { readTable } from '../../../scripts/office/database';
import { give } from './hostile-office';

/** Evaluates a function, given as text, with the background's global object; gives what it gives. */
export type InBackground = (code: string) => Promise<unknown>;

/** A notification as the browser was given it, and took it. */
export interface Told {
  id: string;
  type: string;
  iconUrl: string;
  title: string;
  message: string;
  /** Of all that was given, whatever is none of these. */
  others: Record<string, unknown>;
}

const MINUTE_MS = 60_000;
/** So many at once have a notification each; of more than that there is one, with the first five titles. */
export const SINGLE = 3;
export const TOGETHER = 5;

/** What a title says: what no document can hold is replaced, and none at all has a word of its own. */
export const titleOf = (text: string): string => text.slice(0, 500).toWellFormed() || 'Untitled';

/**
 * Runs in the background: keeps what notifications are made of once the browser has taken them. The browser tells nobody what
 * it shows.
 */
const KEEP_TOLD = `(scope) => {
  if (scope.told) return;
  const { notifications } = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  const create = notifications.create.bind(notifications);
  scope.told = [];
  scope.rightNow = scope.Date.now;
  scope.__hit = () => scope.told.push('run');
  notifications.create = async (id, { type, iconUrl, title, message, ...others }) => {
    const taken = await create(id, { type, iconUrl, title, message, ...others });
    scope.told.push({ id: taken, type, iconUrl, title, message, others });
    return taken;
  };
}`;

/**
 * Tasks that are called by the texts, some of them due in each of the next minutes, and the background's clock set to one
 * minute after another.
 *
 * @param together so many are due in the same minute.
 * @returns what the browser was told in each minute.
 */
export async function remindOfEach(
  app: Page,
  inBackground: InBackground,
  texts: readonly string[],
  together: number,
): Promise<Told[][]> {
  const ws = ((await readTable(app, 'workspaces')) as { id: string; private: boolean }[]).find(
    (row) => row.private,
  )?.id;
  // Its clocks never change: where they go back, two minutes would be called the same.
  const zone = 'UTC';
  const first = Math.ceil(Date.now() / MINUTE_MS + 5) * MINUTE_MS;
  const minutes = Array.from({ length: Math.ceil(texts.length / together) }, (_, n) => first + n * MINUTE_MS);
  const tasks = texts.map((text, n) => {
    const due = { ...wallClock(new Date(minutes[Math.floor(n / together)] ?? first), zone), zone };
    return { kind: 'task', id: newId(), fields: { title: text.slice(0, 500), due, remind: { at: due } } };
  });
  await give(app, [{ type: 'add-records', ws, records: tasks }]);
  await expect.poll(async () => (await readTable(app, 'task')).length).toBeGreaterThanOrEqual(tasks.length);

  await inBackground(KEEP_TOLD);
  const toldNow = async (): Promise<Told[]> =>
    JSON.parse(String(await inBackground('({ told }) => JSON.stringify(told)')));
  const told: Told[][] = [];
  let before = (await toldNow()).length;
  for (const [n, minute] of minutes.entries()) {
    const ahead = minute + 1000 - Date.now();
    await inBackground(`(scope) => { scope.Date.now = () => scope.rightNow() + ${ahead}; }`);
    await app.evaluate('void (globalThis.browser ?? chrome).runtime.sendMessage("look-for-reminders")');
    const due = tasks.slice(n * together, (n + 1) * together).length;
    const wanted = before + (due > SINGLE ? 1 : due);
    await expect.poll(async () => (await toldNow()).length, { interval: 10 }).toBe(wanted);
    told.push((await toldNow()).slice(before));
    before = wanted;
  }
  await inBackground('(scope) => { scope.Date.now = scope.rightNow; }');
  return told;
}
