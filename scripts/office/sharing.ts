import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';
import type { Position } from '../../test/browsers/harness/person';
import { fill, press } from './hands';

/** How two people come to share a workspace, by the dialogs of the app and the side panel. */

interface Sharing {
  workspace: string;
  name: string;
  position: Position;
  /** Empty: without any server. */
  relay: string;
  /** STUN and TURN servers, one a line. */
  iceServers?: string;
}

/** Shares a new workspace in the app or the side panel; gives the invite. */
export async function shareWorkspace(page: Page, sharing: Sharing): Promise<string> {
  await beginSharing(page, sharing);
  const invite = await readInviteText(page);
  await closeDialog(page);
  await seeWorkspace(page, sharing.workspace);
  return invite;
}

/** The same up to where the invite is shown. */
export async function beginSharing(
  page: Page,
  { workspace, name, position, relay, iceServers }: Sharing,
): Promise<void> {
  await openShare(page);
  await fill(page, '[name=workspaceName]', workspace);
  await fill(page, '[name=memberName]', name);
  await page.select('[name=position]', position);
  if (relay) await fill(page, '[name=relays]', relay);
  else await page.click('dialog [name=way][value=none]');
  if (iceServers) {
    await page.$$eval('dialog details', (all) => {
      for (const one of all) one.open = true;
    });
    await fill(page, '[name=iceServers]', iceServers);
  }
  await press(page, '[data-testid=share-form] [type=submit]');
}

/** Makes one more invite to the workspace that is open. */
export async function makeInvite(page: Page): Promise<string> {
  await chooseInSwitcher(page, en['workspace.invite']);
  await press(page, '[data-testid=invite-form] [type=submit]');
  const invite = await readInviteText(page);
  await closeDialog(page);
  return invite;
}

export async function readInviteText(page: Page): Promise<string> {
  const text = await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('dialog textarea[name=invite]')?.value || null,
    { polling: 50 },
  );
  return (await text.jsonValue()) ?? '';
}

export async function openShare(page: Page): Promise<void> {
  await chooseInSwitcher(page, en['workspace.share']);
  await page.waitForSelector('[data-testid=share-form]');
}

export async function openJoin(page: Page): Promise<void> {
  await chooseInSwitcher(page, en['workspace.join']);
  await page.waitForSelector('[data-testid=join-form]');
}

interface Asking {
  invite: string;
  name: string;
  position: Position;
}

/** Asks to be let in with an invite, whatever comes of it. */
export async function giveInvite(page: Page, { invite, name, position }: Asking): Promise<void> {
  await openJoin(page);
  await fill(page, '[data-testid=join-form] [name=invite]', invite);
  await page.waitForSelector('[data-testid=join-form] [name=memberName]');
  await fill(page, '[data-testid=join-form] [name=memberName]', name);
  await page.select('[data-testid=join-form] [name=position]', position);
  await press(page, '[data-testid=join-form] [type=submit]');
  await page.waitForSelector('[data-testid=joining]');
}

/** Asks to be let in, up to where the other side sees it; gives the pictures that are shown for comparing. */
export async function askToJoin(page: Page, asking: Asking): Promise<string> {
  await giveInvite(page, asking);
  await page.waitForSelector('[data-testid=joining][data-state=asking]');
  return readPictures(page);
}

/** Follows the notice that somebody asks; gives the pictures that are shown for comparing. */
export async function lookAtRequest(page: Page): Promise<string> {
  // By the element: lines come and go beside it.
  await press(page, '[data-testid=look-at-request]');
  await page.waitForSelector('[data-testid=request-form]');
  return readPictures(page);
}

/** Lets in who asks, as a new person. Resolves when their browser has said that it is in. */
export async function letIn(page: Page, role: 'editor' | 'viewer' = 'editor'): Promise<void> {
  await page.select('[data-testid=request-form] [name=requestRole]', role);
  await press(page, '[data-testid=request-form] [type=submit]');
  await page.waitForSelector('[data-testid=request-state][data-state=joined]');
  await closeDialog(page);
}

/** One person comes into a workspace of another: asks, both compare the pictures, and is let in. */
export async function comeIn(
  joiner: Page,
  owner: Page,
  who: Asking & { role?: 'editor' | 'viewer' },
): Promise<void> {
  await joiner.bringToFront();
  const seen = await askToJoin(joiner, who);
  await owner.bringToFront();
  const shown = await lookAtRequest(owner);
  if (seen !== shown) throw new Error(`they see different pictures: ${seen} and ${shown}`);
  await letIn(owner, who.role);
  await joiner.waitForSelector('dialog', { hidden: true });
}

/** The seven pictures' names, in their order. */
export async function readPictures(page: Page): Promise<string> {
  const names = await page.waitForFunction(
    () => {
      const all = [...document.querySelectorAll('[data-testid=safety-emoji] .name')];
      const read = all.map(({ textContent }) => textContent);
      return read.length === 7 && read.every(Boolean) ? read.join(' ') : null;
    },
    { polling: 20 },
  );
  return (await names.jsonValue()) ?? '';
}

/** Goes to one of the workspaces, by the name it has in the switcher. */
export async function openWorkspace(page: Page, name: string): Promise<void> {
  await chooseInSwitcher(page, name);
  await seeWorkspace(page, name);
}

/** Waits until the page is in the workspace of this name. */
async function seeWorkspace(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.switcher')?.textContent === wanted,
    { polling: 10 },
    name,
  );
}

export async function chooseInSwitcher(page: Page, label: string): Promise<void> {
  // By the elements: who is here comes beside the one, and the list of the other is put in its place as it opens.
  await press(page, '.switcher');
  await press(page, `::-p-xpath(//*[starts-with(@role, "menuitem")][normalize-space()="${label}"])`);
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'), { polling: 10 });
}
