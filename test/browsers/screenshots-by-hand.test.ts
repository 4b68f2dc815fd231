import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, goTo } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { giveCarried, readCarried } from './harness/by-hand';
import { lookAt, readQr } from './harness/camera-look';
import { click, dress, inSwitcher, LOOKS, picture } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let petra: PersonAtChromium;
let ana: PersonAtChromium;
let owner: Page;
let joiner: Page;
let panel: Page;

beforeAll(async () => {
  [petra, ana] = await Promise.all([
    personAtChromium('Petra', 'manager'),
    personAtChromium('Ana', 'assistant'),
  ]);
  [owner, joiner] = [await openApp(petra), await openApp(ana)];
  panel = await petra.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 360, height: 760 });
  for (const page of [owner, joiner, panel])
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

afterAll(async () => {
  await Promise.all([petra?.leave(), ana?.leave()]);
});

const chosenWay = (page: Page) =>
  page.$eval('dialog [name=way]:checked', (one) => (one as HTMLInputElement).value);

describe('meeting without a server', () => {
  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    const look = `${language}-${theme}`;
    const workspace = `Petra’s desk ${look}`;
    await dress(owner, language, theme);
    await dress(joiner, language, theme);

    await owner.bringToFront();
    await inSwitcher(owner, -2, '[data-testid=share-form]');
    await fill(owner, 'dialog [name=workspaceName]', workspace);
    await fill(owner, 'dialog [name=memberName]', 'Petra');
    expect(await chosenWay(owner)).toBe('team');
    // The arrow keys go through the choice, as in every group of its kind.
    await owner.focus('dialog [name=way]:checked');
    await owner.keyboard.press('ArrowDown');
    expect(await chosenWay(owner)).toBe('public');
    await picture(owner, `by-hand-ways-public-${look}`);
    await owner.keyboard.press('ArrowDown');
    expect(await chosenWay(owner)).toBe('none');
    await picture(owner, `by-hand-ways-none-${look}`);
    await click(owner, '[data-testid=share-form] [type=submit]');
    await owner.waitForSelector('[data-testid=invite-qr] path');
    const invite = await owner.$eval('dialog [name=invite]', (field) => (field as HTMLTextAreaElement).value);
    await owner.evaluate(() => document.querySelector('[data-testid=handshake]')?.scrollIntoView());
    await picture(owner, `by-hand-invite-${look}`);

    await joiner.bringToFront();
    await inSwitcher(joiner, -1, '[data-testid=join-form]');
    await fill(joiner, '[data-testid=join-form] [name=invite]', invite);
    await joiner.waitForSelector('[data-testid=join-form] [name=memberName]');
    await fill(joiner, '[data-testid=join-form] [name=memberName]', 'Ana');
    await click(joiner, '[data-testid=join-form] [type=submit]');
    const offer = await readCarried(joiner);
    await joiner.waitForSelector('[data-testid=handshake] .qr path');
    await picture(joiner, `by-hand-offer-${look}`);
    expect(readQr(await lookAt(joiner, '[data-testid=handshake] .qr'))).toBe(offer);

    await owner.bringToFront();
    await giveCarried(owner, offer.slice(0, -9));
    await owner.waitForSelector('[data-testid=handshake-fault]:not(:empty)');
    await picture(owner, `by-hand-fault-${look}`);
    await giveCarried(owner, offer);
    const answer = await readCarried(owner);
    await owner.waitForSelector('[data-testid=handshake] .qr path');
    await owner.evaluate(() => document.querySelector('[data-testid=handshake]')?.scrollIntoView());
    await picture(owner, `by-hand-answer-${look}`);
    expect(readQr(await lookAt(owner, '[data-testid=handshake] .qr'))).toBe(answer);
    await closeDialog(owner);

    await panel.bringToFront();
    // It follows the app into the new workspace; before, it shows the one of the test before.
    const isThere = (name: string) => document.querySelector('.switcher')?.textContent?.includes(name);
    await panel.waitForFunction(isThere, { polling: 50 }, workspace);
    await goTo(panel, 'connection');
    await click(panel, '[data-testid=connect-by-hand]');
    await click(panel, '[data-testid=make-offer]');
    await readCarried(panel);
    await panel.waitForSelector('[data-testid=handshake] .qr path');
    await picture(panel, `by-hand-panel-${look}`);
    await panel.keyboard.press('Escape');

    await joiner.bringToFront();
    await click(joiner, '[data-testid=cancel-joining]');
    await closeDialog(joiner);
    await owner.bringToFront();
    await goTo(owner, 'settings');
    await click(
      owner,
      `::-p-xpath(//details[not(@open)]/summary[contains(normalize-space(), "${workspace}")])`,
    );
    await owner.evaluate(() => document.querySelector('details[open] .ways')?.scrollIntoView());
    await picture(owner, `by-hand-settings-${look}`);
  });
});
