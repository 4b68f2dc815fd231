import type { ElementHandle, Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';
import { fill, goTo, leaveField, seeRow } from './hands';

/** A meeting and the note in it, which people type into together. */

const NOTE = '.detail textarea[name=body][data-state=open]';

/** Adds a meeting of today in the workspace that is open, and leaves it open. */
export async function addMeeting(page: Page, title: string): Promise<void> {
  await goTo(page, 'meetings');
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()="${en['action.new-meeting']}"])`,
  );
  await button?.click();
  await fill(page, '.detail [name=title]', title);
  await leaveField(page);
  await seeRow(page, title);
}

/** The note of the meeting that is open, once it can be typed into. */
export async function noteField(page: Page): Promise<ElementHandle<HTMLTextAreaElement>> {
  const field = await page.waitForSelector(NOTE);
  if (!field) throw new Error('There is no note.');
  return field as ElementHandle<HTMLTextAreaElement>;
}

/** Puts the caret at a place in the note and types there, key by key. */
export async function typeIntoNote(page: Page, at: number, text: string): Promise<void> {
  const field = await noteField(page);
  await field.focus();
  await field.evaluate((element, place) => element.setSelectionRange(place, place), at);
  await page.keyboard.type(text, { delay: 5 });
}

/** Waits until the note reads exactly so. */
export async function seeNote(page: Page, wanted: string): Promise<void> {
  const reads = (where: string, text: string) =>
    document.querySelector<HTMLTextAreaElement>(where)?.value === text;
  try {
    await page.waitForFunction(reads, { polling: 10, timeout: 10_000 }, NOTE, wanted);
  } catch (cause) {
    throw new Error(`The note does not read “${wanted}” but “${await readNote(page)}”.`, { cause });
  }
}

export async function readNote(page: Page): Promise<string> {
  return (await noteField(page)).evaluate(({ value }) => value);
}
