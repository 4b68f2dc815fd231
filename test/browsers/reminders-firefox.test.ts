import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { goTo } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { exportedTasks, giveTasks } from '../../scripts/office/task-files';
import { calendar, readCalendar } from '../interchange/todo-reading';
import { type Person, personAtFirefox } from './harness/person';

let mai: Person<Firefox>;
let app: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adjutant-tasks-'));
  mai = await personAtFirefox('Mai', 'assistant');
  app = await openApp(mai);
});

afterAll(async () => {
  await mai?.leave();
  await rm(folder, { recursive: true, force: true });
});

const states = async () =>
  ((await readTable(app, 'reminders')) as { state: string }[]).map(({ state }) => state);

test('Mai imports a to-do, takes it back, imports it again, is reminded of it in time, and exports it', async () => {
  const path = join(folder, 'viec.ics');
  // Time enough, on a slow machine as well, for all that comes before it.
  const at = new Date(Math.ceil((Date.now() + 45_000) / 60_000) * 60_000);
  const trigger = `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const file = calendar(
    'UID:a-1',
    'SUMMARY:Gọi cho ông Đặng',
    'DUE;VALUE=DATE:20991231',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER;VALUE=DATE-TIME:${trigger}`,
    'END:VALARM',
  );
  expect(await giveTasks(app, path, file)).toBe('1 task in “viec.ics”');
  await app.click('[data-testid=import-do]');
  await (await app.waitForSelector('[data-testid=undo]'))?.click();
  await waitForText(app, 'The import was taken back.');
  await giveTasks(app, path, file);
  await app.click('[data-testid=import-do]');
  await app.waitForSelector('dialog', { hidden: true });
  await giveTasks(app, path, file);
  await waitForText(app, '1 of them is here already and stays as it is');
  await app.keyboard.press('Escape');
  await goTo(app, 'today');
  await expect.poll(states, { timeout: 120_000 }).toEqual(['shown']);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  await app.waitForSelector('.reminder');
  const { tasks } = await readCalendar(await exportedTasks(app));
  expect(tasks.map(({ fields }) => [fields.title, fields.due?.date])).toEqual([
    ['Gọi cho ông Đặng', '2099-12-31'],
  ]);
}, 240_000);
