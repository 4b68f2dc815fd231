import { browser } from 'wxt/browser';

const PATH = '/offscreen.html';
let creating: Promise<void> | null = null;

/** Chrome: makes the offscreen document that the hub lives in, unless it is there. Safe to call at any time. */
export function ensureOffscreenHub(): Promise<void> {
  creating ??= createIfMissing().finally(() => {
    creating = null;
  });
  return creating;
}

async function createIfMissing(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: PATH,
    reasons: ['WEB_RTC'],
    justification: 'Keeps the direct connection to the other browsers of a shared workspace.',
  });
}
