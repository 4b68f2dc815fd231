import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { fill, goTo } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { click, dress, inSwitcher, LOOKS, picture } from './harness/looks';
import { type PersonAtChromium, personAtChromium } from './harness/person';

let rendezvous: Rendezvous;
let petra: PersonAtChromium;
let ana: PersonAtChromium;
let owner: Page;
let joiner: Page;
let panel: Page;

beforeAll(async () => {
  rendezvous = await startRendezvous();
  petra = await personAtChromium('Petra', 'manager');
  ana = await personAtChromium('Ana', 'assistant');
  [owner, joiner] = [await openApp(petra), await openApp(ana)];
  panel = await petra.browser.openPage('sidepanel.html');
  await panel.setViewport({ width: 360, height: 760 });
  for (const page of [owner, joiner, panel])
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

afterAll(async () => {
  await Promise.all([petra.leave(), ana.leave()]);
  await rendezvous.close();
});

describe('every step of coming in', () => {
  test.for(LOOKS)('%s, %s', async ([language, theme]) => {
    const look = `${language}-${theme}`;
    const workspace = `Petra’s office ${look}`;
    await dress(owner, language, theme);
    await dress(joiner, language, theme);

    await owner.bringToFront();
    await shareIn(owner, workspace);
    const invite = await owner.$eval('dialog [name=invite]', (field) => (field as HTMLTextAreaElement).value);
    await picture(owner, `pairing-invite-${look}`);

    await joiner.bringToFront();
    await openJoinIn(joiner);
    await fill(joiner, '[data-testid=join-form] [name=invite]', invite);
    await joiner.waitForSelector('[data-testid=join-form] [name=memberName]');
    await picture(joiner, `pairing-join-${look}`);
    await fill(joiner, '[data-testid=join-form] [name=memberName]', 'Ana');
    await click(joiner, '[data-testid=join-form] [type=submit]');
    await joiner.waitForSelector('[data-testid=joining][data-state=asking] .name:not(:empty)');
    await picture(joiner, `pairing-asking-${look}`);

    await owner.bringToFront();
    await owner.waitForSelector('[data-testid=request-form] .name:not(:empty)');
    await picture(owner, `pairing-request-${look}`);
    await owner.keyboard.press('Escape');
    await owner.waitForSelector('[data-testid=request-notice]');
    await picture(owner, `pairing-notice-${look}`);
    await panel.bringToFront();
    await click(panel, '[data-testid=look-at-request]');
    await panel.waitForSelector('[data-testid=request-form] .name:not(:empty)');
    await picture(panel, `pairing-panel-request-${look}`);
    await click(panel, '[data-testid=request-form] [type=submit]');
    await panel.waitForSelector('[data-testid=request-state][data-state=joined]');
    await picture(panel, `pairing-joined-${look}`);
    await panel.keyboard.press('Escape');

    await owner.bringToFront();
    await goTo(owner, 'settings');
    for (const text of [workspace, 'Ana'])
      await click(owner, `::-p-xpath(//details[not(@open)]/summary[contains(normalize-space(), "${text}")])`);
    await owner.waitForSelector('[data-testid=remove-member]');
    await owner.evaluate(() => document.querySelector('[data-testid=remove-member]')?.scrollIntoView());
    await picture(owner, `pairing-members-${look}`);
    await click(owner, '[data-testid=remove-member]');
    await picture(owner, `pairing-remove-${look}`);
    await closeDialog(owner);
    await joiner.waitForSelector('dialog', { hidden: true });
  });
});

const openJoinIn = (page: Page) => inSwitcher(page, -1, '[data-testid=join-form]');

async function shareIn(page: Page, workspace: string): Promise<void> {
  await inSwitcher(page, -2, '[data-testid=share-form]');
  await fill(page, '[data-testid=share-form] [name=workspaceName]', workspace);
  await fill(page, '[data-testid=share-form] [name=memberName]', 'Petra');
  await fill(page, '[data-testid=share-form] [name=relays]', rendezvous.url);
  await click(page, '[data-testid=share-form] [type=submit]');
  await page.waitForSelector('[data-testid=invite-qr] path');
}
