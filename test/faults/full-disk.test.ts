import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { createTranslate } from '../../lib/i18n/translate';
import { waitForText, waitForTextGone } from '../../scripts/browsers/waits';
import { type PersonAtChromium, personAtChromium } from '../browsers/harness/person';
import { abortWrites } from './aborted-writes';
import { openAsHub, replayLog } from './replay';
import { readEntries, readLog } from './stored';

const t = createTranslate(en, 'en');
let petra: PersonAtChromium;
let popup: Page;

beforeAll(async () => {
  petra = await personAtChromium('Petra', 'manager');
  popup = await petra.browser.openPage('popup.html');
});

afterAll(async () => {
  await petra?.leave();
});

beforeEach(async () => {
  await popup.waitForSelector('#entry');
  await popup.bringToFront();
  await popup.focus('#entry');
});

async function enter(text: string): Promise<void> {
  await popup.keyboard.sendCharacter(text);
  await popup.keyboard.press('Enter');
}

const stored = () => readEntries(popup);

describe('while nothing more can be written', () => {
  test('an entry that the hub cannot file waits, the page says so, and it is filed once when there is room', async () => {
    await enter('Before the disk was full');
    await expect.poll(stored).toMatchObject({ listed: ['Before the disk was full'], waiting: [] });
    const hasRoom = await abortWrites(await petra.browser.hub(), 'envelopes');
    await enter('Order paper');
    await waitForText(popup, t('entry.saved', { title: 'Order paper' }));
    await enter('Book the room');
    await waitForText(popup, t('sync.kept', { n: 2 }));
    expect(await stored()).toMatchObject({
      listed: ['Before the disk was full'],
      waiting: ['Order paper', 'Book the room'],
      failed: 0,
    });

    await hasRoom();
    await waitForTextGone(popup, t('sync.kept', { n: 2 }), { timeout: 15_000 });
    // One is filed after the other.
    await expect.poll(stored).toMatchObject({ waiting: [], failed: 0 });
    const { listed } = await stored();
    expect([...listed].sort()).toEqual(['Before the disk was full', 'Book the room', 'Order paper']);
    const log = await readLog(popup);
    const tasks = await replayLog(log, log.workspaces[0]?.id ?? '');
    expect([...tasks.values()].map(({ title }) => title)).toEqual(expect.arrayContaining(listed));
    expect(tasks.size).toBe(3);
    expect(await openAsHub(log, log.workspaces[0]?.id ?? '')).toEqual(tasks);
  });

  test('an entry that cannot even be taken down is refused in words and stays in the field', async () => {
    const before = (await stored()).listed;
    const hasRoom = await abortWrites(popup, 'outbox');
    await enter('Water the plants');
    await waitForText(popup, t('toast.not-saved'));
    expect(await popup.$eval('#entry', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Water the plants',
    );
    expect(await stored()).toMatchObject({ listed: before, waiting: [] });

    await hasRoom();
    await popup.keyboard.press('Enter');
    await waitForText(popup, t('entry.saved', { title: 'Water the plants' }));
    await expect.poll(async () => (await stored()).listed).toHaveLength(before.length + 1);
  });
});
