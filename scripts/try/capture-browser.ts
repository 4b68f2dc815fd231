import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../browsers/find-browsers';
import { buildPageScript } from './capture-script';
import { watchPeakMemory } from './peak-memory';

/** A browser that reads pages with the extension's page script. */
export interface PageReader {
  /**
   * Shows `html` at `url` and reads it; `ms` is the reading alone, `processorMs` the time that the page's process was
   * at the processor for it, whatever else the machine did. Rejects when the page does not answer.
   */
  read(html: string, url: string): Promise<Reading>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface Reading {
  result: unknown;
  ms: number;
  processorMs: number;
  /** The most memory that the reading took at any time, in bytes; null where the system cannot tell. */
  peakBytes: number | null;
}

/** How long a page may take to load and to be read, in milliseconds. */
const PATIENCE = 40_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts Chromium with a profile of its own. Every request but the given page is aborted; no name resolves. */
export async function openPageReader(): Promise<PageReader> {
  const script = await buildPageScript();
  const profile = await mkdtemp(join(tmpdir(), 'adjutant-capture-'));
  const browser = await launch({
    executablePath: findChromium(),
    headless: true,
    userDataDir: profile,
    args: FLAGS,
    protocolTimeout: PATIENCE,
  });
  return {
    async read(html, url) {
      const page = await browser.newPage();
      try {
        return await Promise.race([
          failureOf(page),
          show(page, html, url).then(() => runIsolated(page, script)),
        ]);
      } finally {
        await Promise.race([
          page.close().catch(() => undefined),
          setTimeout(2_000, undefined, { ref: false }),
        ]);
      }
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Rejects when the page crashes (Chromium gives up on elements nested some thousands deep) or takes too long. */
const failureOf = async (page: Page): Promise<never> => {
  await Promise.race([
    setTimeout(PATIENCE, undefined, { ref: false }),
    new Promise((_, reject) => page.once('error', () => reject(new Error('The page crashed.')))),
  ]);
  throw new Error('The page takes too long.');
};

/** Serves the page's own HTML at its own address, so that `location` and relative links are as on that site. */
async function show(page: Page, html: string, url: string): Promise<void> {
  let served = false;
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('request', (request: HTTPRequest) => {
    if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      void request.abort('aborted');
      return;
    }
    served = true;
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.setRequestInterception(true);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** Evaluates the script in a world of its own, as `scripting.executeScript` does, and takes its result as JSON. */
async function runIsolated(page: Page, script: string): Promise<Reading> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adjutant-capture',
  });
  await session.send('Performance.enable');
  const processorMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0) * 1_000;
  };
  const peak = await watchPeakMemory(page.browser());
  const before = await processorMs();
  const started = performance.now();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: PATIENCE,
  });
  if (exceptionDetails) {
    throw new Error(
      `The page script failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  }
  const ms = performance.now() - started;
  return { result: result.value, ms, processorMs: (await processorMs()) - before, peakBytes: peak() };
}
