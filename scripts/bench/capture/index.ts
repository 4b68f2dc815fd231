import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CDPSession, launch, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../browsers/find-browsers';
import { buildPageScript } from '../../try/capture-script';
import { type Figure, figure, inTurns, median } from '../figure';
import { ordinaryPages } from './ordinary-pages';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
const SIZES = [100_000, 500_000, 2_000_000];
const TURNS = 9;
const BARE = 'bare walk over all text nodes';

/** The least that any reader of a page must do: every text node, once. */
const BARE_WALK = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return length;
})()`;

/**
 * `capture`: reading a page with the extension's page script, on pages of 100 kB, 500 kB and 2 MB, beside a bare walk
 * over all text nodes of the same page, Readability (on a copy of the document, as it must be used) and
 * microformats-parser (on the page's HTML). All run inside the page; `n` is the page's size in bytes.
 */
export async function measureCapture(): Promise<Figure[]> {
  const script = await buildPageScript();
  const peers: readonly { peer: string; source: string }[] = [
    { peer: BARE, source: BARE_WALK },
    { peer: 'Readability', source: `${readability()}\nnew Readability(document.cloneNode(true)).parse()` },
    { peer: 'microformats-parser', source: await microformatsParser() },
  ];
  const browser = await launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  try {
    const figures: Figure[] = [];
    for (const bytes of SIZES) {
      for (const { name, html } of ordinaryPages(bytes)) {
        const page = await browser.newPage();
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        const run = await runnerFor(page);
        for (const { peer, source } of peers) {
          // Both are read once before they are measured: neither pays for what a first time costs.
          await run(script);
          await run(source);
          const [value, against] = await inTurns(
            TURNS,
            () => run(script),
            () => run(source),
          );
          figures.push(figure({ name: `capture ${name}`, n: bytes, value, unit: 'ms', against, peer }));
        }
        await page.close();
      }
    }
    return [...figures, medianOfRatios(figures.filter(({ peer }) => peer === BARE))];
  } finally {
    await browser.close();
  }
}

/** What the pages' ratios to the bare walk are in the middle; each page's own stands before it. */
const medianOfRatios = (pages: readonly Figure[]): Figure =>
  figure({
    name: 'capture, median page',
    n: 0,
    value: median(pages.map(({ ratio }) => ratio ?? Number.NaN)),
    unit: 'times',
    against: null,
    peer: BARE,
  });

/** Runs a source in an isolated world of the page and tells how long that took there, in milliseconds. */
async function runnerFor(page: Page): Promise<(source: string) => Promise<number>> {
  const session: CDPSession = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return async (source) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(() => { const start = performance.now(); ${source}; return performance.now() - start; })()`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value);
  };
}

const require = createRequire(import.meta.url);

const readability = (): string =>
  readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

async function microformatsParser(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: require.resolve('microformats-parser'), formats: ['iife'], name: 'microformats' },
    },
  });
  const [bundle] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  return `${bundle?.output[0].code}\nmicroformats.mf2(document.documentElement.outerHTML, { baseUrl: 'https://page.example/' })`;
}
