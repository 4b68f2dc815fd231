import type { Page } from 'puppeteer-core';

/** Cuts a Chromium document off from the network, its WebRTC connections too, and lets it back. */
export interface LinkSwitch {
  /** From now on nothing goes out and nothing comes in, as when the cable is pulled: no connection is closed. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** Fast enough to change nothing, and yet a limit: without one, WebRTC packets are not looked at. */
const UNHURRIED = { latency: 0, downloadThroughput: 1e9, uploadThroughput: 1e9 };

/**
 * Takes hold of a document's network, most often the hub's (`createLinkSwitch(await chromium.hub())`). Only
 * peer connections made afterwards can be cut, so take hold before the browsers are paired. Both peers see
 * such a cut as `disconnected` after about five seconds. New WebSockets fail while it is cut, but one that is
 * open stays open: cut the rendezvous too (`rendezvous.cut()`) where that matters.
 */
export async function createLinkSwitch(page: Page): Promise<LinkSwitch> {
  const session = await page.createCDPSession();
  const emulate = (offline: boolean) =>
    session.send('Network.emulateNetworkConditions', {
      ...UNHURRIED,
      offline,
      packetLoss: offline ? 100 : 0,
      packetQueueLength: 0,
    });
  await session.send('Network.enable');
  await emulate(false);
  return { cut: () => emulate(true), restore: () => emulate(false) };
}
