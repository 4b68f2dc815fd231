import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { createLinkSwitch } from '../../scripts/browsers/link-switch';
import { waitForText } from '../../scripts/browsers/waits';
import { copyText, openFileDialog, prepareFile, readSealedFile, saveFile } from '../../scripts/office/files';
import { enterTask, fill, goTo, seeRow } from '../../scripts/office/hands';
import { type Office, openOfficeWithFirefox, pair, seeInStep } from '../../scripts/office/office';
import { createProfile, type Profile } from './harness/profile';

let office: Office<Firefox>;
let folder: Profile;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  folder = await createProfile('sealed');
  office = await openOfficeWithFirefox({ headless: true });
  const link = await createLinkSwitch(await office.petra.person.browser.hub());
  await pair(office);
  petra = office.petra.app;
  ana = office.ana.app;
  // Else a file would bring once more what has come but is not known to have.
  await seeInStep([petra, ana]);
  await Promise.all([link.cut(), office.rendezvous.cut()]);
});

afterAll(async () => {
  await office?.close();
  await folder?.remove();
});

test('a file from Chromium is read in Firefox, and a text from Firefox in Chromium', async () => {
  await petra.bringToFront();
  await goTo(petra, 'tasks');
  await enterTask(petra, 'Sign the lease today');
  // Committed: a file takes along what is in the log.
  await seeRow(petra, 'Sign the lease');
  await prepareFile(petra, 'Ana');
  const path = join(folder.dir, 'changes.adjutant');
  await saveFile(petra, path);
  await readSealedFile(ana, path);
  await waitForText(ana, '1 new change.');
  await goTo(ana, 'tasks');
  await seeRow(ana, 'Sign the lease');

  await enterTask(ana, 'Book the room today');
  await seeRow(ana, 'Book the room');
  expect(await prepareFile(ana, 'Petra')).toMatch(/^1 change for Petra, /);
  const text = await copyText(ana);
  await openFileDialog(petra, 'read');
  await fill(petra, 'dialog [name=sealedText]', text);
  await petra.click('[data-testid=sealed-take]');
  await waitForText(petra, '1 new change.');
  await goTo(petra, 'tasks');
  await seeRow(petra, 'Book the room');
});
