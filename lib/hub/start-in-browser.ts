import { browser } from 'wxt/browser';
import { openDatabase } from '../store/db';
import { HUB_CHANNEL } from '../store/outbox';
import { webrtcLink } from '../sync/links/webrtc';
import { startHub } from './hub';
import { COMMITTED } from './messages';

/** After a commit that failed (a full disk) the outbox is tried again this often. */
const RETRY_MS = 5000;

/**
 * Runs this profile's hub for as long as the page lives. A Web Lock sees to it that there is one: a second one waits
 * until the first is gone.
 */
export async function startHubInBrowser(onCommit: () => void = tellBackground): Promise<void> {
  await navigator.locks.request('adjutant-hub', async () => {
    const db = openDatabase();
    const hub = await startHub({ db, links: [webrtcLink], now: () => new Date(), onCommit });
    performance.mark('adjutant:hub-ready');
    const drain = () => {
      hub.drain().catch((error: unknown) => {
        console.error('outbox not drained', error);
        setTimeout(drain, RETRY_MS);
      });
    };
    new BroadcastChannel(HUB_CHANNEL).addEventListener('message', drain);
    drain();
    await navigator.storage.persist();
    // Held until the page goes: that is what makes this hub the only one.
    await new Promise(() => undefined);
  });
}

function tellBackground(): void {
  browser.runtime.sendMessage(COMMITTED).catch(() => {
    // The background is being replaced (an update); it counts anew when it starts.
  });
}
