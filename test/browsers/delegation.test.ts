import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../lib/records/id';
import { waitForText } from '../../scripts/browsers/waits';
import { putIntoOutbox, readTable } from '../../scripts/office/database';
import { enterTask, goTo, openRow, seeHeading, seeRow, seeTicked } from '../../scripts/office/hands';
import { type Office, openOffice, pair } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { dress, picture } from './harness/looks';

let office: Office;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  office = await openOffice({ headless: true });
  await pair(office);
  petra = office.petra.app;
  ana = office.ana.app;
  await Promise.all([petra.bringToFront(), ana.bringToFront()]);
});

afterAll(() => office.close());
const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = (page: Page, selector: string) =>
  page.waitForFunction((where) => document.activeElement?.matches(where), { polling: 20 }, selector);
const see = (page: Page, selector: string) => page.waitForSelector(selector);

/** Waits for the queue with a row of this text: rows of the view before it would take the next key. */
async function seeQueued(page: Page, text: string): Promise<void> {
  await see(page, '[data-testid=queue] .queued');
  await seeRow(page, text);
}

/** Goes down to the first row, which has the focus then. */
async function toFirstRow(page: Page, row: string): Promise<void> {
  await press(page, 'j');
  await focused(page, `${row} .row-link`);
}

/** Goes to the tasks, down to the row of this title, and opens it, all by keys. */
async function openByKeys(page: Page, title: string): Promise<void> {
  await press(page, 'Escape', '2');
  await see(page, '#tasks-list[data-area=tasks]');
  await page.waitForSelector('[data-testid=detail]', { hidden: true });
  await seeRow(page, title);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let n = 0; n < 30; n++) {
    await press(page, 'j');
    const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (at.includes(title)) break;
  }
  await press(page, 'Enter');
  await see(page, '.detail [name=title]');
  // The keys of what can be asked of others count from here on.
  await see(page, '.detail [data-key=g]');
  await focused(page, '.detail');
}

describe('Petra and Ana, by keys alone, each step seen on the other side', () => {
  test('a task is given away and accepted', async () => {
    await goTo(petra, 'tasks');
    await enterTask(petra, 'Renew the lease');
    await openByKeys(petra, 'Renew the lease');
    await press(petra, 'g');
    await see(petra, '[data-testid=assign-form]');
    await focused(petra, '[name=assignTo]');
    await press(petra, 'Tab');
    await focused(petra, '[name=assignWords]');
    await petra.keyboard.type('Before Friday, please.');
    await press(petra, 'Enter');
    await see(petra, '[data-testid=assignment][data-state=asked]');

    await see(ana, '.nav-column a[href*="/queue"] .figure');
    await press(ana, 'q');
    await seeHeading(ana, 'Needs your answer');
    await seeQueued(ana, 'Petra asks you to take this on');
    await seeRow(ana, 'Before Friday, please.');
    await toFirstRow(ana, '.queued');
    await press(ana, 'a');
    await see(petra, '[data-testid=assignment][data-state=accepted]');
    await waitForText(ana, 'Nobody waits for an answer of yours.');
  });

  test('a decision is asked for and made by a key; the one who asked reads it', async () => {
    await openByKeys(ana, 'Renew the lease');
    await press(ana, 'd');
    await see(ana, '[data-testid=ask-form]');
    await focused(ana, '[name=question]');
    await ana.keyboard.type('For how long?');
    await press(ana, 'Tab');
    await focused(ana, '[name=options]');
    await ana.keyboard.type('One year');
    await press(ana, 'Enter');
    await ana.keyboard.type('Three years');
    await ana.keyboard.down('Control');
    await press(ana, 'Enter');
    await ana.keyboard.up('Control');
    await see(ana, '[data-testid=question]');
    // What is open beside the list says it to Petra as well; she answers where all questions stand.
    await see(petra, '[data-testid=question][data-mine]');
    await press(ana, 'Escape', '1');
    await press(petra, 'Escape', 'q');
    await seeQueued(petra, 'For how long?');
    await toFirstRow(petra, '.queued');
    await press(petra, '2');
    await see(ana, '#tasks-list[data-area=today] .news');
    await seeRow(ana, 'Petra: Three years');
    await toFirstRow(ana, '.news');
    await press(ana, 'Enter');
    await see(ana, '[data-testid=question][data-answered=true]');
    await ana.waitForFunction(() => !document.querySelector('.news'), { polling: 20 });
  });

  test('a comment that names Petra is new to her until she has read it', async () => {
    await press(petra, '1');
    await press(ana, 'c');
    await focused(ana, '[name=comment]');
    await ana.keyboard.type('The landlord wants three, @pe');
    await ana.waitForSelector('.comment-field [role=option]');
    await press(ana, 'Enter');
    await ana.keyboard.type('shall I sign?');
    await press(ana, 'Enter');
    await seeRow(petra, 'Ana names you: The landlord wants three, @Petra shall I sign?');
    await toFirstRow(petra, '.news');
    await press(petra, 'r');
    await petra.waitForFunction(() => !document.querySelector('.news'), { polling: 20 });
    await see(ana, '.comment .mention');
  });

  test('what is handed back is told with its reason', async () => {
    await goTo(petra, 'tasks');
    await enterTask(petra, 'Water the plants +Ana');
    await press(ana, 'Escape', 'Escape', 'q');
    await seeQueued(ana, 'Water the plants');
    await toFirstRow(ana, '.queued');
    await press(ana, 'h');
    await focused(ana, '[name=reason]');
    await ana.keyboard.type('I am away all week.');
    await press(ana, 'Enter');
    await press(petra, 'Escape', '1');
    await seeRow(petra, 'Ana: handed back');
    await seeRow(petra, 'I am away all week.');
  });

  test('urgent is said in the row of the other, and done is seen', async () => {
    await openByKeys(petra, 'Renew the lease');
    await press(petra, 'u');
    await goTo(ana, 'tasks');
    await ana.waitForFunction(() => document.querySelector('.row .urgent'), { polling: 20 });
    await press(petra, 'Escape', '2');
    await seeRow(petra, 'Renew the lease');
    await openByKeys(ana, 'Renew the lease');
    await press(ana, 'Escape');
    await ana.waitForSelector('[data-testid=detail]', { hidden: true });
    const row = await seeRow(ana, 'Renew the lease');
    await row.$eval('a.row-link', (link) => link.focus());
    await focused(ana, '.row-link');
    await press(ana, 'x');
    await goTo(petra, 'today');
    await seeTicked(petra, 'Renew the lease');
  });

  test('ten questions are answered with ten keys', async () => {
    const ws = await ana.evaluate(() => location.hash.split('/')[1] ?? '');
    const members = (await readTable(ana, 'member')) as { id: string; ws: string; name: string }[];
    const of = members.find((one) => one.ws === ws && one.name === 'Petra')?.id;
    const give = (intent: object) =>
      putIntoOutbox(ana, { ...intent, ws, commandId: newId(), at: new Date().toISOString() });
    const ids = Array.from({ length: 10 }, newId);
    const task = (id: string, n: number) => ({ kind: 'task', id, fields: { title: `Invoice ${n + 1}` } });
    await give({ type: 'add-records', records: ids.map(task) });
    for (const [n, id] of ids.entries())
      await give({
        ...{ type: 'ask-decision', task: id, question: newId(), of, options: [] },
        words: `Pay invoice ${n + 1}?`,
      });
    await press(petra, 'q');
    await petra.waitForFunction(() => document.querySelectorAll('.queued').length === 10, { polling: 20 });
    await toFirstRow(petra, '.queued');
    for (let n = 0; n < 10; n++) await press(petra, n % 2 ? 'n' : 'y');
    await waitForText(petra, 'Nobody waits for an answer of yours.');
    const made = async () => {
      const tasks = (await readTable(ana, 'task')) as { decisions: Record<string, { choice: number }> }[];
      return tasks.flatMap(({ decisions }) => Object.values(decisions)).filter(({ choice }) => choice < 2);
    };
    await expect.poll(async () => (await made()).length).toBeGreaterThanOrEqual(10);
  });
});

