import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';
import type { Position } from '../../test/browsers/harness/person';
import { fill } from './hands';

/** How two people come to share a workspace, by the dialogs of the app and the side panel. */

interface Sharing {
  workspace: string;
  name: string;
  position: Position;
  relay: string;
  /** STUN and TURN servers, one a line. */
  iceServers?: string;
}

/** Shares a new workspace in the app or the side panel; gives the invite. */
export async function shareWorkspace(
  page: Page,
  { workspace, name, position, relay, iceServers }: Sharing,
): Promise<string> {
  await openShare(page);
  await fill(page, '[name=workspaceName]', workspace);
  await fill(page, '[name=memberName]', name);
  await page.select('[name=position]', position);
  await fill(page, '[name=relays]', relay);
  if (iceServers) {
    await page.$$eval('dialog details', (all) => {
      for (const one of all) one.open = true;
    });
    await fill(page, '[name=iceServers]', iceServers);
  }
  await page.click('[data-testid=share-form] [type=submit]');
  const text = await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('dialog textarea[name=invite]')?.value || null,
    { polling: 50 },
  );
  const invite = await text.jsonValue();
  await closeDialog(page);
  await seeWorkspace(page, workspace);
  return invite ?? '';
}

export async function openShare(page: Page): Promise<void> {
  await chooseInSwitcher(page, en['workspace.share']);
  await page.waitForSelector('[data-testid=share-form]');
}

export async function openJoin(page: Page): Promise<void> {
  await chooseInSwitcher(page, en['workspace.join']);
  await page.waitForSelector('[data-testid=join-form]');
}

export async function joinWorkspace(
  page: Page,
  { invite, name, position }: { invite: string; name: string; position: Position },
): Promise<void> {
  await openJoin(page);
  await fill(page, '[data-testid=join-form] [name=invite]', invite);
  await page.waitForSelector('[data-testid=join-form] [name=memberName]');
  await fill(page, '[data-testid=join-form] [name=memberName]', name);
  await page.select('[data-testid=join-form] [name=position]', position);
  await page.click('[data-testid=join-form] [type=submit]');
  await page.waitForSelector('[data-testid=join-form]', { hidden: true });
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

async function chooseInSwitcher(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector('.switcher');
  await button?.click();
  const item = await page.waitForSelector(
    `::-p-xpath(//*[starts-with(@role, "menuitem")][normalize-space()="${label}"])`,
    {
      visible: true,
    },
  );
  await item?.click();
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'), { polling: 10 });
}
