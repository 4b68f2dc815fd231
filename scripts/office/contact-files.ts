import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { goTo, press } from './hands';
import { closeDialog } from './sharing';

/** How people bring contacts from elsewhere and take them along, by the dialogs of the app. */

/** Opens a dialog by the menu in the head of the contacts. */
export async function openContactMenu(page: Page, item: 'Import' | 'Export'): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'contacts');
  await press(page, '.list-head .menu > button');
  await press(page, `.list-head ::-p-text(${item})`);
  await page.waitForSelector('dialog[open]');
}

/** Writes a file and gives it to the import dialog. */
export async function giveContacts(page: Page, path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content);
  const field = await page.waitForSelector('dialog input[name=importFile]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** What the import dialog says is in the file, once it is read. */
export async function contactsFound(page: Page): Promise<string> {
  const found = await page.waitForSelector('[data-testid=import-found]');
  return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
}

/** @returns what “Save the file” would save, all contacts of the workspace; the dialog is closed again. */
export async function exportedContacts(page: Page, format: '4.0' | '3.0' | 'csv'): Promise<string> {
  await openContactMenu(page, 'Export');
  await page.select('dialog select[name=exportFormat]', format);
  await press(page, '[data-testid=export-make]');
  const link = await page.waitForSelector('[data-testid=export-save]');
  const text = await link?.evaluate(async (one) => (await fetch((one as HTMLAnchorElement).href)).text());
  await closeDialog(page);
  return text ?? '';
}

/** The names in the list. */
export const contactRows = (page: Page) =>
  page.$$eval('.list a.row-link .row-title', (all) => all.map(({ textContent }) => textContent));
