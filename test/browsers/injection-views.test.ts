import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas } from '../../components/frame/route';
import { newId } from '../../lib/records/id';
import { readTable } from '../../scripts/office/database';
import { goTo } from '../../scripts/office/hands';
import { closeDialog } from '../../scripts/office/sharing';
import { exportedTasks, giveTasks } from '../../scripts/office/task-files';
import { readCalendar } from '../interchange/todo-reading';
import { hostileRecords } from './harness/hostile-contents';
import { give } from './harness/hostile-office';
import { LOOK_AT_EACH, SCROLL_TO_END } from './harness/page-walks';
import { payloads } from './harness/payloads';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { openWatched, setTrap, type Trap, type Watched } from './harness/watched-page';

let ana: PersonAtChromium;
let trap: Trap;
let watched: Watched;
let app: Page;
let folder: string;
let texts: string[];
let ws: string;
let asked: Asked[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adjutant-injection-'));
  trap = await setTrap();
  texts = [...new Set(payloads(trap.hit))];
  ana = await personAtChromium('Ana', 'assistant');
  watched = await openWatched(ana.browser, 'app.html');
  app = watched.page;
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
  ws = newId();
  const me = { memberId: newId(), name: 'Ana', position: 'assistant' };
  const rendezvous = { relays: [], iceServers: [] };
  const founding = { type: 'create-workspace', ws, name: 'Office', secret: null, rendezvous, me };
  const adding = texts.map((text, at) => ({
    ...{ type: 'add-records', ws },
    records: hostileRecords(text, at).map(({ text: _, ...record }) => record),
  }));
  asked = texts.filter(Boolean).map((text) => askedIn(text, me.memberId));
  await give(app, [founding, ...adding, ...asked.flatMap(({ commands }) => commands)]);
  await app.evaluate(`location.hash = '#/${ws}/today'`);
}, 480_000);

interface Asked {
  task: string;
  template: string;
  commands: object[];
}

/** A task in which a question is asked with the text, and a comment made, and a template that says it wherever it can. */
function askedIn(text: string, me: string): Asked {
  const cut = (length: number) => text.slice(0, length);
  const [task, template] = [newId(), newId()];
  const step = { title: cut(300), order: 'a', days: 1, assignee: cut(120) };
  const records = [
    { kind: 'task', id: task, fields: { title: cut(500) } },
    {
      ...{ kind: 'comment', id: newId() },
      fields: { about: task, aboutKind: 'task', text: cut(5000), mentions: { [me]: true } },
    },
    {
      ...{ kind: 'template', id: template },
      fields: { name: cut(200), about: cut(20_000), anchor: cut(120), makes: 'tasks', steps: { a: step } },
    },
  ];
  const question = { type: 'ask-decision', ws, task, question: newId(), of: me, words: cut(500) };
  const commands = [
    { type: 'add-records', ws, records },
    { ...question, options: [cut(200), `${cut(190)} not`] },
  ];
  return { task, template, commands };
}

afterAll(async () => {
  // Tells, too, whether anything beyond this machine was asked for.
  await ana.leave();
  await trap.close();
  await rm(folder, { recursive: true, force: true });
});

async function expectNothing(): Promise<void> {
  expect(await watched.seen()).toEqual([]);
  expect(trap.hits()).toEqual([]);
}

/** Runs in the background: types one text after another behind the keyword. Gives what was to be shown, and whether the browser took it. */
const TYPE_IN_ADDRESS_BAR = `async (texts) => {
  const { omnibox } = globalThis.browser?.runtime?.id ? browser : chrome;
  const show = omnibox.setDefaultSuggestion.bind(omnibox);
  const said = [];
  omnibox.setDefaultSuggestion = (suggestion) =>
    Promise.resolve(show(suggestion)).then(
      () => said.push({ ...suggestion, refused: null }),
      (error) => said.push({ ...suggestion, refused: String(error) }));
  for (const text of JSON.parse(texts)) {
    const before = said.length;
    chrome.omnibox.onInputChanged.dispatch(text, () => undefined);
    for (let turn = 0; turn < 2000 && said.length === before; turn += 1) await new Promise((later) => setTimeout(later, 5));
  }
  return JSON.stringify(said);
}`;

/** Runs in the page: gives the descriptions that are no XML, or in which anything is an element but the two that mark them. */
const READ_AS_XML = (said: string): string[] =>
  (JSON.parse(said) as { description: string }[])
    .map(({ description }) => description)
    .filter((description) => {
      const read = new DOMParser().parseFromString(`<said>${description}</said>`, 'text/xml');
      return [...read.querySelectorAll('*')].some(
        ({ localName }) => !['said', 'match', 'dim'].includes(localName),
      );
    });

/** A calendar's title is one line and has no controls: what is between the words is for the calendar to say. */
const withoutGaps = (title: string): string => title.toWellFormed().replace(/[\p{Cc}\s]+/gu, '');

describe('hundreds of hostile texts', () => {
  test('stand in every view there is, whose title stays its own', async () => {
    expect(texts.length).toBeGreaterThan(400);
    await app.bringToFront();
    for (const area of areas) {
      await goTo(app, area);
      await app.waitForSelector('h1, h2');
      await app.evaluate(`(${SCROLL_TO_END})()`);
      await app.$$eval('main details', (all) => {
        for (const fold of all) fold.open = true;
      });
      expect(await app.title()).toBe('Adjutant');
    }
    await expectNothing();
  });

  test('are asked, commented and made into templates, and shown as what they are', async () => {
    await app.evaluate(`location.hash = '#/${ws}/queue'`);
    await app.waitForSelector('[data-key-of] .row-title');
    expect(await app.$$eval('[data-key-of]', (rows) => rows.length)).toBeGreaterThan(100);
    const some = asked.filter((_, at) => at % 5 === 0);
    for (const [area, ids] of [
      ['tasks', some.map(({ task }) => task)],
      ['templates', some.map(({ template }) => template)],
    ] as const) {
      const look = `(${LOOK_AT_EACH})('${ws}', '${area}', ${JSON.stringify(ids)})`;
      expect(await app.evaluate(look), area).toBe(ids.length);
    }
    await expectNothing();
  });

  test('are exported with their tasks, and read again without a word lost', async () => {
    const calendar = await exportedTasks(app);
    const { tasks } = await readCalendar(calendar);
    await expect.poll(() => readTable(app, 'backlog')).toEqual([]);
    const rows = (await readTable(app, 'task')) as { title: string }[];
    const titles = rows.map(({ title }) => withoutGaps(title));
    expect(titles).toHaveLength(texts.length + asked.length);
    const back = new Set(tasks.map(({ fields }) => withoutGaps(fields.title)));
    expect(titles.filter((title) => title && !back.has(title))).toEqual([]);
    const found = await giveTasks(app, join(folder, '"><img src=x onerror=__hit()>.ics'), calendar);
    expect(found).toContain('onerror');
    await closeDialog(app);
    await expectNothing();
  });

  test('are said in the address bar, in XML that the browser can read', async () => {
    const worker = await ana.browser.serviceWorker();
    const said = JSON.parse(
      String(await worker.evaluate(`(${TYPE_IN_ADDRESS_BAR})(${JSON.stringify(JSON.stringify(texts))})`)),
    ) as { description: string; refused: string | null }[];
    expect(said).toHaveLength(texts.length);
    expect(said.filter(({ refused }) => refused !== null)).toEqual([]);
    // A wrong sign would end the reading.
    expect(await app.evaluate(READ_AS_XML, JSON.stringify(said))).toEqual([]);
    await expectNothing();
  });
});
