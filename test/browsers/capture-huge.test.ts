import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseCaptured } from '../../lib/capture/parse-captured';
import { openPageReader, type PageReader } from '../../scripts/try/capture-browser';

let reader: PageReader;
beforeEach(async () => {
  reader = await openPageReader();
});
afterEach(() => reader.close());

/** How long the reading of any page may take, in milliseconds. */
const LIMIT_MS = 2_000;
/** How much memory the reading of any page may take at any time, in bytes. */
const LIMIT_BYTES = 200e6;
const FIRST = '<a href="mailto:first@huge.example">x</a>';

/** Pages that are made by their own script, so that no parser stands in the way. */
const huge: [string, string][] = [
  [
    'a million nodes',
    // Most of them are not rendered: laying out so many takes the browser longer than reading them.
    `<section id="rest" hidden></section><script>const part = document.createElement('div');
      for (let i = 0; i < 250; i += 1) { const p = document.createElement('p'); p.className = 'card';
        p.append('a', document.createElement('b'), 'c@'); part.append(p); }
      for (let i = 0; i < 1000; i += 1) (i < 50 ? document.body : document.getElementById('rest')).append(part.cloneNode(true));</script>`,
  ],
  [
    'fifty megabytes of text',
    // Most of it is not rendered: laying out so much text takes the browser minutes, whoever reads it.
    `<section id="rest" hidden></section><script>for (let i = 0; i < 50; i += 1) { const t = document.createElement('p');
      t.append('lorem ipsum a@b. '.repeat(62500)); (i < 5 ? document.body : document.getElementById('rest')).append(t); }</script>`,
  ],
  [
    'elements a hundred thousand deep',
    // Not rendered: laying out so deep a tree is what takes a browser down, whoever reads it.
    `<section id="top" hidden></section><script>let at = document.getElementById('top');
      for (let i = 0; i < 100000; i += 1) { const div = document.createElement('div'); div.className = 'h-card'; at.append(div); at = div; }
      </script>`,
  ],
  [
    'ten thousand addresses',
    `<script>for (let i = 0; i < 10000; i += 1) { const p = document.createElement('p');
      p.textContent = 'person' + i + '@huge.example '; document.body.append(p); }</script>`,
  ],
  [
    'a hundred thousand items of markup',
    `<script>for (let i = 0; i < 33000; i += 1) { const p = document.createElement('p'); p.className = 'h-card';
      p.setAttribute('itemscope', ''); p.setAttribute('itemtype', 'http://schema.org/Person'); p.setAttribute('typeof', 'Person');
      p.innerHTML = '<b class="p-name" itemprop="name" property="name">N</b><i itemprop="email">n' + i + '@huge.example</i>'; document.body.append(p); }</script>`,
  ],
];

test.each(huge)('%s: read up to the limit, soon, and the result says it was cut', async (_, html) => {
  // The best of two: what else the machine does is no part of it.
  const readings = [];
  for (const _turn of [1, 2]) {
    readings.push(await reader.read(`<title>Huge</title><body>${FIRST}${html}`, 'https://huge.example/'));
  }
  expect(readings[0]?.processorMs).toBeGreaterThan(1);
  const raw = parseCaptured(readings[0]?.result);
  expect(raw?.truncated).toBe(true);
  expect(raw?.page.title).toBe('Huge');
  expect(raw?.contacts.some(({ emails }) => emails.includes('first@huge.example'))).toBe(true);
  expect(Math.min(...readings.map(({ processorMs }) => processorMs))).toBeLessThan(LIMIT_MS);
  for (const { peakBytes } of readings) if (peakBytes !== null) expect(peakBytes).toBeLessThan(LIMIT_BYTES);
});
