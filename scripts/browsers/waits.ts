import type { Page } from 'puppeteer-core';

/** Counted in page time rather than in frames, which a tab in the background does not get. */
const POLLING_MS = 20;

/** How long is waited for what comes or does not come at all, on a machine that is busy with something else. */
export const PATIENCE_MS = 60_000;

/**
 * One of the extension's own documents that somebody else opens, once it is there. Its target is told of by its address
 * before that: what is evaluated until then is lost with the empty document.
 */
export async function onceThere(page: Page): Promise<Page> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.waitForFunction("location.protocol.endsWith('-extension:')", { polling: POLLING_MS });
  return page;
}

/** Resolves once the page shows `text`. Rejects with what it showed instead. */
export async function waitForText(page: Page, text: string, { timeout = 30_000 } = {}): Promise<void> {
  await waitUntil(page, text, true, timeout);
}

/** Resolves once the page no longer shows `text`. */
export async function waitForTextGone(page: Page, text: string, { timeout = 30_000 } = {}): Promise<void> {
  await waitUntil(page, text, false, timeout);
}

/** The text a person can read in the page now. */
export async function visibleText(page: Page): Promise<string> {
  return String(await page.evaluate('document.body.innerText'));
}

async function waitUntil(page: Page, text: string, shown: boolean, timeout: number): Promise<void> {
  const isSo = `document.body.innerText.includes(${JSON.stringify(text)}) === ${shown}`;
  try {
    await page.waitForFunction(isSo, { timeout, polling: POLLING_MS });
  } catch (cause) {
    const wish = shown ? 'did not show' : 'still showed';
    const now = await visibleText(page);
    throw new Error(`After ${timeout} ms the page ${wish} “${text}”. It showed:\n${now}`, { cause });
  }
}
