import { browser } from 'wxt/browser';

const PATH = '/offscreen.html';

/** Chrome: makes the offscreen document that the hub lives in, unless it is there. Safe to call at any time. */
export function createOffscreenHub(): () => Promise<void> {
  let creating: Promise<void> | null = null;
  return () => {
    creating ??= createIfMissing().finally(() => {
      creating = null;
    });
    return creating;
  };
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
