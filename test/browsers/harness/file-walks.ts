import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForText } from '../../../scripts/browsers/waits';
import { goTo, seeRow } from '../../../scripts/office/hands';
import { chooseByArrow, chord, focused, see, tabTo } from './keyboard';

/** How somebody without a mouse brings contacts from files and takes them along. */

/** Opens the menu in the head of the contacts and takes one of its items. */
export async function openFromMenu(app: Page, item: 'import' | 'export'): Promise<void> {
  await app.bringToFront();
  await goTo(app, 'contacts');
  await see(app, '.list-head .menu > button');
  await tabTo(app, '.list-head .menu > button');
  await app.keyboard.press('Enter');
  await focused(app, '[role=menuitem]');
  if (item === 'export') await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await see(app, 'dialog[open]');
}

/**
 * Imports a table with its columns chosen, and takes it back.
 *
 * @param choose gives the field that has the focus a file, as the system's own window would.
 * @param onPreview told when all is chosen and nothing imported yet.
 */
export async function importTableAndUndo(
  app: Page,
  folder: string,
  choose: (file: string) => Promise<void>,
  onPreview: () => Promise<void> = async () => undefined,
): Promise<void> {
  const file = join(folder, 'list.csv');
  await writeFile(
    file,
    'Who,Email,Firma\nPetr Malý,petr@maly.example,Malý a syn\nEva Nová,eva@nova.example,\n',
  );
  await openFromMenu(app, 'import');
  await tabTo(app, 'dialog [name=importFile]');
  await choose(file);
  await see(app, '[data-testid=import-found]');
  await tabTo(app, '[data-testid=import-columns] summary');
  await app.keyboard.press('Enter');
  await tabTo(app, '[data-testid=import-columns] li:first-child select');
  await chooseByArrow(app, 'name');
  await waitForText(app, 'Petr Malý');
  await onPreview();
  await tabTo(app, '[data-testid=import-do]');
  await app.keyboard.press('Enter');
  await waitForText(app, '2 contacts imported');
  await seeRow(app, 'Petr Malý');
  await focused(app, '.list-head .menu > button');
  await chord(app, 'Control', 'z');
  await waitForText(app, 'The import was taken back.');
}

/** Makes a table of all contacts; gives the link that saves it, which has the focus. */
export async function exportTable(app: Page) {
  await openFromMenu(app, 'export');
  await tabTo(app, 'dialog [name=exportFormat]');
  await chooseByArrow(app, 'csv');
  await tabTo(app, '[data-testid=export-make]');
  await app.keyboard.press('Enter');
  const link = await see(app, '[data-testid=export-save]');
  await tabTo(app, '[data-testid=export-save]');
  return link;
}

export async function leaveDialog(app: Page): Promise<void> {
  await app.keyboard.press('Escape');
  await app.waitForSelector('dialog[open]', { hidden: true });
}
