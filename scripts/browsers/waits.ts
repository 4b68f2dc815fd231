import type { Page } from 'puppeteer-core';

/** Counted in page time rather than in frames, which a tab in the background does not get. */
const POLLING_MS = 20;

/** Resolves once the page shows `text`. Rejects with what it showed instead. */
export async function waitForText(page: Page, text: string, { timeout = 10_000 } = {}): Promise<void> {
  await waitUntil(page, text, true, timeout);
}

/** Resolves once the page no longer shows `text`. */
export async function waitForTextGone(page: Page, text: string, { timeout = 10_000 } = {}): Promise<void> {
  await waitUntil(page, text, false, timeout);
}

/** The text a person can read in the page now. */
export function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what a person reads
  return page.evaluate(() => document.body.innerText);
}

async function waitUntil(page: Page, text: string, shown: boolean, timeout: number): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what a person reads
  const isSo = (wanted: string, expected: boolean) => document.body.innerText.includes(wanted) === expected;
  try {
    await page.waitForFunction(isSo, { timeout, polling: POLLING_MS }, text, shown);
  } catch (cause) {
    const wish = shown ? 'did not show' : 'still showed';
    const now = await visibleText(page);
    throw new Error(`After ${timeout} ms the page ${wish} “${text}”. It showed:\n${now}`, { cause });
  }
}
