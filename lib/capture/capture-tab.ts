import { browser } from 'wxt/browser';
import {
  type CaptureRefusal,
  type CaptureRefusalCode,
  isRestrictedAddress,
  refusalOfError,
} from './capture-refusal';
import { parseCaptured } from './parse-captured';
import type { RawCapture } from './raw-capture';
import { templatesFor } from './templates/hand-over';
import { leaveTemplates } from './templates/page-side';
import type { HandedTemplate, Template } from './templates/template';

/** How long a page may take to answer, in milliseconds. The script itself stops well before. */
const PATIENCE = 5_000;

const refusal = (refused: CaptureRefusalCode): CaptureRefusal => ({ refused });

/** Tells a capture from a refusal. */
export const isRefusal = <T extends object>(captured: T | CaptureRefusal): captured is CaptureRefusal =>
  'refused' in captured;

/**
 * Reads a tab after the user's gesture (`activeTab`): injects the page script, and parses what it returns. Never rejects:
 * what can go wrong comes back as a refusal with its code.
 *
 * @param templates the person's own; those for the tab's address go along.
 */
export async function readTab(
  tabId: number,
  templates: readonly Template[] = [],
): Promise<RawCapture | CaptureRefusal> {
  const url = await addressOf(tabId);
  if (url === null) return refusal('tab-closed');
  if (isRestrictedAddress(url)) return refusal('restricted-page');
  const answer = await askTab(tabId, templatesFor(templates, url));
  if ('refused' in answer) return answer;
  return parseCaptured(answer.result) ?? refusal('unreadable');
}

/** The tab's address, empty where it may not be seen; null for a tab that does not exist. */
const addressOf = (tabId: number): Promise<string | null> =>
  browser.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => null,
  );

async function askTab(
  tabId: number,
  templates: HandedTemplate[],
): Promise<{ result: unknown } | CaptureRefusal> {
  const target = { tabId };
  const left =
    templates.length > 0
      ? browser.scripting.executeScript({ target, func: leaveTemplates, args: [JSON.stringify(templates)] })
      : Promise.resolve();
  const read = () => browser.scripting.executeScript({ target, files: ['/capture.js'] });
  const injected = left.then(read).then(
    (results) => ({ result: results[0]?.result as unknown }),
    (error: unknown) => refusal(refusalOfError(error instanceof Error ? error.message : String(error))),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<CaptureRefusal>((resolve) => {
    timer = setTimeout(() => resolve(refusal('unreadable')), PATIENCE);
  });
  return Promise.race([injected, silence]).finally(() => clearTimeout(timer));
}
