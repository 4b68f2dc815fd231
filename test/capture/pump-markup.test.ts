import { describe, expect, test } from 'vitest';
import { createBudget } from '../../lib/capture/budget';
import { addDuration } from '../../lib/capture/dates/add-duration';
import { readMarkup } from '../../lib/capture/extract/markup';
import { createPageMarks } from '../../lib/capture/page-marks';
import { createPageTexts } from '../../lib/capture/page-texts';
import { plain } from '../../lib/capture/schema/schema-node';
import { contentLines, partsOf, unescaped } from '../../lib/capture/structured/content-lines';
import { parseLenientJson } from '../../lib/capture/structured/lenient-json';
import { momentOfPieces, withDateOf } from '../../lib/capture/structured/value-class-dates';
import { pageDocument } from './page-document';
import { processorMs } from './processor-time';

const LENGTH = 50_000;
/** Far above what any takes on an idle machine, far below what a quadratic reading of 50 KB would. */
const PATIENCE_MS = 100;

/** Thirty texts that make careless expressions go over the same characters again and again. */
const pumps = [
  ' ',
  '\n',
  '\t ',
  'a',
  'a ',
  'a,',
  ',',
  ', ',
  '<',
  '<a ',
  '<!--',
  '-->',
  '/*',
  '//',
  '"',
  '\\"',
  '{',
  '[',
  '{"a":',
  ',\n}',
  '&amp;',
  '&#',
  'a@',
  'a@a.',
  '0',
  '+1 ',
  '12:',
  '2027-01-01 ',
  ';\\',
  'fax: ',
].map((piece) => piece.repeat(LENGTH / piece.length));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const budget = () => createBudget({ nodes: 1e6, characters: 1e7, milliseconds: 30_000 });

/** What each notation makes of one text in every place that it reads. */
const notations: Record<string, (text: string) => string> = {
  'JSON-LD': (text) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': ['Person', text],
      [text]: text,
      name: text,
      email: text,
      telephone: text,
      address: text,
    }).replaceAll(
      '<',
      '\\u003c',
    )}</script><script type="application/ld+json">${text.replaceAll('</', '')}</script>`,
  microdata: (
    text,
  ) => `<div itemscope itemtype="http://schema.org/Event ${text}"><p itemprop="name">${text}</p>
    <p itemprop="startDate">${text}</p><p itemprop="duration">${text}</p><p itemprop="location">${text}</p></div>
    <div itemscope itemtype="http://schema.org/Person"><p itemprop="telephone">${text}</p><p itemprop="email">${text}</p></div>`,
  RDFa: (text) => `<div vocab="http://schema.org/" prefix="${text}" typeof="Person ${text}" about="${text}">
    <p property="name">${text}</p><p property="telephone ${text}">${text}</p><a rel="url" href="${text}">${text}</a></div>`,
  microformats: (
    text,
  ) => `<div class="h-card ${text}"><p class="p-name">${text}</p><p class="p-tel">${text}</p></div>
    <div class="vevent"><p class="summary">${text}</p><p class="dtstart"><b class="value">${text}</b></p></div>`,
  'cards in links': (text) =>
    `<a href="data:text/vcard,${encodeURIComponent(`BEGIN:VCARD\nFN:${text}\nTEL;${text}`)}">x</a>`,
  'Open Graph': (
    text,
  ) => `<meta property="og:phone_number" content="${text}"><meta property="og:street-address" content="${text}">
    <meta property="og:title" content="${text}"><meta property="event:start_time" content="${text}">`,
};

describe.each(Object.entries(notations))('%s', (_, write) => {
  test.each(pumps.map((text) => [JSON.stringify(text.slice(0, 12)), text]))(
    '50 KB of %s are read at once',
    async (_name, text) => {
      const json = write(text).startsWith('<script');
      const document = pageDocument(`<html><body>${json ? write(text) : write(escaped(text))}</body></html>`);
      const facts = {
        title: '',
        url: 'https://a.example/',
        canonical: '',
        language: 'en',
        description: '',
        opening: '',
      };
      const read = () =>
        readMarkup({
          document,
          roots: [document],
          facts,
          selected: '',
          selectedAt: null,
          texts: createPageTexts(),
          marks: createPageMarks(),
          budget: budget(),
        });
      expect(await processorMs(read, PATIENCE_MS)).toBeLessThan(PATIENCE_MS);
    },
  );
});

test.each<[string, (text: string) => unknown]>([
  ['JSON', parseLenientJson],
  ['an unfinished object', (text) => parseLenientJson(`{"a":1,${text}`)],
  ['content lines', contentLines],
  ['a structured value', partsOf],
  ['escapes', unescaped],
  ['text with markup', plain],
  ['a date in pieces', (text) => momentOfPieces([text, text])],
  ['an end', (text) => withDateOf(text, text)],
  ['a duration', (text) => addDuration(text, text)],
])('%s takes time only as its length does', async (_, read) => {
  for (const text of pumps)
    expect(await processorMs(() => read(text), PATIENCE_MS), text.slice(0, 12)).toBeLessThan(PATIENCE_MS);
});
