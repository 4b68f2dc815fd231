import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium';
import { inTurns } from './figure';

const TURNS = 7;

/** What the hub costs at a start, against bare Yjs loading the very same state from IndexedDB. */
export async function measureHubStart(
  chromium: Chromium,
  bareId: string,
): Promise<{ ms: [number, number]; megabytes: [number, number] }> {
  const bareUrl = `chrome-extension://${bareId}/yjs.html`;
  await copyState(await chromium.hub(), await chromium.openTab(bareUrl));
  const heaps = { hub: 0, bare: 0 };
  const ms = await inTurns(
    TURNS,
    async () => {
      const hub = await restartHub(chromium);
      const took = await sinceOrigin(hub, 'adjutant:hub-ready');
      heaps.hub = await heapMegabytes(hub);
      return took;
    },
    async () => {
      const page = await chromium.openTab(bareUrl);
      const took = await sinceOrigin(page, 'loaded');
      heaps.bare = await heapMegabytes(page);
      await page.close();
      return took;
    },
  );
  return { ms, megabytes: [heaps.hub, heaps.bare] };
}

/** Closes the offscreen document and has the background make it again. */
async function restartHub(chromium: Chromium): Promise<Page> {
  const worker = await chromium.serviceWorker();
  const hub = await chromium.hub();
  const gone = new Promise((resolve) => hub.once('close', resolve));
  await worker.evaluate('chrome.offscreen.closeDocument()');
  await gone;
  await worker.evaluate(
    `chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['WEB_RTC'], justification: 'bench' })`,
  );
  return chromium.hub();
}

async function sinceOrigin(page: Page, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, { polling: 20 }, mark);
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
}

/** The JavaScript heap after a full collection. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}

/** Gives the bare page the state of the hub's snapshot of its largest workspace. */
async function copyState(hub: Page, bare: Page): Promise<void> {
  const base64 = await hub.evaluate(async () => {
    const open = indexedDB.open('adjutant');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const rows: { state: Uint8Array }[] = await new Promise((resolve) => {
      const request = open.result.transaction('snapshots').objectStore('snapshots').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    open.result.close();
    const [largest] = rows.map(({ state }) => state).sort((a, b) => b.length - a.length);
    if (!largest) throw new Error('the hub has kept no snapshot');
    let text = '';
    for (let at = 0; at < largest.length; at += 32_768)
      text += String.fromCharCode(...largest.subarray(at, at + 32_768));
    return btoa(text);
  });
  await bare.evaluate(
    (state) => (globalThis as unknown as { put(b: string): Promise<void> }).put(state),
    base64,
  );
  await bare.close();
}
