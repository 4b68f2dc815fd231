import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { createLinkSwitch, type LinkSwitch } from '../../scripts/browsers/link-switch';
import { waitForText } from '../../scripts/browsers/waits';
import {
  choose,
  enterTask,
  fill,
  goTo,
  leaveField,
  openRow,
  readValue,
  seeRow,
  seeTicked,
  seeValue,
  tickOff,
} from '../../scripts/office/hands';
import {
  type Office,
  openApp,
  openOfficeWithFirefox,
  pair,
  seePresent,
  WORKSPACE,
} from '../../scripts/office/office';

let office: Office<Firefox>;
let link: LinkSwitch;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  office = await openOfficeWithFirefox({ headless: true });
  petra = office.petra.app;
  ana = office.ana.app;
  link = await createLinkSwitch(await office.petra.person.browser.hub());
});

afterAll(async () => {
  await office.close();
});

describe('Petra at Chromium and Ana at Firefox', () => {
  test('share a workspace through the dialogs and see each other in it', async () => {
    await pair(office);
    expect(await ana.$eval('.switcher', (button) => button.textContent)).toContain(WORKSPACE);
  });

  test('see what the other enters', async () => {
    await enterTask(petra, 'Call Marek tomorrow 15:00 +Ana !2');
    await goTo(ana, 'tasks');
    await seeRow(ana, 'Call Marek');
    await enterTask(ana, 'Order toner today');
    await goTo(petra, 'today');
    await seeRow(petra, 'Order toner');
  });

  test('see what the other ticks off', async () => {
    await tickOff(petra, 'Order toner');
    await goTo(ana, 'today');
    await seeTicked(ana, 'Order toner');
    await enterTask(petra, 'Water the plants today');
    await tickOff(ana, 'Water the plants');
    await seeTicked(petra, 'Water the plants');
  });

  test('keep both what they changed in one task while they were cut off from each other', async () => {
    await goTo(petra, 'tasks');
    await goTo(ana, 'tasks');
    await openRow(petra, 'Call Marek');
    await openRow(ana, 'Call Marek');
    await Promise.all([link.cut(), office.rendezvous.cut()]);
    await fill(petra, '.detail [name=title]', 'Call Marek Dvořák');
    await leaveField(petra);
    await choose(ana, '.detail select[name=priority]', '1');
    await seeRow(petra, 'Call Marek Dvořák');
    await waitForText(petra, 'has not reached Ana yet');
    expect(await readValue(ana, '.detail [name=title]')).toBe('Call Marek');
    await Promise.all([link.restore(), office.rendezvous.restore()]);
    await seeRow(ana, 'Call Marek Dvořák', 60_000);
    await seeValue(petra, '.detail select[name=priority]', '1', 60_000);
  });

  test('meet again after Firefox was closed, with what either did meanwhile', async () => {
    await enterTask(ana, 'Print the lease today');
    await office.ana.person.browser.close();
    await enterTask(petra, 'Send the signed annex to legal !1');
    await office.ana.person.restart();
    ana = office.ana.app = await openApp(office.ana.person);
    await goTo(ana, 'tasks');
    await seeRow(ana, 'Send the signed annex', 30_000);
    await seeRow(petra, 'Print the lease', 30_000);
    await seePresent(petra, 'Ana');
  });
});
