import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkSwitch } from '../../scripts/browsers/link-switch';
import { waitForText } from '../../scripts/browsers/waits';
import { copyText, openFileDialog, prepareFile, readSealedFile, saveFile } from '../../scripts/office/files';
import { enterTask, fill, goTo, openRow, seeRow } from '../../scripts/office/hands';
import { type Office, openOffice, pair, seeInStep } from '../../scripts/office/office';
import { closeDialog } from '../../scripts/office/sharing';
import { createProfile, type Profile } from './harness/profile';
import { screenshot } from './harness/screens';

let office: Office;
let folder: Profile;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  folder = await createProfile('sealed');
  office = await openOffice({ headless: true });
  const link = await createLinkSwitch(await office.petra.person.browser.hub());
  await pair(office);
  petra = office.petra.app;
  ana = office.ana.app;
  // Else a file would bring once more what has come but is not known to have.
  await seeInStep([petra, ana]);
  // From here on, for good.
  await Promise.all([link.cut(), office.rendezvous.cut()]);
});

afterAll(async () => {
  await office?.close();
  await folder?.remove();
});

async function enter(page: Page, entry: string): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'tasks');
  await enterTask(page, entry);
  // Committed: a file takes along what is in the log.
  await seeRow(page, entry.replace(/ today$/, ''));
}

describe('Petra and Ana, who are never online together again', () => {
  let path: string;

  test('send a file, and what the one entered stands with the other', async () => {
    await enter(petra, 'Sign the lease today');
    await enter(petra, 'Call the porter today');
    expect(await prepareFile(petra, 'Ana')).toMatch(/^2 changes for Ana, .*(byte|kB)/);
    await screenshot(petra, 'app-sealed-made');
    path = join(folder.dir, 'changes.adjutant');
    await saveFile(petra, path);
    await readSealedFile(ana, path);
    await waitForText(ana, '2 new changes.');
    await goTo(ana, 'tasks');
    await seeRow(ana, 'Sign the lease');
    await seeRow(ana, 'Call the porter');
  });

  test('answer by a pasted text, and both know what has arrived', async () => {
    await enter(ana, 'Book the room today');
    expect(await prepareFile(ana, 'Petra')).toMatch(/^1 change for Petra, /);
    const text = await copyText(ana);
    await openFileDialog(petra, 'read');
    await fill(petra, 'dialog [name=sealedText]', text.replace(/(.{60})/g, '$1\n'));
    await petra.click('[data-testid=sealed-take]');
    await waitForText(petra, '1 new change.');
    await goTo(petra, 'tasks');
    await openRow(petra, 'Sign the lease');
    await waitForText(petra, 'Reached Ana’s browser');
    await enter(petra, 'Water the plants today');
    await openRow(petra, 'Water the plants');
    await waitForText(petra, 'Waits for Ana.');
  });

  test('may read a file again; and one that was cut short, changed or is none is refused in words', async () => {
    await readSealedFile(ana, path);
    await waitForText(ana, 'All of it was here already.');
    const whole = await readFile(path);
    const changed = Buffer.from(whole);
    changed[200] = (changed[200] ?? 0) ^ 1;
    for (const [bytes, sentence] of [
      [whole.subarray(0, -40), 'The end of it is missing.'],
      [changed, 'It was changed or damaged on its way.'],
      [Buffer.from('Dear Ana, see you tomorrow at the office.'), 'This is no file of Adjutant’s.'],
    ] as const) {
      const bad = join(folder.dir, 'bad.adjutant');
      await writeFile(bad, bytes);
      await readSealedFile(ana, bad);
      await waitForText(ana, sentence);
      if (bytes === changed) await screenshot(ana, 'app-sealed-refused');
      await closeDialog(ana);
    }
  });
});
