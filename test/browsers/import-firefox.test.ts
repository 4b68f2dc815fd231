import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../scripts/browsers/firefox';
import { waitForText } from '../../scripts/browsers/waits';
import {
  contactRows,
  contactsFound,
  exportedContacts,
  giveContacts,
  openContactMenu,
} from '../../scripts/office/contact-files';
import { press } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { inShort, read } from '../interchange/reading';
import { type Person, personAtFirefox } from './harness/person';

let mai: Person<Firefox>;
let app: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adjutant-import-'));
  mai = await personAtFirefox('Mai', 'assistant');
  app = await openApp(mai);
});

afterAll(async () => {
  await mai?.leave();
  await rm(folder, { recursive: true, force: true });
});

const seeRows = (titles: string[]) =>
  expect.poll(() => contactRows(app), { timeout: 60_000 }).toEqual(titles);

test('Mai imports a table, takes it back, imports it again, and exports what she imported', async () => {
  const table = 'Họ và tên;Công ty;Email;Số điện thoại\nNguyễn Văn An;ABC;an@abc.vn;0912 345 678\n';
  await openContactMenu(app, 'Import');
  await giveContacts(app, join(folder, 'danh-ba.csv'), table);
  expect(await contactsFound(app)).toBe('1 contact in “danh-ba.csv”');
  await press(app, '[data-testid=import-do]');
  await seeRows(['Nguyễn Văn An']);
  await press(app, '[data-testid=undo]');
  await waitForText(app, 'The import was taken back.');
  await seeRows([]);
  await openContactMenu(app, 'Import');
  await giveContacts(app, join(folder, 'danh-ba.csv'), table);
  await contactsFound(app);
  await press(app, '[data-testid=import-do]');
  await seeRows(['Nguyễn Văn An']);
  for (const format of ['4.0', 'csv'] as const) {
    const { contacts } = await read(await exportedContacts(app, format), format === 'csv' ? 'csv' : 'vcf');
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Nguyễn Văn An',
        organisation: 'ABC',
        emails: ['an@abc.vn'],
        phones: ['+84912345678 = 0912 345 678'],
      },
    ]);
  }
});
