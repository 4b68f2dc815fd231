import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { goTo, untilStill } from './hands';
import { closeDialog } from './sharing';

/** How people who are never online together send each other what they have, by the dialogs of the app. */

/** Prepares a file for the other browser, and leaves the dialog open. @returns what it says is in the file. */
export async function prepareFile(page: Page, name: string): Promise<string> {
  await openFileDialog(page, 'write');
  const select = await page.waitForSelector('dialog select[name=sealedFor]');
  const value = await select?.evaluate(
    (element, wanted) => [...element.options].find(({ text }) => text.includes(wanted))?.value ?? '',
    name,
  );
  await page.select('dialog select[name=sealedFor]', value ?? '');
  await page.click('[data-testid=sealed-make]');
  const figures = await page.waitForSelector('[data-testid=sealed-figures]');
  return (await figures?.evaluate(({ textContent }) => textContent)) ?? '';
}

/** Puts what “Save the file” would save at a path, and closes the dialog. */
export async function saveFile(page: Page, path: string): Promise<void> {
  const bytes = await page.$eval('[data-testid=sealed-save]', async (link) => {
    const response = await fetch((link as HTMLAnchorElement).href);
    return [...new Uint8Array(await response.arrayBuffer())];
  });
  await writeFile(path, Uint8Array.from(bytes));
  await closeDialog(page);
}

/** What “Copy as text” would copy; closes the dialog. */
export async function copyText(page: Page): Promise<string> {
  const text = await page.$eval('dialog textarea[name=sealedText]', ({ value }) => value);
  await closeDialog(page);
  return text;
}

/** Opens the dialog to read a file and gives it one. */
export async function readSealedFile(page: Page, path: string): Promise<void> {
  await openFileDialog(page, 'read');
  const field = await page.waitForSelector('dialog input[name=sealedFile]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
  await page.click('[data-testid=sealed-take]');
}

export async function openFileDialog(page: Page, which: 'read' | 'write'): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'connection');
  const button = await page.waitForSelector(`[data-testid=sealed-${which}]`);
  // What is said of the connection comes bit by bit and pushes it down.
  if (button) await untilStill(button);
  await button?.click();
  await page.waitForSelector('dialog[open]');
}
