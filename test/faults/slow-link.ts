import type { Page } from 'puppeteer-core';
import type { Rendezvous } from '../../relay/nostr-relay';
import type { Chromium } from '../../scripts/browsers/chromium';
import type { Person } from '../browsers/harness/person';

/** A browser's hub whose network is slow enough to be interrupted anywhere, and can be cut. */
export interface SlowHub {
  page: Page;
  cut(): Promise<void>;
  /** @param bytesPerSecond 0 for as fast as it goes. */
  restore(bytesPerSecond: number): Promise<void>;
  /** How many bytes its data channels have taken in since the browser was started. */
  received(): Promise<number>;
}

/**
 * Takes hold of a hub's network before it can have met anybody: cut the rendezvous first, and restore it afterwards.
 */
export async function holdHub(browser: Chromium, bytesPerSecond: number): Promise<SlowHub> {
  const page = await browser.hub();
  await page.waitForFunction(() => performance.getEntriesByName('adjutant:hub-ready').length > 0, {
    polling: 20,
    timeout: 60_000,
  });
  await page.evaluate(COUNT_RECEIVED);
  const session = await page.createCDPSession();
  const emulate = (offline: boolean, throughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: throughput || 1e9,
      uploadThroughput: 1e9,
      packetLoss: offline ? 100 : 0,
      packetQueueLength: 0,
    });
  await session.send('Network.enable');
  await emulate(false, bytesPerSecond);
  return {
    page,
    cut: () => emulate(true, 0),
    restore: (throughput) => emulate(false, throughput),
    received: () => page.evaluate('globalThis.receivedBytes') as Promise<number>,
  };
}

/** Starts a killed browser again, where it meets nobody before its network is held. */
export async function startAgain(
  person: Person,
  { rendezvous, bytesPerSecond }: { rendezvous: Rendezvous; bytesPerSecond: number },
): Promise<SlowHub> {
  await rendezvous.cut();
  await person.restart('kill');
  return holdHub(person.browser, bytesPerSecond);
}

/** What the browser says when the network is back; they would come by themselves within some seconds. */
export async function meetAgain(rendezvous: Rendezvous, hubs: readonly Page[]): Promise<void> {
  await rendezvous.restore();
  for (const hub of hubs) await hub.evaluate('void dispatchEvent(new Event("online"))');
}

/** Runs in the hub's page. As text: what the test's compiler adds to functions is not there. */
const COUNT_RECEIVED = `
  globalThis.receivedBytes = 0;
  const { set } = Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'onmessage');
  Object.defineProperty(RTCDataChannel.prototype, 'onmessage', {
    set(take) {
      set.call(this, (event) => {
        globalThis.receivedBytes += event.data.byteLength ?? 0;
        take.call(this, event);
      });
    },
  });
  void 0;
`;
