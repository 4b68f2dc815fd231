import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { extensionDir } from '../build-extension';
import { contactsFound, giveContacts, openContactMenu } from '../office/contact-files';
import { goTo } from '../office/hands';
import { openApp } from '../office/office';
import { type Busy, busyWhile } from './busy-thread';
import { type Figure, figure } from './figure';

const COUNT = 10_000;
/** What browsers call a long task: a person feels it. */
const LONG_TASK_MS = 50;
const NEEDED_MS = 1000;

/** Ten thousand contacts imported, looked through for duplicates, and how long either keeps the page from answering. */
export async function measureDuplicates(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'adjutant-bench-'));
  const chromium = await launchChromium({
    extensionDir: extensionDir('chrome'),
    profileDir: join(folder, 'profile'),
  });
  try {
    const app = await openApp({ browser: chromium });
    await goTo(app, 'contacts');
    await openContactMenu(app, 'Import');
    await giveContacts(app, join(folder, 'many.csv'), table());
    await contactsFound(app);
    const importing = await busyWhile(app, async () => {
      await app.click('[data-testid=import-do]');
      await untilShown(app, COUNT);
    });
    await app.waitForFunction(wordsAreWritten, { polling: 200, timeout: 300_000 });
    const reviewing = await busyWhile(app, async () => {
      await app.click('[data-testid=review-duplicates]');
      await app.waitForSelector('[data-testid=duplicates][data-ready] .pair-row', { timeout: 300_000 });
    });
    const block = (name: string, busy: Busy) =>
      figure({
        ...{ name, n: COUNT, value: busy.longest, unit: 'ms', against: LONG_TASK_MS },
        peer: 'a long task, of processor time',
      });
    return [
      block('import-block', importing),
      block('duplicates-block', reviewing),
      figure({
        ...{ name: 'duplicates', n: COUNT, value: reviewing.all, unit: 'ms', against: NEEDED_MS },
        peer: 'the second that is allowed, of processor time',
      }),
    ];
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every hundredth is there twice, once with the name turned around. */
function table(): string {
  const rows = Array.from({ length: COUNT }, (_, n) => {
    const who = n % 100 === 1 ? n - 1 : n;
    const family = `${[...String(who)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}ova`;
    const name = n === who ? `Anna ${family}` : `${family} Anna`;
    return `${name};anna.${n}@firm${who % 90}.example;+420 777 ${String(100_000 + who)};Firm ${who % 90}`;
  });
  return `Name;E-mail;Phone;Company\n${rows.join('\n')}\n`;
}

const untilShown = (app: Page, count: number) =>
  app.waitForFunction(
    (wanted) =>
      document.querySelector('nav a[aria-current=page] .figure')?.textContent?.replace(/\D/g, '') ===
      String(wanted),
    { polling: 100, timeout: 300_000 },
    count,
  );

/** Runs in the page: whether the hub has nothing left to write. */
async function wordsAreWritten(): Promise<boolean> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const count = open.result.transaction('backlog').objectStore('backlog').count();
  await new Promise((resolve) => count.addEventListener('success', resolve));
  open.result.close();
  return count.result === 0;
}
