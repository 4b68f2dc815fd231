import type { Page } from 'puppeteer-core';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { type Person, personAtChromium, personAtFirefox } from '../../test/browsers/harness/person';
import type { Chromium } from '../browsers/chromium';
import type { Firefox } from '../browsers/firefox';
import { readTable } from './database';
import { comeIn, shareWorkspace } from './sharing';

/** A manager at Chromium and an assistant, each at a browser of their own with the app open, and where they meet. */
export interface Office<Assistants extends Chromium | Firefox = Chromium> {
  rendezvous: Rendezvous;
  petra: Seat<Chromium>;
  ana: Seat<Assistants>;
  close(): Promise<void>;
}

export interface Seat<Browser extends Chromium | Firefox> {
  person: Person<Browser>;
  /** The app in a full tab. Read it anew after the browser was restarted. */
  app: Page;
}

export const WORKSPACE = 'Petra’s office';

/** Starts two Chromiums; nothing is shared yet. */
export function openOffice(options: { headless: boolean }): Promise<Office> {
  return furnish(() => personAtChromium('Ana', 'assistant', options), options);
}

/** The same with the assistant at Firefox. */
export function openOfficeWithFirefox(options: { headless: boolean }): Promise<Office<Firefox>> {
  return furnish(() => personAtFirefox('Ana', 'assistant', options), options);
}

async function furnish<Assistants extends Chromium | Firefox>(
  startAna: () => Promise<Person<Assistants>>,
  options: { headless: boolean },
): Promise<Office<Assistants>> {
  const rendezvous = await startRendezvous();
  const [petra, ana] = await Promise.all([
    personAtChromium('Petra', 'manager', options).then(seat),
    startAna().then(seat),
  ]);
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

async function seat<Browser extends Chromium | Firefox>(person: Person<Browser>): Promise<Seat<Browser>> {
  return { person, app: await openApp(person) };
}

/** Opens the app and waits until it shows its list. */
export async function openApp({ browser }: { browser: Pick<Chromium | Firefox, 'openPage'> }): Promise<Page> {
  const app = await browser.openPage('app.html');
  await app.setViewport({ width: 1280, height: 800 });
  await app.waitForSelector('html[data-ready]');
  return app;
}

/** Petra shares a workspace, Ana asks with the invite and is let in, and both see each other there. */
export async function pair(
  { rendezvous, petra, ana }: Office | Office<Firefox>,
  { iceServers = '' }: { iceServers?: string } = {},
): Promise<void> {
  const { name, position } = petra.person;
  const invite = await shareWorkspace(petra.app, {
    workspace: WORKSPACE,
    name,
    position,
    relay: rendezvous.url,
    iceServers,
  });
  await comeIn(ana.app, petra.app, { invite, name: ana.person.name, position: ana.person.position });
  await Promise.all([seePresent(petra.app, ana.person.name), seePresent(ana.app, petra.person.name)]);
}

/** Waits until each of the two browsers has heard from the other that it has all there is. */
export async function seeInStep(pages: readonly Page[]): Promise<void> {
  const isInStep = async (page: Page) => {
    const outbox = await readTable(page, 'outbox');
    const heads = (await readTable(page, 'heads')) as { ws: string; device: string; seq: number }[];
    const peers = (await readTable(page, 'peers')) as { ws: string; vector?: Record<string, number> }[];
    const has = (peer: (typeof peers)[number]) =>
      heads.every(({ ws, device, seq }) => ws !== peer.ws || (peer.vector?.[device] ?? 0) >= seq);
    return outbox.length === 0 && peers.length > 0 && peers.every(has);
  };
  for (const deadline = Date.now() + 30_000; ; ) {
    const all = await Promise.all(pages.map(isInStep));
    if (all.every(Boolean)) return;
    if (Date.now() > deadline) throw new Error('They have not heard that the other has all of it.');
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Waits until the page says that somebody is here now. */
export async function seePresent(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector(`[aria-label="${wanted}, here now"], [title="${wanted}, here now"]`),
    { polling: 50, timeout: 60_000 },
    name,
  );
}
