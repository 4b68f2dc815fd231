import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { further } from '../../lib/i18n/en/further';
import { waitForText } from '../../scripts/browsers/waits';
import { enterTask, goTo, press, seeRow } from '../../scripts/office/hands';
import { openApp, seePresent } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import {
  carryTexts,
  giveCarried,
  openByHand,
  pairByHand,
  readCarried,
  seeHandshake,
} from './harness/by-hand';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let people: PersonAtChromium[];
let petra: Page;
let ana: Page;

beforeAll(async () => {
  people = await Promise.all([personAtChromium('Petra', 'manager'), personAtChromium('Ana', 'assistant')]);
  const [one, two] = people.map((person) => openApp(person));
  if (!one || !two) throw new Error('nobody came');
  [petra, ana] = [await one, await two];
});
afterAll(async () => {
  for (const person of people) await person.leave();
});

async function makeOffer(page: Page): Promise<string> {
  await press(page, '[data-testid=make-offer]');
  return readCarried(page);
}

describe('Petra and Ana, with no server anywhere', () => {
  test('pair: the invite, a text and its answer are carried, and both see the same seven pictures', async () => {
    await pairByHand(petra, ana, 'Ana');
  });

  test('are connected in the workspace at once, and what one enters comes to the other', async () => {
    await Promise.all([seePresent(petra, 'Ana'), seePresent(ana, 'Petra')]);
    for (const app of [petra, ana]) {
      await app.bringToFront();
      await goTo(app, 'tasks');
    }
    await petra.bringToFront();
    await enterTask(petra, 'Sign the lease today');
    await seeRow(ana, 'Sign the lease');
    await ana.bringToFront();
    await enterTask(ana, 'Book the room today');
    await seeRow(petra, 'Book the room');
  });

  test('after a restart they carry two texts and are connected again', async () => {
    await ana.close();
    const [, there] = people;
    if (!there) throw new Error('Ana is not here');
    await there.restart();
    ana = await openApp(there);
    await goTo(ana, 'tasks');
    await ana.bringToFront();
    await enterTask(ana, 'Water the plants today');
    await openByHand(ana);
    await openByHand(petra);
    await ana.bringToFront();
    await makeOffer(ana);
    await carryTexts(ana, petra);
    await seeHandshake(ana, 'connected');
    await seeHandshake(petra, 'connected');
    for (const app of [petra, ana]) {
      await app.bringToFront();
      await closeDialog(app);
    }
    await petra.bringToFront();
    await goTo(petra, 'tasks');
    await seeRow(petra, 'Water the plants');
  });

  test('the dialog says what is wrong with a text', async () => {
    await openByHand(petra);
    for (const [text, sentence] of [
      ['https://meet.example/abc', 'hand.not-a-hand'],
      ['adjutant-connect2.AAAA.', 'hand.newer-hand'],
    ] as const) {
      await giveCarried(petra, text);
      await waitForText(petra, further[sentence]);
    }
    const own = await makeOffer(petra);
    for (const [text, sentence] of [
      [own, 'hand.own-hand'],
      [own.slice(0, -1), 'hand.truncated-hand'],
      [own.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A')), 'hand.damaged-hand'],
    ] as const) {
      await giveCarried(petra, text);
      await waitForText(petra, further[sentence]);
    }
    expect(await readCarried(petra)).toBe(own);
  });
});
