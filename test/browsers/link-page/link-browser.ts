import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumFlags } from '../../../scripts/browsers/chromium-flags';
import { keepFromDictionaries } from '../../../scripts/browsers/chromium-prefs';
import { findChromium } from '../../../scripts/browsers/find-browsers';
import type { LinkEnd } from '../../sync/link-end';
import { createProfile } from '../harness/profile';
import type { HandPage, LinkPage } from './page';

/** A page in real Chromium that holds one end of the WebRTC link. */
export interface LinkBrowserEnd extends LinkEnd {
  page: Page;
  connections(): Promise<number>;
}

/** Chromium with nothing but pages that hold an end of the WebRTC link each: other people, as far as the link knows. */
export async function openLinkBrowser() {
  const server = await serve(await bundlePage());
  const profile = await createProfile('link');
  await keepFromDictionaries(profile.dir);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    userDataDir: profile.dir,
    args: chromiumFlags(),
  });
  return {
    async openEnd(): Promise<LinkBrowserEnd> {
      const page = await browser.newPage();
      await page.goto(server.url);
      return { page, ...endIn(page) };
    },
    async close() {
      await browser.close();
      await profile.remove();
      await server.close();
    },
  };
}

/** A function of one of the page's ends, called from here. */
const caller =
  <End>(page: Page, end: string) =>
  <Name extends keyof End & string>(name: Name) =>
  (...args: ArgumentsOf<End[Name]>): Promise<ResultOf<End[Name]>> =>
    page.evaluate(`${end}.${name}(...${JSON.stringify(args)})`) as never;

type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;
type ResultOf<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;

function endIn(page: Page): Omit<LinkBrowserEnd, 'page'> {
  const on = caller<LinkPage>(page, 'linkEnd');
  return {
    ...{ join: on('join'), events: on('events'), send: on('send'), leave: on('leave') },
    connections: on('connections'),
  };
}

/** The end of the link by hand in such a page, with what a person does there. */
export function handEndIn(page: Page) {
  const on = caller<HandPage>(page, 'handEnd');
  return {
    ...{ join: on('join'), events: on('events'), send: on('send'), leave: on('leave') },
    ...{ offer: on('offer'), take: on('take'), cancel: on('cancel'), introduce: on('introduce') },
    ...{ outcomes: on('outcomes'), skew: on('skew'), connections: on('connections') },
  };
}

/** The page's script in one piece. */
async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(import.meta.dirname, 'page.ts') },
    },
  });
  if (!('output' in built)) throw new Error('The bundle was not built.');
  return built.output[0].code;
}

/** Loopback counts as a secure origin, which WebCrypto asks for. */
async function serve(script: string) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
