import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { readTable } from '../../scripts/office/database';
import {
  enterTask,
  fill,
  goTo,
  leaveField,
  openRow,
  seeRow,
  seeValue,
  tickOff,
} from '../../scripts/office/hands';
import { openApp, seePresent, WORKSPACE } from '../../scripts/office/office';
import { comeIn, shareWorkspace } from '../../scripts/office/sharing';
import { changedExtension } from './harness/changed-extension';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import type { Profile } from './harness/profile';

/** A computer whose clock is a year ahead, as every document of the extension finds it. */
const YEAR_AHEAD = `{
  const Right = Date;
  const ahead = () => Right.now() + 365 * 24 * 60 * 60 * 1000;
  globalThis.Date = class Date extends Right {
    constructor(...given) {
      if (given.length === 0) super(ahead());
      else super(...given);
    }
    static now() {
      return ahead();
    }
  };
}`;
const patience = 60_000;

let rendezvous: Rendezvous;
let extension: Profile;
let petra: PersonAtChromium;
let ana: PersonAtChromium;
let app: Page;
let page: Page;

beforeAll(async () => {
  // As public relays do: what was not made in the last minute by its own clock is refused.
  rendezvous = await startRendezvous({ strictS: 60 });
  extension = await changedExtension('year-ahead', YEAR_AHEAD);
  [petra, ana] = await Promise.all([
    personAtChromium('Petra', 'manager'),
    personAtChromium('Ana', 'assistant', { extensionDir: extension.dir }),
  ]);
  [app, page] = [await openApp(petra), await openApp(ana)];
});

afterAll(async () => {
  await petra?.leave();
  await ana?.leave();
  await rendezvous?.close();
  await extension?.remove();
});

const task = async (one: Page, title: string) =>
  ((await readTable(one, 'task')) as { title: string; updatedAt: string; finished?: string }[]).find((row) =>
    row.title.includes(title),
  );

describe('Ana, whose clock is a year ahead, and Petra, at a relay that takes only what is new by its own', () => {
  test('come together with Ana’s invite', async () => {
    const { name, position } = ana;
    const invite = await shareWorkspace(page, {
      ...{ workspace: WORKSPACE, name, position },
      relay: rendezvous.url,
    });
    await comeIn(app, page, { invite, name: petra.name, position: petra.position });
    await Promise.all([seePresent(app, 'Ana'), seePresent(page, 'Petra')]);
  });

  test('both read what Petra wrote last, over what Ana wrote with the later stamp', async () => {
    for (const one of [app, page]) await goTo(one, 'tasks');
    await page.bringToFront();
    await enterTask(page, 'Call Marek');
    await seeRow(app, 'Call Marek', patience);
    expect(Date.parse((await task(app, 'Call Marek'))?.updatedAt ?? '')).toBeGreaterThan(Date.now());
    await app.bringToFront();
    await openRow(app, 'Call Marek');
    await fill(app, '.detail [name=title]', 'Call Marek Dvořák');
    await leaveField(app);
    await page.bringToFront();
    await seeRow(page, 'Call Marek Dvořák', patience);
    await openRow(page, 'Call Marek Dvořák');
    await seeValue(page, '.detail [name=title]', 'Call Marek Dvořák', patience);
    for (const one of [app, page])
      expect(Date.parse((await task(one, 'Dvořák'))?.updatedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  test('what Ana ticks off is finished now where Petra reads it', async () => {
    await goTo(page, 'tasks');
    await tickOff(page, 'Call Marek Dvořák');
    await expect
      .poll(async () => (await task(app, 'Dvořák'))?.finished ?? '', { timeout: patience })
      .not.toBe('');
    expect(Date.parse((await task(app, 'Dvořák'))?.finished ?? '')).toBeLessThanOrEqual(Date.now());
    for (const one of [app, page]) expect(await readTable(one, 'refusals')).toEqual([]);
  });
});
