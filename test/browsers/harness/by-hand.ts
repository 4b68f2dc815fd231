import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { fill, goTo, press } from '../../../scripts/office/hands';
import { WORKSPACE } from '../../../scripts/office/office';
import {
  beginSharing,
  giveInvite,
  letIn,
  readInviteText,
  readPictures,
} from '../../../scripts/office/sharing';

/** What two people do who carry texts between their browsers, by the dialogs alone. */

/** The dialog of the connection page in which two members connect. */
export async function openByHand(page: Page): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'connection');
  await press(page, '[data-testid=connect-by-hand]');
  await page.waitForSelector('dialog [data-testid=handshake]');
}

/** The text that a page shows to be carried; waits until there is another than `before`. */
export async function readCarried(page: Page, before = ''): Promise<string> {
  const text = await page.waitForFunction(
    (known) => {
      const shown = document.querySelector<HTMLTextAreaElement>(
        '[data-testid=handshake] [name=carried]',
      )?.value;
      return shown && shown !== known ? shown : null;
    },
    { polling: 50, timeout: 60_000 },
    before,
  );
  return (await text.jsonValue()) ?? '';
}

/** Pastes a text that was carried here. */
export async function giveCarried(page: Page, text: string): Promise<void> {
  await fill(page, '[data-testid=handshake] [name=given]', text);
  await press(page, '[data-testid=take-text]');
}

/** Waits until the handshake that a page shows is at a state. */
export const seeHandshake = (page: Page, state: string) =>
  page.waitForSelector(`[data-testid=handshake][data-state=${state}]`, { timeout: 60_000 });

/** One has made an offer, the other's dialog is open: both are carried, and the two are connected. */
export async function carryTexts(from: Page, to: Page): Promise<void> {
  await from.bringToFront();
  const offer = await readCarried(from);
  await to.bringToFront();
  await giveCarried(to, offer);
  const answer = await readCarried(to, offer);
  await from.bringToFront();
  await giveCarried(from, answer);
}

/** A manager shares without any relay, and lets an assistant in: the invite, a text and its answer are carried. */
export async function pairByHand(manager: Page, assistant: Page, name: string): Promise<void> {
  await manager.bringToFront();
  await beginSharing(manager, { workspace: WORKSPACE, name: 'Petra', position: 'manager', relay: '' });
  const invite = await readInviteText(manager);
  await assistant.bringToFront();
  await giveInvite(assistant, { invite, name, position: 'assistant' });
  await carryTexts(assistant, manager);
  await assistant.waitForSelector('[data-testid=joining][data-state=asking]');
  const seen = await readPictures(assistant);
  await manager.bringToFront();
  await manager.waitForSelector('[data-testid=request-form]');
  expect(await readPictures(manager)).toBe(seen);
  await letIn(manager);
  await assistant.bringToFront();
  await assistant.waitForSelector('dialog', { hidden: true });
}
