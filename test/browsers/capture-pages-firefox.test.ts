import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishCapture } from '../../lib/capture/finish-capture';
import { parseCaptured } from '../../lib/capture/parse-captured';
import { withoutSources } from '../../lib/capture/value-sources';
import { faultsByField, type Read, writeQualityReport } from '../capture/quality-report';
import { samplePages } from '../capture/sample-pages';
import { type FirefoxPageReader, openFirefoxPageReader } from './harness/firefox-page-reader';

let reader: FirefoxPageReader;
beforeAll(async () => {
  reader = await openFirefoxPageReader();
});
afterAll(() => reader.close());

async function capture(html: string, url: string) {
  const raw = parseCaptured(await reader.read(html, url));
  if (!raw) throw new Error(`nothing to read at ${url}`);
  const { truncated, ...found } = await finishCapture(raw);
  return { ...found, contacts: found.contacts.map(withoutSources), ...(truncated ? { truncated } : {}) };
}

test('real Firefox finds on every sample page what is expected of it', async () => {
  const reads: Read[] = [];
  for (const { name, html, url, expected } of samplePages) {
    reads.push({ name, expected, found: await capture(html, url) });
  }
  const faults = faultsByField(writeQualityReport('firefox', reads));
  expect(reads.map(({ name, found }) => ({ name, found }))).toEqual(
    samplePages.map(({ name, expected }) => ({ name, found: expected })),
  );
  expect(faults).toEqual([]);
});
