import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/browsers/firefox';
import { createProfile } from './profile';

const BUILD = join(import.meta.dirname, '../../../.output/firefox-mv2');

/** Firefox with the extension, reading pages as the extension does. */
export interface FirefoxPageReader {
  /** Shows `html` at `url`; gives what the injected script answers, or throws what went wrong. */
  read(html: string, url: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the built extension. The one thing changed in it is the manifest: with no toolbar button to
 * click, it may read any page, so that `scripting.executeScript` may inject the capture script as it is built.
 */
export async function openFirefoxPageReader(): Promise<FirefoxPageReader> {
  const folder = await createProfile('reading-extension');
  const profile = await createProfile('firefox-reader');
  await cp(BUILD, folder.dir, { recursive: true });
  const manifest = join(folder.dir, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...rest, permissions: [...permissions, '<all_urls>'] }));
  const firefox = await launchFirefox({ extensionDir: folder.dir, profileDir: profile.dir });
  const own = await firefox.openPage('popup.html');
  const page = await firefox.browser.newPage();
  const show = await serveInto(page);
  return {
    async read(html, url) {
      await show(html, url);
      return inject(own);
    },
    async close() {
      await firefox.close();
      await Promise.all([folder.remove(), profile.remove()]);
    },
  };
}

/** Serves pages at their own addresses in one tab, one after the other; every other request goes nowhere. */
async function serveInto(page: Page): Promise<(html: string, url: string) => Promise<void>> {
  let waiting: string | null = null;
  page.on('request', (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const body = isPage ? waiting : null;
    if (isPage) waiting = null;
    const answer =
      body === null
        ? request.abort('aborted')
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    // A request may be gone before the answer to it: the tab has moved on to the next page.
    answer.catch(() => undefined);
  });
  await page.setRequestInterception(true);
  return async (html, url) => {
    // Between two addresses that differ in their fragments alone nothing would be loaded.
    await page.goto('about:blank');
    waiting = html;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
}

/** Injects the capture script into the newest tab. Its result comes as JSON, as the driver has forms of its own. */
async function inject(own: Page): Promise<unknown> {
  const answer = await own.evaluate(`(async () => {
    const tabs = await browser.tabs.query({});
    const newest = tabs.reduce((one, other) => (other.id > one.id ? other : one));
    const [{ result, error }] = await browser.scripting.executeScript({
      target: { tabId: newest.id },
      files: ['/capture.js'],
    });
    if (error) throw new Error(String(error));
    return JSON.stringify(result ?? null);
  })()`);
  return JSON.parse(String(answer));
}
