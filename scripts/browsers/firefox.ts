import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findFirefox } from './find-browsers';
import { firefoxPrefs } from './firefox-prefs';
import { installInto } from './install-into';
import { killGroup } from './process-group';
import { type RefusingProxy, startRefusingProxy } from './refusing-proxy';
import { PATIENCE_MS } from './waits';

export interface FirefoxOptions {
  /** A built extension whose manifest names its Firefox id. */
  extensionDir: string;
  /** Kept by the caller: a relaunch with the same folder finds what the extension stored. */
  profileDir: string;
  headless?: boolean;
  prefs?: Record<string, unknown>;
}

/** A running Firefox with the extension in it. The hub is its background page, reached from `openPage` pages. */
export interface Firefox {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A new tab at an http(s) address. */
  openTab(url: string): Promise<Page>;
  /** One of the extension's own pages (`popup.html`, `sidepanel.html`, `app.html`) in a new tab. */
  openPage(path: string): Promise<Page>;
  /** Hosts beyond loopback that anything in this browser asked for over HTTP, HTTPS or WebSocket. */
  refusedHosts(): string[];
  close(): Promise<void>;
  /** SIGKILL to the browser and all its processes; resolves when they are gone. */
  kill(): Promise<void>;
}

/** The host of the extension's pages, the same in every profile. */
export const EXTENSION_UUID = 'ad10ad10-0000-4000-8000-000000000001';

/** Starts Firefox in its own process group, cut off from all but loopback, and loads the extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extensionDir, profileDir, headless = true, prefs = {} } = options;
  const extensionId = readExtensionId(extensionDir);
  const proxy = await startRefusingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    userDataDir: profileDir,
    defaultViewport: null,
    timeout: PATIENCE_MS,
    // Of a single call: a walk through hundreds of records is one. What is waited for has limits of its own.
    protocolTimeout: 600_000,
    // Without it the address of Mozilla's settings server, sent nowhere by a pref, is not for us to change.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Extension pages belong to the system's side, which the driver may only touch with leave.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPrefs({ extensionId, uuid: EXTENSION_UUID }),
      ...proxyPrefs(proxy),
      ...prefs,
    },
  });
  await forgetOldPrefs(profileDir);
  await installInto(browser, extensionDir);

  return {
    browser,
    extensionId,
    openTab: (url) => openTab(browser, url, 'load'),
    // An extension page never reports `load` to the driver.
    openPage: (path) => openTab(browser, `moz-extension://${EXTENSION_UUID}/${path}`, 'networkidle0'),
    refusedHosts: () => proxy.refusedHosts(),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
    kill: async () => {
      const leader = browser.process();
      if (leader) await killGroup(leader);
      await proxy.close();
    },
  };
}

async function openTab(browser: Browser, url: string, waitUntil: 'load' | 'networkidle0'): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url, { waitUntil });
  return page;
}

/**
 * The driver keeps a copy of the prefs it found and puts it back when the browser ends, after a kill at a
 * moment of its own: a relaunch would then start with the prefs of an earlier run.
 */
async function forgetOldPrefs(profileDir: string): Promise<void> {
  for (const file of ['prefs.js', 'user.js'])
    await rm(join(profileDir, `${file}.puppeteer`), { force: true });
}

const proxyPrefs = ({ host, port }: RefusingProxy) => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
});

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

function readExtensionId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return v.parse(Manifest, manifest).browser_specific_settings.gecko.id;
}
