import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { createProfile } from '../../../test/browsers/harness/profile';
import { chromiumFlags } from '../../browsers/chromium-flags';
import { keepFromDictionaries } from '../../browsers/chromium-prefs';
import { findChromium } from '../../browsers/find-browsers';

export const PEER_PAGES = ['y-webrtc', 'automerge-repo', 'tinybase', 'raw'] as const;
export type PeerPageName = (typeof PEER_PAGES)[number];

/** Two Chromium processes without the extension, and the peers' pages to open in either. */
export interface PeerBrowsers {
  open(side: 'first' | 'second', page: PeerPageName): Promise<Page>;
  close(): Promise<void>;
}

export async function openPeerBrowsers(): Promise<PeerBrowsers> {
  const server = await serve(await bundlePages());
  const [first, second] = await Promise.all([launch('first'), launch('second')]);
  return {
    async open(side, name) {
      const page = await (side === 'first' ? first : second).browser.newPage();
      await page.goto(`${server.url}${name}`);
      await page.waitForFunction(() => 'peer' in globalThis, { polling: 20 });
      return page;
    },
    async close() {
      await Promise.all([first.close(), second.close()]);
      await server.close();
    },
  };
}

async function launch(name: string) {
  const profile = await createProfile(`peer-${name}`);
  await keepFromDictionaries(profile.dir);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    userDataDir: profile.dir,
    // A page with 50,000 records answers late.
    protocolTimeout: 600_000,
    args: chromiumFlags(),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}

/** Each peer's page as one script, with what it loads beside it, in a temporary folder. */
async function bundlePages(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'adjutant-peers-'));
  const input = Object.fromEntries(
    PEER_PAGES.map((name) => [name, join(import.meta.dirname, 'pages', `${name}.ts`)]),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'chrome137',
      modulePreload: false,
      // Automerge's WebAssembly stays a file, as its own instructions have it.
      assetsInlineLimit: 0,
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  });
  return outDir;
}

const MIME: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** On loopback, which counts as a secure origin. `/NAME` is an empty page with that peer's script. */
async function serve(dir: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = MIME[extname(path)];
    const isPage = PEER_PAGES.some((name) => path === `/${name}`);
    response.setHeader('content-type', type ?? 'text/html');
    if (isPage)
      response.end(`<!doctype html><title>Peer</title><script type="module" src="${path}.js"></script>`);
    else if (type) response.end(readFileSync(join(dir, path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await new Promise((closed) => server.close(closed));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
