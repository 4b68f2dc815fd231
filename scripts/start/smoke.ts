import type { Page } from 'puppeteer-core';
import { createLinkSwitch } from '../browsers/link-switch';
import {
  enterTask,
  fileSlip,
  fill,
  goTo,
  leaveField,
  openRow,
  seeRow,
  seeTicked,
  tickOff,
} from '../office/hands';
import { type Office, openApp, pair, seePresent } from '../office/office';
import type { Sites } from '../sites/sites';
import type { Report } from './report';

const MAIL = 'Lease renewal, 2nd floor';

/**
 * The main job, through the interface only, each step seen in the other browser's page: share, capture a mail and a
 * company's page, enter a task, tick it off, edit while the link is cut, restart a browser.
 */
export async function runMainJob(office: Office, sites: Sites, report: Report): Promise<void> {
  const { petra, ana } = office;
  const { step, picture } = report;
  const link = await createLinkSwitch(await ana.person.browser.hub());
  await step('share and join', () => pair(office));
  await picture(petra.app, 'shared');

  await step('capture the open mail as a task', async () => {
    await capture(office, sites.mailUrl, 'task', report);
    await goTo(ana.app, 'tasks');
    await seeRow(ana.app, MAIL);
  });
  await step('capture a client from their company’s page', async () => {
    await capture(office, sites.companyUrl, 'contact', report);
    await goTo(ana.app, 'contacts');
    await ana.app.waitForSelector('li.row');
  });
  await picture(ana.app, 'contacts');

  await goTo(ana.app, 'tasks');
  const popup = await petra.person.browser.openPage('popup.html');
  await step('enter a task in the popup, see it in the other browser', async () => {
    await enterTask(popup, 'Call Marek tomorrow 15:00 +Ana !2');
    await seeRow(ana.app, 'Call Marek');
  });
  await picture(ana.app, 'entered');
  await step('tick it off there, see it here', async () => {
    await enterTask(popup, 'Order toner today');
    await seeRow(popup, 'Order toner');
    await tickOff(ana.app, 'Order toner');
    await seeTicked(popup, 'Order toner');
  });
  await picture(popup, 'ticked-off');

  await petra.app.bringToFront();
  await goTo(petra.app, 'tasks');
  await openRow(petra.app, 'Call Marek');
  await openRow(ana.app, 'Call Marek');
  await step('edit two fields on both sides while the link is cut', async () => {
    await Promise.all([link.cut(), office.rendezvous.cut()]);
    await fill(petra.app, '.detail [name=title]', 'Call Marek Dvořák');
    await leaveField(petra.app);
    await ana.app.select('.detail select[name=priority]', '1');
    await seeRow(petra.app, 'Call Marek Dvořák');
  });
  await step('mend the link, see both edits on both sides', async () => {
    await Promise.all([link.restore(), office.rendezvous.restore()]);
    await seeRow(ana.app, 'Call Marek Dvořák', 60_000);
    await petra.app.waitForSelector('.detail select[name=priority]');
    await petra.app.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.detail select[name=priority]')?.value === '1',
      { polling: 20, timeout: 60_000 },
    );
  });
  await picture(petra.app, 'mended');

  await step('restart a browser, see what came meanwhile', async () => {
    await ana.person.browser.close();
    await popup.bringToFront();
    await enterTask(popup, 'Send the signed annex to legal !1');
    await ana.person.restart();
    ana.app = await openApp(ana.person);
    await goTo(ana.app, 'tasks');
    await seeRow(ana.app, 'Send the signed annex', 30_000);
    await seePresent(petra.app, ana.person.name);
  });
  await picture(ana.app, 'restarted');
}

/** Opens a page, clicks the toolbar button over it, and files what the slip found. */
async function capture(
  { petra: { person } }: Office,
  url: string,
  kind: 'task' | 'contact',
  report: Report,
): Promise<void> {
  const page: Page = await person.browser.openTab(url);
  const popup = await person.browser.openPopupOn(page);
  await popup.waitForSelector(`[data-testid=slip-${kind}]`);
  await report.picture(popup, `slip-${kind}`);
  await fileSlip(popup, kind);
  await page.close();
}
