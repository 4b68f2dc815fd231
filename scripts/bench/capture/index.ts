import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../browsers/find-browsers';
import { buildPageScript } from '../../try/capture-script';
import { type Figure, figure, median } from '../figure';
import { ordinaryPages } from './ordinary-pages';
import { type Run, runsIn } from './thread-time';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
const SIZES = [100_000, 500_000, 2_000_000];
const TURNS = 9;
const BARE = 'bare walk over all text nodes';
const PEERS = [BARE, 'Readability', 'microformats-parser'];

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
 * microformats-parser (on the page's HTML). All run inside the page, as `thread-time.ts` says; `n` is the page's size in
 * bytes.
 */
export async function measureCapture(): Promise<Figure[]> {
  const sources = [
    await buildPageScript(),
    BARE_WALK,
    `${readability()}\nnew Readability(document.cloneNode(true)).parse()`,
    await microformatsParser(),
  ];
  const browser = await launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  try {
    const figures: Figure[] = [];
    for (const bytes of SIZES) {
      for (const { name, html } of ordinaryPages(bytes)) {
        const page = await browser.newPage();
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        const [value = Number.NaN, ...others] = await inTurns(await runsIn(page, sources));
        for (const [at, peer] of PEERS.entries())
          figures.push(
            figure({
              name: `capture ${name}`,
              n: bytes,
              value,
              unit: 'ms',
              against: others[at] ?? null,
              peer,
            }),
          );
        await page.close();
      }
    }
    return [...figures, medianOfRatios(figures.filter(({ peer }) => peer === BARE))];
  } finally {
    await browser.close();
  }
}

/** The median of each, run by turns; the first turn, in which they are compiled, does not count. */
async function inTurns(runs: readonly Run[]): Promise<number[]> {
  const times: number[][] = runs.map(() => []);
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const [at, run] of runs.entries()) {
      const time = await run();
      if (turn > 0) times[at]?.push(time);
    }
  return times.map(median);
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