/** What Petra sees with something of everything: questions, a task to accept, a message, an urgent one. */
async function fillQueue(): Promise<void> {
  const ws = await ana.evaluate(() => location.hash.split('/')[1] ?? '');
  const members = (await readTable(ana, 'member')) as { id: string; ws: string; name: string }[];
  const [of, me] = ['Petra', 'Ana'].map(
    (name) => members.find((one) => one.ws === ws && one.name === name)?.id,
  );
  const give = (intent: object) =>
    putIntoOutbox(ana, { ...intent, ws, commandId: newId(), at: new Date().toISOString() });
  const [lease, travel, room, marek] = [newId(), newId(), newId(), newId()];
  const task = (id: string, fields: object) => ({ kind: 'task', id, fields });
  await give({
    type: 'add-records',
    records: [
      task(lease, { title: 'Lease of the second floor', urgent: true }),
      task(travel, { title: 'Trip to Tallinn: hotel and train for four, the return ticket still open' }),
      task(room, { title: 'Say a few words to the new colleagues', assignee: of }),
      task(marek, {
        title: 'Marek Dvořák called: the annex',
        assignee: of,
        requestedBy: me,
        message: newId(),
      }),
      { kind: 'comment', id: newId(), fields: { about: lease, text: 'They want an answer today.' } },
      {
        kind: 'comment',
        id: newId(),
        fields: {
          about: lease,
          text: '@Petra three years would be cheaper.',
          mentions: { [of ?? '']: true },
        },
      },
    ],
  });
  const ask = (task: string, words: string, options: string[]) =>
    give({ type: 'ask-decision', task, question: newId(), of, words, options });
  await ask(lease, 'Shall we sign as it stands?', []);
  await ask(travel, 'Which of these offers shall I take?', [
    ...['Hotel by the station, 92 € a night', 'Old town, 118 €', 'The flat of last year, 70 €, no breakfast'],
  ]);
}

describe('how it looks, in both themes and the longest words', () => {
  beforeAll(async () => {
    await fillQueue();
    for (const page of [petra, ana]) {
      await page.bringToFront();
      await press(page, 'Escape', 'Escape');
    }
  });

  test.for([
    ['en', 'light'],
    ['hr', 'dark'],
  ] as const)('%s, %s', async ([language, theme]) => {
    const name = `${language}-${theme}`;
    await dress(petra, language, theme);
    await goTo(petra, 'today');
    await seeRow(petra, 'Ana:');
    await picture(petra, `delegation-today-${name}`);
    await goTo(petra, 'queue');
    await petra.waitForFunction(() => document.querySelectorAll('.queued').length === 4, { polling: 20 });
    await picture(petra, `delegation-queue-${name}`);
    await openRow(petra, 'Lease of the second floor');
    await see(petra, '.comment');
    await picture(petra, `delegation-task-${name}`);
    await see(petra, '.detail [data-key=d]');
    await press(petra, 'd');
    await see(petra, '[data-testid=ask-form]');
    await picture(petra, `delegation-ask-${name}`);
    await closeDialog(petra);
    await petra.setViewport({ width: 320, height: 760 });
    await picture(petra, `delegation-narrow-task-${name}`);
    await goTo(petra, 'queue');
    await seeRow(petra, 'Marek');
    await picture(petra, `delegation-narrow-queue-${name}`);
    await petra.setViewport({ width: 1280, height: 800 });
  });
});
