import { browser } from 'wxt/browser';
import { ENSURE_HUB, HUB_LOCK } from './messages';

/** So long the background has to start a hub before it is asked again. */
const STARTS_WITHIN_MS = 1000;

/**
 * Sees to it, for as long as this page lives, that a hub runs. The running hub holds the lock, so it falls to those
 * who wait for it in the moment the hub is gone.
 */
export async function keepHub(): Promise<never> {
  for (;;) {
    // Nobody answers while the background is being replaced (an update).
    await browser.runtime
      .sendMessage(ENSURE_HUB)
      .catch((error: unknown) => console.warn('no background', error));
    await new Promise((resolve) => setTimeout(resolve, STARTS_WITHIN_MS));
    await navigator.locks.request(HUB_LOCK, { mode: 'shared' }, () => undefined);
  }
}
