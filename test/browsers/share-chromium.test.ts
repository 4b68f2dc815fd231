import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkSwitch, type LinkSwitch } from '../../scripts/browsers/link-switch';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, fill, goTo, leaveField, openRow, readValue, seeRow } from '../../scripts/office/hands';
import { addMeeting, noteField, readNote, seeNote, typeIntoNote } from '../../scripts/office/notes';
import { type Office, openApp, openOffice, WORKSPACE } from '../../scripts/office/office';
import { openWorkspace, shareWorkspace } from '../../scripts/office/sharing';
import { type Sites, startSites } from '../../scripts/sites/sites';
import { runMainJob } from '../../scripts/start/smoke';
import { screenshot } from './harness/screens';

const TITLE = '.detail [name=title]';

let office: Office;
let sites: Sites;
let link: LinkSwitch;
let petra: Page;
let ana: Page;

beforeAll(async () => {
  sites = await startSites();
  office = await openOffice({ headless: true });
  link = await createLinkSwitch(await office.petra.person.browser.hub());
});

afterAll(async () => {
  await office.close();
  await sites.close();
});

describe('Petra and Ana, both at Chromium', () => {
  test('do their main job', async () => {
    await runMainJob(office, sites, {
      folder: '',
      step: (_name, act) => act(),
      picture: async (page, name) => void (await screenshot(page, `main-job-${name}`)),
    });
    petra = office.petra.app;
    ana = office.ana.app;
    await Promise.all([petra.bringToFront(), ana.bringToFront()]);
  });

  test('one field changed on both sides while apart reads the same on both sides afterwards', async () => {
    for (const app of [petra, ana]) {
      await goTo(app, 'tasks');
      await openRow(app, 'Call Marek Dvořák');
    }
    await Promise.all([link.cut(), office.rendezvous.cut()]);
    const titles = ['Call Marek’s lawyer', 'Call Marek after lunch'] as const;
    await fill(petra, TITLE, titles[0]);
    await fill(ana, TITLE, titles[1]);
    for (const app of [petra, ana]) await leaveField(app);
    await seeRow(petra, titles[0]);
    await seeRow(ana, titles[1]);
    await waitForText(petra, 'has not reached Ana yet');
    await Promise.all([link.restore(), office.rendezvous.restore()]);
    const shown = async () => [await readValue(petra, TITLE), await readValue(ana, TITLE)];
    await expect.poll(async () => new Set(await shown()).size, { timeout: 60_000 }).toBe(1);
    const [agreed = ''] = await shown();
    expect(titles).toContain(agreed);
    for (const app of [petra, ana]) await seeRow(app, agreed);
  });

  test('what both type into a meeting note at once stands there whole, on both sides', async () => {
    await addMeeting(petra, 'Board meeting');
    await goTo(ana, 'meetings');
    await openRow(ana, 'Board meeting');
    await noteField(ana);
    await typeIntoNote(petra, 0, 'Agenda. Budget.');
    await seeNote(ana, 'Agenda. Budget.');

    await Promise.all([
      typeIntoNote(petra, 'Agenda.'.length, ' Petra wants the lease signed before Friday.'),
      typeIntoNote(ana, 'Agenda. Budget.'.length, ' Ana books the room and the lunch for twelve.'),
    ]);
    const whole =
      'Agenda. Petra wants the lease signed before Friday. Budget. Ana books the room and the lunch for twelve.';
    await seeNote(petra, whole);
    await seeNote(ana, whole);
  });

  test('the caret stays with its word while the other types before it', async () => {
    const before = await readNote(petra);
    const caret = before.indexOf('Budget');
    const field = await noteField(petra);
    await field.focus();
    await field.evaluate((element, at) => element.setSelectionRange(at, at), caret);
    await typeIntoNote(ana, 0, 'Monday: ');
    await seeNote(petra, `Monday: ${before}`);
    await petra.keyboard.type('New ');
    const after = `Monday: ${before.replace('Budget', 'New Budget')}`;
    await seeNote(petra, after);
    await seeNote(ana, after);
  });

  test('what was put in right before the page was closed is not lost', async () => {
    const before = await readNote(ana);
    await typeIntoNote(ana, before.length, '');
    await ana.keyboard.sendCharacter(' Last words.');
    await ana.close();
    ana = office.ana.app = await openApp(office.ana.person);
    await goTo(ana, 'meetings');
    await openRow(ana, 'Board meeting');
    await seeNote(ana, `${before} Last words.`);
    await seeNote(petra, `${before} Last words.`);
  });

  test('what is in the private workspace and in one for others never appears on the other side', async () => {
    const boss = { name: 'Ana', position: 'assistant', relay: office.rendezvous.url } as const;
    await shareWorkspace(ana, { ...boss, workspace: 'Boris’s desk' });
    await goTo(ana, 'tasks');
    await enterTask(ana, 'Present for Boris today');
    await openWorkspace(ana, 'Private');
    await goTo(ana, 'tasks');
    await enterTask(ana, 'Ask for a raise today');
    await openWorkspace(petra, 'Private');
    await goTo(petra, 'tasks');
    await enterTask(petra, 'Raise for Ana today');
    // What is entered last in the workspace of both says that everything before has had its time to come.
    await openWorkspace(ana, WORKSPACE);
    await openWorkspace(petra, WORKSPACE);
    await goTo(ana, 'tasks');
    await goTo(petra, 'tasks');
    await enterTask(ana, 'Sweep the office');
    await enterTask(petra, 'Lock the office');
    await seeRow(petra, 'Sweep the office');
    await seeRow(ana, 'Lock the office');
    const held = async (page: Page) =>
      JSON.stringify(
        await Promise.all(['task', 'workspaces', 'member'].map((table) => readTable(page, table))),
      );
    const atPetra = await held(petra);
    expect(atPetra).toContain('Raise for Ana');
    expect(atPetra).not.toMatch(/Boris|Ask for a raise/);
    const atAna = await held(ana);
    expect(atAna).toMatch(/Present for Boris.*Ask for a raise|Ask for a raise.*Present for Boris/s);
    expect(atAna).not.toContain('Raise for Ana');
  });
});
