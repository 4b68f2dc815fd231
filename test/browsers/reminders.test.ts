import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wallClock } from '../../lib/calendar/zoned';
import { newId } from '../../lib/records/id';
import { putIntoOutbox, readTable } from '../../scripts/office/database';
import { goTo, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const MINUTE_MS = 60_000;
const patience = 90_000;
let petra: PersonAtChromium;
let ana: PersonAtChromium;

beforeAll(async () => {
  [petra, ana] = await Promise.all([
    personAtChromium('Petra', 'manager'),
    personAtChromium('Ana', 'assistant'),
  ]);
});

afterAll(async () => {
  await Promise.all([petra?.leave(), ana?.leave()]);
});

/** A task that reminds at a minute, entered in a page that is closed again. */
async function add(person: PersonAtChromium, title: string, at: number): Promise<void> {
  const app = await openApp(person);
  await app.waitForSelector('.entry textarea');
  const [home] = (await readTable(app, 'workspaces')) as [{ id: string }];
  const zone = await app.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const moment = { ...wallClock(new Date(at), zone), zone };
  const records = [{ kind: 'task', id: newId(), fields: { title, due: moment, remind: { at: moment } } }];
  const stamp = { commandId: newId(), at: new Date().toISOString() };
  await putIntoOutbox(app, { ...stamp, type: 'add-records', ws: home.id, records });
  // Shortly before midnight it is one of tomorrow's.
  await goTo(app, 'tasks');
  await seeRow(app, title);
  await app.close();
}

const minuteAfter = (at: number) => Math.ceil(at / MINUTE_MS) * MINUTE_MS;
/** Asking wakes no worker that sleeps: it is reached when something else has woken it. */
const worker = (person: PersonAtChromium): Promise<WebWorker> => person.browser.serviceWorker();
const notifications = async (person: PersonAtChromium): Promise<string[]> =>
  (await worker(person)).evaluate(
    'new Promise((told) => chrome.notifications.getAll((all) => told(Object.keys(all))))',
  ) as Promise<string[]>;
const alarmAt = async (person: PersonAtChromium): Promise<number> =>
  (await worker(person)).evaluate(
    'chrome.alarms.get("reminders").then((alarm) => alarm?.scheduledTime ?? 0)',
  ) as Promise<number>;

/** What the person was told of and has not answered, as the background took it down: a row for each time. */
async function shown(person: PersonAtChromium): Promise<string[]> {
  const app = await openApp(person);
  const tasks = (await readTable(app, 'task')) as { id: string; title: string }[];
  const rows = (await readTable(app, 'reminders')) as { task: string; state: string }[];
  await app.close();
  const titleOf = ({ task }: { task: string }) => tasks.find(({ id }) => id === task)?.title ?? '';
  return rows.filter(({ state }) => state === 'shown').map(titleOf);
}

/** The clock of the background, so much ahead of the right one. */
const setClock = async (person: PersonAtChromium, ahead: number) =>
  (await worker(person)).evaluate(`{
    globalThis.rightNow ??= Date.now;
    Date.now = () => rightNow() + ${ahead};
  }`);

/** Has the background look now, as any page may, and waits until it did. */
async function look(person: PersonAtChromium): Promise<void> {
  const app = await openApp(person);
  await app.evaluate(
    'chrome.alarms.clear("reminders").then(() => chrome.runtime.sendMessage("look-for-reminders"))',
  );
  await expect.poll(() => alarmAt(person)).toBeGreaterThan(0);
  await app.close();
}

describe('a reminder', () => {
  test('is shown once and in time though the worker was killed, and at the start where the browser was closed', async () => {
    // Time enough, on a slow machine as well, to enter both and to see the alarm set before it is due.
    const due = minuteAfter(Date.now() + 45_000);
    await Promise.all([add(petra, 'Call Marek', due), add(ana, 'Sign the lease', due)]);
    for (const person of [petra, ana])
      await expect.poll(() => alarmAt(person), { timeout: patience }).toBe(due);
    await ana.browser.close();
    await (await worker(petra)).close();

    await expect
      .poll(() => petra.browser.browser.targets().some((target) => target.type() === 'service_worker'), {
        timeout: patience,
      })
      .toBe(true);
    await expect.poll(() => notifications(petra), { timeout: patience }).toHaveLength(1);
    const late = Date.now() - due;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(MINUTE_MS);
    // It is taken down as shown after it was shown.
    await expect.poll(() => shown(petra)).toEqual(['Call Marek']);

    await ana.restart();
    await expect.poll(() => notifications(ana), { timeout: patience }).toHaveLength(1);
    await expect.poll(() => shown(ana)).toEqual(['Sign the lease']);
    await ana.restart('kill');
    await openApp(ana);
    await expect.poll(() => alarmAt(ana), { timeout: patience }).toBeGreaterThan(Date.now());
    expect(await notifications(ana)).toEqual([]);
  }, 240_000);

  test('is shown once when the clock is set forward over it, and back', async () => {
    await add(petra, 'Book the room', minuteAfter(Date.now() + 20 * MINUTE_MS));
    const [before] = await notifications(petra);
    await setClock(petra, 30 * MINUTE_MS);
    await expect.poll(() => notifications(petra), { timeout: patience }).toHaveLength(2);
    await setClock(petra, 0);
    await look(petra);
    await expect.poll(async () => (await shown(petra)).sort()).toEqual(['Book the room', 'Call Marek']);
    expect(await notifications(petra)).toContain(before);
  }, 240_000);

  test('is put off by the button of its notification', async () => {
    const [id = ''] = await notifications(petra);
    const page = await worker(petra);
    await page.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`);
    await expect.poll(() => notifications(petra)).not.toContain(id);
    await expect.poll(() => shown(petra)).toHaveLength(1);
    // The next alarm is set last.
    const minutesToAlarm = async () => ((await alarmAt(petra)) - Date.now()) / MINUTE_MS;
    await expect.poll(minutesToAlarm).toSatisfy((minutes) => minutes > 55 && minutes < 61);
  });
});
