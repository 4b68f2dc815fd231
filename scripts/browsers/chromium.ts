import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { chromiumFlags } from './chromium-flags';
import { keepFromDictionaries } from './chromium-prefs';
import { findChromium } from './find-browsers';
import { installInto } from './install-into';
import { killGroup } from './process-group';
import { onceThere, PATIENCE_MS } from './waits';

export interface ChromiumOptions {
  /** A built extension. The same folder always gets the same extension id, in every profile. */
  extensionDir: string;
  /** Kept by the caller: a relaunch with the same folder finds what the extension stored. */
  profileDir: string;
  headless?: boolean;
  /** Where Chromium writes down what it connects to; read it with `readConnections`. */
  connectionLog?: string;
  args?: string[];
}

/** A running Chromium with the extension in it. */
export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A new tab at an http(s) address. */
  openTab(url: string): Promise<Page>;
  /** One of the extension's own pages (`popup.html`, `sidepanel.html`, `app.html`) in a new tab. */
  openPage(path: string): Promise<Page>;
  /** Clicks the toolbar button over `page` as the user does, which grants `activeTab`; gives the popup. */
  openPopupOn(page: Page): Promise<Page>;
  /** The offscreen document, for reading counts and heap. Waits until there is one. */
  hub(): Promise<Page>;
  /** The extension's service worker, while it is awake. Waits until there is one. */
  serviceWorker(): Promise<WebWorker>;
  close(): Promise<void>;
  /** SIGKILL to the browser and all its processes; resolves when they are gone. */
  kill(): Promise<void>;
}

/** The worker sleeps after half a minute, and an alarm wakes it every minute: it is waited for longer than that. */
const AWAKE_WITHIN_MS = 90_000;

/** Starts Chromium in its own process group, on a pipe, and loads the extension. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extensionDir, profileDir, headless = true, connectionLog, args = [] } = options;
  if (headless) await keepFromDictionaries(profileDir);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: true,
    headless,
    userDataDir: profileDir,
    defaultViewport: null,
    timeout: PATIENCE_MS,
    // Of a single call: a walk through hundreds of records is one. What is waited for has limits of its own.
    protocolTimeout: 600_000,
    args: [...chromiumFlags(connectionLog), ...args],
  });
  // Given as a launch option, the folder would be loaded without anybody waiting for it.
  const extensionId = await installInto(browser, extensionDir);
  const origin = `chrome-extension://${extensionId}/`;
  const ownTarget = (type: string) =>
    browser.waitForTarget((target) => target.type() === type && target.url().startsWith(origin), {
      timeout: AWAKE_WITHIN_MS,
    });

  return {
    browser,
    extensionId,
    openTab: (url) => openTab(browser, url),
    openPage: (path) => openTab(browser, origin + path),
    openPopupOn: (page) => openPopup(browser, extensionId, page),
    hub: async () => onceThere(await (await ownTarget('background_page')).asPage()),
    serviceWorker: async () => {
      const worker = await (await ownTarget('service_worker')).worker();
      if (!worker) throw new Error('The service worker went to sleep while it was being reached.');
      return worker;
    },
    close: () => browser.close(),
    kill: async () => {
      const leader = browser.process();
      if (leader) await killGroup(leader);
    },
  };
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  return page;
}

/**
 * The popup closes when another tab comes to the front, as it does for users. A click while it is open over
 * the same tab would close it, so an earlier popup must be closed first (`popup.close()`).
 */
async function openPopup(browser: Browser, extensionId: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`The extension ${extensionId} is not loaded.`);
  await page.bringToFront();
  const before = new Set(browser.targets());
  const isNewPopup = (target: Target) =>
    !before.has(target) && target.type() === 'page' && isPopupUrl(target.url(), extensionId);
  const [popup] = await Promise.all([
    browser.waitForTarget(isNewPopup, { timeout: PATIENCE_MS }),
    page.triggerExtensionAction(extension),
  ]);
  return onceThere(await popup.asPage());
}

function isPopupUrl(url: string, extensionId: string): boolean {
  return url.startsWith(`chrome-extension://${extensionId}/popup.html`);
}
