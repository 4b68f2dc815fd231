import type { Page } from 'puppeteer-core';
import type { Contender } from './contender';
import type { RemotePeer } from './pages/peer-page';
import type { PeerBrowsers, PeerPageName } from './peer-browsers';
import type { PeerServer } from './servers/peer-server';
import { stamped } from './tasks';

interface Options {
  name: string;
  page: PeerPageName;
  startServer(): Promise<PeerServer>;
  /** What the first page is told beside the server; what its `fill` gave where this says nothing. */
  told?: () => Promise<string>;
}

/** A peer whose two ends are pages of the bench. */
export interface PeerContender extends Contender {
  readonly first: Page;
  /** Opens the second page and connects it with the first. */
  openSecond(): Promise<Page>;
}

export async function openPeerContender(
  browsers: PeerBrowsers,
  { name, page: pageName, startServer, told }: Options,
): Promise<PeerContender> {
  const server = await startServer();
  const first = await browsers.open('first', pageName);
  let where = '';
  let filled = 0;

  async function openSecond(): Promise<Page> {
    const second = await browsers.open('second', pageName);
    await second.bringToFront();
    await call(second, 'connect', { server: server.url, where, expected: filled });
    return second;
  }

  return {
    name,
    first,
    openSecond,
    async fill(batches) {
      for (const batch of batches) {
        where = await call(first, 'fill', batch.map(stamped));
        filled += batch.length;
      }
      await call(first, 'connect', { server: server.url, where: (await told?.()) ?? where, expected: 0 });
      await server.holds(filled, where);
    },
    async connect() {
      const second = await openSecond();
      return {
        waitUntilSynced: (_n, limitMs) => waitUntilSynced(second, limitMs),
        leave: () => second.close(),
      };
    },
    async close() {
      await first.close();
      await server.close();
    },
  };
}

export async function waitUntilSynced(page: Page, limitMs: number): Promise<number | null> {
  const until = Date.now() + limitMs;
  for (;;) {
    const took = await call(page, 'took');
    if (took !== null || Date.now() > until) return took;
    // Seldom enough to take nothing from the page; it has noted the instant itself.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Calls a function of the page's. */
export async function call<Name extends keyof RemotePeer>(
  page: Page,
  name: Name,
  ...args: Parameters<NonNullable<RemotePeer[Name]>>
): Promise<Awaited<ReturnType<NonNullable<RemotePeer[Name]>>>> {
  return page.evaluate(`peer.${name}(...${JSON.stringify(args)})`) as never;
}
