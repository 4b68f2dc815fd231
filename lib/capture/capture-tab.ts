import { browser } from 'wxt/browser';
import {
  type CaptureRefusal,
  type CaptureRefusalCode,
  isRestrictedAddress,
  refusalOfError,
} from './capture-refusal';
import type { Capture } from './capture-result';
import { finishCapture } from './finish-capture';
import { parseCaptured } from './parse-captured';

/** How long a page may take to answer, in milliseconds. The script itself stops well before. */
const PATIENCE = 5_000;

const refusal = (refused: CaptureRefusalCode): CaptureRefusal => ({ refused });

/** Tells a capture from a refusal. */
export const isRefusal = (captured: Capture | CaptureRefusal): captured is CaptureRefusal =>
  'refused' in captured;

/**
 * Reads a tab after the user's gesture (`activeTab`): injects the page script, parses and finishes what it returns.
 * Never rejects: what can go wrong comes back as a refusal with its code.
 *
 * @param home - the reader's country (ISO 3166) for numbers that the page does not place; null for none.
 */
export async function captureTab(tabId: number, home: string | null): Promise<Capture | CaptureRefusal> {
  const url = await addressOf(tabId);
  if (url === null) return refusal('tab-closed');
  if (isRestrictedAddress(url)) return refusal('restricted-page');
  const answer = await readTab(tabId);
  if ('refused' in answer) return answer;
  const captured = parseCaptured(answer.result);
  return captured ? finishCapture(captured, home) : refusal('unreadable');
}

/** The tab's address, empty where it may not be seen; null for a tab that does not exist. */
const addressOf = (tabId: number): Promise<string | null> =>
  browser.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => null,
  );

async function readTab(tabId: number): Promise<{ result: unknown } | CaptureRefusal> {
  const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] }).then(
    (results) => ({ result: results[0]?.result as unknown }),
    (error: unknown) => refusal(refusalOfError(error instanceof Error ? error.message : String(error))),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<CaptureRefusal>((resolve) => {
    timer = setTimeout(() => resolve(refusal('unreadable')), PATIENCE);
  });
  return Promise.race([injected, silence]).finally(() => clearTimeout(timer));
}
