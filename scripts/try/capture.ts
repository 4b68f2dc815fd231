import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Capture } from '../../lib/capture/capture-result';
import { finishCapture } from '../../lib/capture/finish-capture';
import { parseCaptured } from '../../lib/capture/parse-captured';
import { withoutSources } from '../../lib/capture/value-sources';
import { openPageReader, type PageReader } from './capture-browser';

const options = {
  url: v.optional(v.string()),
  /** The reader's country (ISO 3166), for numbers that the page does not place. */
  country: v.optional(v.nullable(v.string()), null),
};
const request = v.union([
  v.object({ html: v.string(), ...options }),
  v.object({ file: v.string(), ...options }),
]);

/** The address of a page that comes without one. */
const NOWHERE = 'https://page.example/';

/**
 * `try -- capture`: reads each line's page in real Chromium with the extension's own page script and finishes it as
 * the extension does. One browser start for all lines, and nothing but the given page is ever served.
 *
 * @param lines - `{"file" or "html", "url", "country"}` each.
 * @returns per line the capture with `ms` (reading and finishing, without loading), or `{"error"}`.
 */
export async function* tryCapture(lines: AsyncIterable<unknown>): AsyncIterable<unknown> {
  let reader: PageReader | undefined;
  try {
    for await (const line of lines) {
      try {
        const page = await pageOf(line);
        reader ??= await openPageReader();
        yield await captured(reader, page);
      } catch (error) {
        yield { error: error instanceof Error ? error.message : String(error) };
      }
    }
  } finally {
    await reader?.close();
  }
}

interface GivenPage {
  html: string;
  url: string;
  country: string | null;
}

async function pageOf(line: unknown): Promise<GivenPage> {
  const parsed = v.safeParse(request, line);
  if (!parsed.success) throw new Error('A line needs "html" or "file" (text), and may have "url" (text).');
  const { url = NOWHERE, country } = parsed.output;
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new Error(`"url" is not an http address: ${url.slice(0, 200)}`);
  }
  const html = 'html' in parsed.output ? parsed.output.html : await readFile(parsed.output.file, 'utf8');
  return { html, url, country };
}

async function captured(reader: PageReader, { html, url, country }: GivenPage): Promise<unknown> {
  const { result, ms: reading } = await reader.read(html, url);
  const started = performance.now();
  const raw = parseCaptured(result);
  if (!raw) throw new Error('There is nothing to read on this page.');
  const { truncated, ...capture }: Capture = await finishCapture(raw, country);
  const ms = Math.round((reading + performance.now() - started) * 10) / 10;
  const contacts = capture.contacts.map(withoutSources);
  return { ...capture, contacts, ...(truncated ? { truncated } : {}), ms };
}
