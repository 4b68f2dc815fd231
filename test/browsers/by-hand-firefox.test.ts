import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { enterTask, goTo, press, seeRow } from '../../scripts/office/hands';
import { openApp, seePresent } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { carryTexts, openByHand, pairByHand, readCarried, seeHandshake } from './harness/by-hand';
import { type Person, type PersonAtChromium, personAtChromium, personAtFirefox } from './harness/person';

let atChromium: PersonAtChromium;
let atFirefox: Person<Firefox>;
let petra: Page;
let ivo: Page;

beforeAll(async () => {
  [atChromium, atFirefox] = await Promise.all([
    personAtChromium('Petra', 'manager'),
    personAtFirefox('Ivo', 'assistant'),
  ]);
  [petra, ivo] = [await openApp(atChromium), await openApp(atFirefox)];
});
afterAll(async () => {
  await Promise.all([atChromium?.leave(), atFirefox?.leave()]);
});

test('Petra at Chromium and Ivo at Firefox pair without a server, and sync', async () => {
  await pairByHand(petra, ivo, 'Ivo');
  await Promise.all([seePresent(petra, 'Ivo'), seePresent(ivo, 'Petra')]);
  await goTo(ivo, 'tasks');
  await enterTask(ivo, 'Book the room today');
  await petra.bringToFront();
  await goTo(petra, 'tasks');
  await seeRow(petra, 'Book the room');
});

test('after a restart Petra offers, Ivo’s Firefox answers, and they are connected again', async () => {
  await petra.close();
  await atChromium.restart();
  petra = await openApp(atChromium);
  await goTo(petra, 'tasks');
  await petra.bringToFront();
  await enterTask(petra, 'Water the plants today');
  await openByHand(ivo);
  await openByHand(petra);
  await press(petra, '[data-testid=make-offer]');
  await readCarried(petra);
  await carryTexts(petra, ivo);
  await seeHandshake(petra, 'connected');
  await seeHandshake(ivo, 'connected');
  await ivo.bringToFront();
  await closeDialog(ivo);
  await goTo(ivo, 'tasks');
  await seeRow(ivo, 'Water the plants');
});
