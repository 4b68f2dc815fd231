import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../lib/capture/budget';
import { createPageMarks } from '../../lib/capture/page-marks';
import type { PageToRead } from '../../lib/capture/page-readers';
import { createPageTexts } from '../../lib/capture/page-texts';
import { readPage } from '../../lib/capture/read-page';
import { ELEMENT_READERS, WHOLE_PAGES } from './element-readers';
import { pageDocument } from './page-document';
import { processorMs } from './processor-time';
import { PUMPS } from './pumps';

/** How long any extractor may take for 50 KB, in milliseconds of the processor. */
const LIMIT_MS = 100;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Far more than is needed: no reading may be quick only because its time is up. */
const budget = () => createBudget({ nodes: 1e6, characters: 1e8, milliseconds: 60_000 });

const pageOf = (document: Document, url: string): PageToRead => ({
  document,
  roots: [document],
  facts: { title: '', url, canonical: '', language: 'en', description: '', opening: '' },
  selected: '',
  selectedAt: null,
  texts: createPageTexts(),
  marks: createPageMarks(),
  budget: budget(),
});

/** What an extractor takes for each text: the page is made beforehand, and what is known of it anew for each run. */
const URL_OF_PAGE = 'https://firma.example/kontakt';

describe.each(ELEMENT_READERS)('$name', ({ html, url = URL_OF_PAGE, read }) => {
  test('reads such a page', () => {
    const document = pageDocument(`<body>${html('Jana Nováková, jana@firma.example')}</body>`, url);
    expect(read(pageOf(document, url))).not.toBeNull();
  });

  test('takes at most 100 ms for 50 KB of anything', async () => {
    for (const pump of PUMPS) {
      const document = pageDocument(`<body>${html(escaped(pump))}</body>`, url);
      expect(
        await processorMs(() => read(pageOf(document, url)), LIMIT_MS),
        JSON.stringify(pump.slice(0, 12)),
      ).toBeLessThan(LIMIT_MS);
    }
  });
});

test.each(WHOLE_PAGES)('all of %s with 50 KB of anything takes at most 100 ms', async (_, html) => {
  for (const pump of PUMPS) {
    const document = pageDocument(`<body>${html(escaped(pump))}</body>`, URL_OF_PAGE);
    expect(
      await processorMs(() => readPage(document, null, budget()), LIMIT_MS),
      JSON.stringify(pump.slice(0, 12)),
    ).toBeLessThan(LIMIT_MS);
  }
});

/** It hands out a frame's document, and reads nothing in it. */
const READS_NOTHING = ['mail-frame'];

test('every extractor is among them', () => {
  const folder = fileURLToPath(new URL('../../lib/capture/extract/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
  expect(files.length).toBeGreaterThan(30);
  const covered = [...ELEMENT_READERS.map(({ name }) => name), ...READS_NOTHING];
  expect(files.filter((file) => !covered.includes(file))).toEqual([]);
});
