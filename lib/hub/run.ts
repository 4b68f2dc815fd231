import { browser } from 'wxt/browser';
import type { Run } from '../commands/command';
import type { Database } from '../store/db';
import { enqueue, HUB_CHANNEL } from '../store/outbox';
import { ENSURE_HUB } from './messages';

/**
 * The one way for pages to change anything: the outbox first, then a word to the hub.
 * The hub hears it at once where it runs; where it does not, the background starts it.
 */
export function createRun(db: Database, now: () => Date = () => new Date()): Run {
  const hub = new BroadcastChannel(HUB_CHANNEL);
  return async (intent) => {
    const handed = await enqueue(db, intent, now);
    performance.mark('adjutant:durable');
    hub.postMessage(handed);
    // Nobody answers while the background is being replaced (an update); the hub drains at its next start.
    browser.runtime.sendMessage(ENSURE_HUB).catch((error: unknown) => console.warn('no background', error));
  };
}
