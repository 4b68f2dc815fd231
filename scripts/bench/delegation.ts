import type { Page } from 'puppeteer-core';
import { enterTask, fill, goTo, openRow, seeRow } from '../office/hands';
import { openOffice, pair } from '../office/office';
import { type Figure, figure, median } from './figure';

const TURNS = 15;
const STEPS = ['assign', 'accept', 'ask', 'decide', 'done'] as const;
type Step = 'edit' | (typeof STEPS)[number];

/**
 * From the key with which one person takes a step in a task that two share, to its being painted at the other: each
 * beside a plain edit (a changed title) in the same turn.
 */
export async function measureDelegation(): Promise<Figure[]> {
  const office = await openOffice({ headless: true });
  const took = new Map<Step, number[]>();
  try {
    await pair(office);
    const { petra, ana } = { petra: office.petra.app, ana: office.ana.app };
    for (const page of [petra, ana]) {
      await page.bringToFront();
      await page.evaluate(NOTE_KEYS);
      await goTo(page, 'tasks');
    }
    for (let turn = 0; turn < TURNS; turn++)
      for (const [step, ms] of await takeTurn(petra, ana, `Lease no. ${turn}`))
        took.set(step, [...(took.get(step) ?? []), ms]);
  } finally {
    await office.close();
  }
  const edit = median(took.get('edit') ?? []);
  return STEPS.map((step) =>
    figure({
      name: `${step}-to-painted`,
      n: 0,
      value: median(took.get(step) ?? []),
      unit: 'ms',
      against: edit,
      peer: 'a plain edit',
    }),
  );
}

/** One task from its being given away to its being done. */
async function takeTurn(petra: Page, ana: Page, title: string): Promise<[Step, number][]> {
  await enterTask(petra, title);
  for (const page of [petra, ana]) await openRow(page, title);
  const says = (text: string) =>
    `document.querySelector('main').textContent.includes(${JSON.stringify(text)})`;
  const isRow = (wanted: string) =>
    `[...document.querySelectorAll('.row-title')].some((one) => one.textContent === ${JSON.stringify(wanted)})`;
  const edited = `${title}, edited`;

  await fill(petra, '.detail [name=title]', edited);
  const edit = await keyToPainted(petra, 'Tab', ana, isRow(edited));

  await focusDetail(petra);
  await petra.keyboard.press('g');
  await petra.waitForSelector('[data-testid=assign-form] [name=assignTo]');
  const assign = await keyToPainted(petra, 'Enter', ana, says('Petra asks you to take this on'));

  await focusDetail(ana);
  const accept = await keyToPainted(ana, 'a', petra, says('Ana: accepted'));

  await ana.keyboard.press('d');
  await ana.waitForSelector('[data-testid=ask-form] [name=question]');
  await ana.keyboard.sendCharacter('Shall we sign?');
  const ask = await keyToPainted(ana, 'Enter', petra, says('Shall we sign?'));

  await focusDetail(petra);
  const answered = `${says('Shall we sign?')} && !!document.querySelector('[data-testid=decision]')`;
  const decide = await keyToPainted(petra, 'y', ana, answered);

  const row = await seeRow(ana, edited);
  await row.$eval('a.row-link', (link) => link.focus());
  const done = await keyToPainted(ana, 'x', petra, `!${isRow(edited)}`);
  for (const page of [petra, ana]) await page.keyboard.press('Escape');
  return [
    ['edit', edit],
    ['assign', assign],
    ['accept', accept],
    ['ask', ask],
    ['decide', decide],
    ['done', done],
  ];
}

async function focusDetail(page: Page): Promise<void> {
  await page.waitForSelector('dialog', { hidden: true });
  await page.focus('.detail');
}

/** Both pages read one machine's clock. */
async function keyToPainted(here: Page, key: 'Tab' | 'Enter' | 'a' | 'x' | 'y', there: Page, holds: string) {
  await there.evaluate(watchFor(holds));
  // The hub and the disk are quiet again when the key is pressed.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await here.keyboard.press(key);
  await there.waitForFunction(() => document.documentElement.dataset.seenAt, { polling: 10 });
  const seen = await there.evaluate(() => Number(document.documentElement.dataset.seenAt));
  return seen - (await here.evaluate(() => Number(document.documentElement.dataset.pressedAt)));
}

/** Run in the page, once: notes when a key was pressed. */
const NOTE_KEYS = `addEventListener('keydown', (event) => {
  document.documentElement.dataset.pressedAt = String(performance.timeOrigin + event.timeStamp);
}, true)`;

/** Run in the page: notes when the first frame in which this holds has been drawn. */
const watchFor = (holds: string) => `(() => {
  delete document.documentElement.dataset.seenAt;
  const look = () => {
    if (!(${holds})) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset.seenAt = String(performance.timeOrigin + performance.now());
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
})()`;
