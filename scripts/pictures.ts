/** Takes the pictures for the README, of a built extension in real browsers: `tsx scripts/pictures.ts`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choose, goTo, openRow, seeRow } from './office/hands';
import { openOffice, pair } from './office/office';
import { enterSampleDay, FULL_TASK } from './office/sample-day';
import { startSites } from './sites/sites';

const FOLDER = join(import.meta.dirname, '../docs/pictures');

const sites = await startSites();
const office = await openOffice({ headless: true });
const { app, person } = office.ana;
const browser = person.browser;

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function theme(wanted: 'light' | 'dark'): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'settings');
  await choose(app, 'select[name=theme]', wanted);
}

await mkdir(FOLDER, { recursive: true });
await pair(office);
await enterSampleDay(app);
await theme('light');

await app.setViewport({ width: 1240, height: 760 });
await goTo(app, 'tasks');
await openRow(app, FULL_TASK);
await picture(app, 'app');

const popup = await browser.openPopupOn(await browser.openTab(sites.mailUrl));
await popup.setViewport({ width: 380, height: 600 });
await popup.waitForSelector('[data-testid=slip-task]');
await popup.type('#entry', 'Call Marek about the lease tomorrow 15:00 +Petra !2');
await popup.waitForSelector('[data-testid=understood] button');
await seeRow(popup, FULL_TASK);
await popup.screenshot({ path: `${FOLDER}/popup.png` });
await popup.close();

await theme('dark');
const panel = await browser.openPage('sidepanel.html');
await panel.setViewport({ width: 360, height: 740, deviceScaleFactor: 1.5 });
await panel.waitForSelector('html[data-theme=dark]');
await seeRow(panel, FULL_TASK);
await picture(panel, 'sidepanel');

await office.close();
await sites.close();
