import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../../scripts/browsers/chromium';
import { onceThere, PATIENCE_MS } from '../../../scripts/browsers/waits';

/** An address on loopback that nothing may ask for, and pages beside it that are asked for on purpose. */
export interface Trap {
  /** Whatever is below this counts. */
  readonly hit: string;
  /** What was asked for below `hit`. */
  hits(): string[];
  /** Serves a page; gives its address. */
  serve(html: string): string;
  close(): Promise<void>;
}

export async function setTrap(): Promise<Trap> {
  const hits: string[] = [];
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/page\/(\d+)/.exec(request.url ?? '')?.[1])];
    if (request.url?.startsWith('/hit')) hits.push(request.url);
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The trap is not listening on TCP.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    hit: `${url}/hit`,
    hits: () => [...hits],
    serve: (html) => `${url}/page/${pages.push(html) - 1}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Runs in a page before anything else does: notes what is run, what the page's policy had to stop, and every element
 * and attribute that comes in and that the product itself never makes.
 */
const WATCH = `(() => {
  const found = (window.__found = []);
  const note = (what) => { if (found.length < 100) found.push(what); };
  window.__hit = () => note('run');
  addEventListener('securitypolicyviolation', (event) => note('policy ' + event.violatedDirective + ' ' + event.blockedURI));
  const own = (value) =>
    value.startsWith(location.origin) || /^(?:#|\\/|\\.|blob:(?:chrome|moz)-extension:|https?:|mailto:|tel:|data:image\\/)/.test(value);
  const strange = 'iframe, frame, object, embed, base, meta[http-equiv], marquee, portal, audio, video, math, form[action], ' +
    'svg script, svg animate, svg set, svg a, foreignObject, [srcdoc], [srcset], [background], [formaction], [ping]';
  const lookAt = (one) => {
    if (one.matches(strange)) note('strange ' + one.outerHTML.slice(0, 200));
    if (one.matches('script, link, img, image, use') && /^(?:https?:|data:text|javascript:)/i.test(one.getAttribute('src') ?? one.getAttribute('href') ?? ''))
      note('loads ' + one.outerHTML.slice(0, 200));
    if (one.matches('script:not([src])')) note('inline ' + one.outerHTML.slice(0, 200));
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name)) note('handler ' + name);
      if (/^(?:xlink:)?href$/i.test(name) && !own(value)) note('leads to ' + value.slice(0, 200));
      if (name === 'style' && /url\\(|expression/i.test(value)) note('style ' + value.slice(0, 200));
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') lookAt(target);
      for (const node of addedNodes)
        if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) lookAt(one);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
})()`;

/** A page that is watched. */
export interface Watched {
  readonly page: Page;
  /** What was seen so far that must not be: what was run, dialogs, foreign elements, other addresses. */
  seen(): Promise<string[]>;
}

/** Opens one of the extension's pages in a tab, watched from before its first script on. */
export async function openWatched(chromium: Chromium, path: string): Promise<Watched> {
  const page = await chromium.browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.evaluateOnNewDocument(WATCH);
  const watched = watch(page);
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  return watched;
}

/** Watches a page that somebody else opens, as a popup or a task from its notification, as soon as it has come. */
export async function watchOpened(page: Page): Promise<Watched> {
  await onceThere(page);
  await page.evaluate(WATCH);
  return watch(page);
}

function watch(page: Page): Watched {
  const outside: string[] = [];
  page.on('dialog', (dialog) => {
    outside.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => outside.push('opened a window'));
  page.on('request', (request) => {
    if (!/^(?:(?:blob:)?(?:chrome|moz)-extension:|data:image\/)/.test(request.url()))
      outside.push(`asked for ${request.url().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => outside.push(`failed: ${String(error)}`));
  return {
    page,
    seen: async () => [...outside, ...((await page.evaluate('window.__found')) as string[])],
  };
}
