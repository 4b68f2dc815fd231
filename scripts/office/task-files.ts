import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { goTo, press } from './hands';
import { closeDialog } from './sharing';

/** How people bring tasks from elsewhere and take them along, by the settings of the app. */

/** Writes a calendar's file, gives it to the import dialog, and waits until it is read. @returns what is in it, as is said. */
export async function giveTasks(page: Page, path: string, content: string): Promise<string> {
  await writeFile(path, content);
  await page.bringToFront();
  await goTo(page, 'settings');
  await press(page, '[data-testid=import-tasks]');
  const field = await page.waitForSelector('dialog input[name=importFile]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
  const found = await page.waitForSelector('[data-testid=import-found]');
  await page.waitForSelector('[data-testid=import-do]:not([disabled]), [data-testid=import-known]');
  return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
}

/** @returns what “Save the file” would save; the dialog is closed again. */
export async function exportedTasks(page: Page): Promise<string> {
  await page.bringToFront();
  await goTo(page, 'settings');
  await press(page, '[data-testid=export-tasks]');
  await press(page, '[data-testid=export-make]');
  const link = await page.waitForSelector('[data-testid=export-save]');
  const text = await link?.evaluate(async (one) => (await fetch((one as HTMLAnchorElement).href)).text());
  await closeDialog(page);
  return text ?? '';
}
