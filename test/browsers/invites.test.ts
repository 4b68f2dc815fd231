import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { further } from '../../lib/i18n/en/further';
import { newId, toBase64Url } from '../../lib/records/id';
import { writeInvite } from '../../lib/trust/invite';
import { waitForText } from '../../scripts/browsers/waits';
import { fill } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { chooseInSwitcher, closeDialog, openJoin } from '../../scripts/office/sharing';
import { type PersonAtChromium, personAtChromium } from './harness/person';

const INVITE = '[data-testid=join-form] [name=invite]';

let ana: PersonAtChromium;
let app: Page;
let invite: string;

const writtenBy = (from: string, expiresAt: number) =>
  writeInvite({
    ...{ id: newId(), expiresAt, name: 'Petra’s office', from },
    inviter: toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
    secret: crypto.getRandomValues(new Uint8Array(32)),
    rendezvous: { relays: [], iceServers: [] },
  });

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  invite = await writtenBy('Petra', Date.now() + 600_000);
  await openJoin(app);
});

afterAll(async () => {
  await ana.leave();
});

describe('the dialog to join says what is wrong with an invite', () => {
  test.for<[what: string, of: (invite: string) => string, sentence: keyof typeof further]>([
    ['that is something else', () => 'https://meet.example/abc', 'join.not-an-invite'],
    ['whose end is missing', (whole) => whole.slice(0, -5), 'join.damaged-invite'],
    ['whose middle was changed', (whole) => whole.replace(/.(?=.{20}$)/, swap), 'join.damaged-invite'],
    ['with nothing after the dot', () => 'adjutant2.', 'join.damaged-invite'],
    ['of a newer version', (whole) => whole.replace('adjutant2', 'adjutant3'), 'join.newer-invite'],
    ['of an older version', (whole) => whole.replace('adjutant2', 'adjutant1'), 'join.older-invite'],
  ])('%s', async ([, of, sentence]) => {
    await fill(app, INVITE, of(invite));
    await waitForText(app, String(further[sentence]));
    expect(await canJoin()).toBe(false);
  });

  test('that is too old', async () => {
    await fill(app, INVITE, await writtenBy('Petra', Date.now() - 1001));
    await waitForText(app, further['join.expired-invite']);
    expect(await canJoin()).toBe(false);
  });
});

test('an invite broken over lines by a mail program is read, asked with, and the asking cancelled', async () => {
  await fill(app, INVITE, ` ${invite.replace(/.{40}/g, '$&\n > ').replaceAll('>', ' ')}\n`);
  await waitForText(app, 'Petra invites you to “Petra’s office”.');
  await fill(app, '[data-testid=join-form] [name=memberName]', 'Ana');
  await app.click('[data-testid=join-form] [type=submit]');
  await waitForText(app, 'Looking for Petra’s browser');
  await closeDialog(app);
  await openJoinAgain();
  // Not with the mouse: the text to be sent and its picture may still push the button down.
  await app.$eval('[data-testid=cancel-joining]', (button) => (button as HTMLButtonElement).click());
  await waitForText(app, further['join.cancelled']);
});

const openJoinAgain = async () => {
  await chooseInSwitcher(app, en['workspace.join']);
  await app.waitForSelector('[data-testid=joining][data-state=looking]');
};
const swap = (letter: string) => (letter === 'A' ? 'B' : 'A');

const canJoin = () =>
  app.$eval('[data-testid=join-form] [type=submit]', (button) => !(button as HTMLButtonElement).disabled);
