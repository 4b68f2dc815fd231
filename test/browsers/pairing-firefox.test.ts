import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { further } from '../../lib/i18n/en/further';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import type { Firefox } from '../../scripts/browsers/firefox';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { openApp, seePresent, WORKSPACE } from '../../scripts/office/office';
import { closeDialog, comeIn, giveInvite, makeInvite, shareWorkspace } from '../../scripts/office/sharing';
import { click } from './harness/looks';
import { type Person, type PersonAtChromium, personAtChromium, personAtFirefox } from './harness/person';

/** For what another browser has to do first. */
const patience = { timeout: 30_000 };

let rendezvous: Rendezvous;
let people: { petra: PersonAtChromium; ana: PersonAtChromium; ivo: Person<Firefox> };
let petra: Page;
let ana: Page;
let ivo: Page;
let used = '';

beforeAll(async () => {
  rendezvous = await startRendezvous();
  const [one, two, three] = await Promise.all([
    personAtChromium('Petra', 'manager'),
    personAtChromium('Ana', 'assistant'),
    personAtFirefox('Ivo', 'assistant'),
  ]);
  people = { petra: one, ana: two, ivo: three };
  [petra, ana, ivo] = [await openApp(one), await openApp(two), await openApp(three)];
});

afterAll(async () => {
  await Promise.all([people.petra.leave(), people.ana.leave(), people.ivo.leave()]);
  await rendezvous.close();
});

/** The titles of all tasks in a browser's database. */
async function titlesIn(page: Page): Promise<string[]> {
  return ((await readTable(page, 'task')) as { title: string }[]).map(({ title }) => title);
}

async function openMember(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'settings');
  for (const text of [WORKSPACE, name])
    await click(page, `::-p-xpath(//details[not(@open)]/summary[contains(normalize-space(), "${text}")])`);
}

describe('Petra and Ana at Chromium, and Ivo at Firefox', () => {
  test('pair by interface alone: Ana to read and change, Ivo to read only', async () => {
    const shared = {
      workspace: WORKSPACE,
      name: 'Petra',
      position: 'manager',
      relay: rendezvous.url,
    } as const;
    await petra.bringToFront();
    used = await shareWorkspace(petra, shared);
    await comeIn(ana, petra, { invite: used, name: 'Ana', position: 'assistant' });
    const second = await makeInvite(petra);
    await comeIn(ivo, petra, { invite: second, name: 'Ivo', position: 'assistant', role: 'viewer' });
    for (const [page, name] of [
      [petra, 'Ana'],
      [petra, 'Ivo'],
      [ana, 'Petra'],
      [ivo, 'Petra'],
    ] as const)
      await seePresent(page, name);
  });

  test('an invite that was used says so to whoever comes second', async () => {
    await ivo.bringToFront();
    await giveInvite(ivo, { invite: used, name: 'Ivo', position: 'assistant' });
    await waitForText(ivo, 'Somebody else has used this invite.', patience);
    await closeDialog(ivo);
  });

  test('all see what Petra and Ana enter', async () => {
    await petra.bringToFront();
    await goTo(petra, 'tasks');
    await enterTask(petra, 'Call Marek');
    await ana.bringToFront();
    await goTo(ana, 'tasks');
    await seeRow(ana, 'Call Marek');
    await enterTask(ana, 'Order toner');
    await ivo.bringToFront();
    await goTo(ivo, 'tasks');
    await seeRow(ivo, 'Call Marek');
    await seeRow(ivo, 'Order toner');
  });

  test('who may only read is told so, and nothing of what they enter is taken', async () => {
    await waitForText(ivo, further['members.viewer']);
    await enterTask(ivo, 'Written by a viewer');
    await waitForText(ivo, 'could not be');
    await petra.bringToFront();
    await enterTask(petra, 'After the viewer');
    await seeRow(ivo, 'After the viewer');
    for (const page of [petra, ana, ivo]) expect(await titlesIn(page)).not.toContain('Written by a viewer');
  });

  test('who was removed gets nothing new, and nothing new of theirs is taken by anybody', async () => {
    await openMember(petra, 'Ana');
    await click(petra, 'details[open] > .buttons [data-testid=remove-member]');
    await waitForText(petra, 'cannot be called back');
    await petra.click('[data-testid=confirm]');
    await waitForText(ana, 'This browser was removed from the workspace', patience);
    await petra.bringToFront();
    await goTo(petra, 'tasks');
    await enterTask(petra, 'Not for Ana');
    await ana.bringToFront();
    await enterTask(ana, 'Too late from Ana');
    await ivo.bringToFront();
    await seeRow(ivo, 'Not for Ana');
    // Restarted, she would meet them anew, if there were a room left to meet in.
    await people.ana.restart();
    ana = await openApp(people.ana);
    await goTo(ana, 'tasks');
    await seeRow(ana, 'Order toner');
    await petra.bringToFront();
    await enterTask(petra, 'Long after Ana');
    await ivo.bringToFront();
    await seeRow(ivo, 'Long after Ana');
    const held = await titlesIn(ana);
    for (const title of ['Not for Ana', 'Long after Ana']) expect(held).not.toContain(title);
    for (const page of [petra, ivo]) expect(await titlesIn(page)).not.toContain('Too late from Ana');
    expect(JSON.stringify(await readTable(ana, 'envelopes'))).not.toContain('Not for Ana');
  });

  test('an invite that is withdrawn lets nobody in', async () => {
    await petra.bringToFront();
    const invite = await makeInvite(petra);
    await goTo(petra, 'settings');
    await click(petra, 'details.workspace:not([open]) > summary');
    await click(petra, '[data-testid=invites] [data-testid=withdraw-invite]');
    await petra.waitForSelector('[data-testid=invites] [data-state=withdrawn]');
    await ana.bringToFront();
    await giveInvite(ana, { invite, name: 'Ana', position: 'assistant' });
    await waitForText(ana, 'Petra has withdrawn this invite.', patience);
  });
});
