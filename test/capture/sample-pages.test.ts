import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../lib/capture/capture-result';
import { captureHtml } from './page-document';
import { faultsByField, type Read, writeQualityReport } from './quality-report';
import { samplePages } from './sample-pages';

const staticPages = samplePages.filter(({ needsBrowser }) => !needsBrowser);

describe('the sample pages, without a browser', () => {
  test.each(staticPages)('$name gives what is expected of it', async ({ html, url, expected }) => {
    const { truncated, ...capture } = await captureHtml(html, url);
    expect(capture).toEqual(expected);
    expect(truncated).toBe(false);
  });

  test('nothing wrong and nothing missed in any field, as the report says', async () => {
    const reads: Read[] = [];
    for (const { name, html, url, expected } of staticPages)
      reads.push({ name, expected, found: await captureHtml(html, url) });
    expect(faultsByField(writeQualityReport('node', reads))).toEqual([]);
  });
});

describe('among the sample pages', () => {
  test('there is one for every extractor', () => {
    const used = new Set(samplePages.flatMap(({ expected }) => expected.contacts.map(({ from }) => from)));
    // What people teach it themselves has pages of its own, in test/capture/templates.
    expect(EXTRACTORS.filter((one) => !used.has(one))).toEqual(['template']);
  });

  test('at least ten are there to find nothing on', () => {
    const empty = samplePages.filter(
      ({ expected: { email, contacts, events } }) => !email && contacts.length + events.length === 0,
    );
    expect(empty.length).toBeGreaterThanOrEqual(10);
  });

  test('each of the five languages has ten', () => {
    const count = (language: string) =>
      samplePages.filter(({ name }) => name.endsWith(`-${language}`)).length;
    for (const language of ['en', 'hr', 'vi', 'cs', 'et'])
      expect(count(language), language).toBeGreaterThanOrEqual(10);
  });
});
