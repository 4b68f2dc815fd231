import type { Page } from 'puppeteer-core';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { type PersonAtChromium, personAtChromium } from '../../test/browsers/harness/person';
import { joinWorkspace, shareWorkspace } from './hands';

/** A manager and an assistant, each at a Chromium of their own with the app open, and where they meet. */
export interface Office {
  rendezvous: Rendezvous;
  petra: Seat;
  ana: Seat;
  close(): Promise<void>;
}

export interface Seat {
  person: PersonAtChromium;
  /** The app in a full tab. Read it anew after the browser was restarted. */
  app: Page;
}

export const WORKSPACE = 'Petra’s office';

/** Starts both browsers; nothing is shared yet. */
export async function openOffice({ headless }: { headless: boolean }): Promise<Office> {
  const rendezvous = await startRendezvous();
  const seat = async (name: string, position: 'manager' | 'assistant'): Promise<Seat> => {
    const person = await personAtChromium(name, position, { headless });
    return { person, app: await openApp(person) };
  };
  const [petra, ana] = await Promise.all([seat('Petra', 'manager'), seat('Ana', 'assistant')]);
  return {
    rendezvous,
    petra,
    ana,
    async close() {
      await Promise.all([petra.person.leave(), ana.person.leave()]);
      await rendezvous.close();
    },
  };
}

/** Opens the app and waits until it shows its list. */
export async function openApp(person: PersonAtChromium): Promise<Page> {
  const app = await person.browser.openPage('app.html');
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
  return app;
}

/** Petra shares a workspace, Ana joins with the invite, and both see each other there. */
export async function pair({ rendezvous, petra, ana }: Office): Promise<void> {
  const { name, position } = petra.person;
  const invite = await shareWorkspace(petra.app, {
    workspace: WORKSPACE,
    name,
    position,
    relay: rendezvous.url,
  });
  await joinWorkspace(ana.app, { invite, name: ana.person.name, position: ana.person.position });
  await Promise.all([seePresent(petra.app, ana.person.name), seePresent(ana.app, petra.person.name)]);
}

/** Waits until the page says that somebody is here now. */
export async function seePresent(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector(`[aria-label="${wanted}, here now"], [title="${wanted}, here now"]`),
    { polling: 50, timeout: 30_000 },
    name,
  );
}
