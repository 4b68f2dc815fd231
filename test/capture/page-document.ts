import { Window } from 'happy-dom';
import { createBudget } from '../../lib/capture/budget';
import type { Capture } from '../../lib/capture/capture-result';
import { finishCapture } from '../../lib/capture/finish-capture';
import { parseCaptured } from '../../lib/capture/parse-captured';
import type { RawCapture } from '../../lib/capture/raw-capture';
import { readPage } from '../../lib/capture/read-page';
import { withoutSources } from '../../lib/capture/value-sources';

/** A page without a browser: happy-dom's document, which no script of the page runs in. */
export function pageDocument(html: string, url = 'https://www.firma.example/page'): Document {
  const window = new Window({ url });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** The page read by the page script's own function, with plenty of time. */
export function readHtml(html: string, url?: string): RawCapture {
  const document = pageDocument(html, url);
  const raw = readPage(document, null, createBudget({ nodes: 1e6, characters: 1e7, milliseconds: 30_000 }));
  if ('unreadable' in raw) throw new Error(`not readable: ${raw.unreadable}`);
  return raw;
}

/** The whole way: read, sent as JSON, parsed, finished. */
export async function captureWithSources(html: string, url?: string): Promise<Capture> {
  const raw = parseCaptured(JSON.parse(JSON.stringify(readHtml(html, url))));
  if (!raw) throw new Error('refused');
  return finishCapture(raw);
}

/** The whole way, without the trail of where each value was read. */
export async function captureHtml(html: string, url?: string): Promise<Capture> {
  const capture = await captureWithSources(html, url);
  return { ...capture, contacts: capture.contacts.map(withoutSources) };
}
