import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { openCopyFolder } from '../store/copy-folder';
import { type Database, openDatabase } from '../store/db';
import { flushLevelDb } from '../store/flush-leveldb';
import { createCommandWatch } from '../store/long-commands';
import { HUB_CHANNEL, WRITE_BEGINS, WRITE_ENDS, WRITE_FAILED } from '../store/outbox';
import { openSecondCopy, type SecondCopy } from '../store/second-copy';
import { webrtcLink } from '../sync/links/webrtc';
import { type Hub, startHub } from './hub';
import { COMMITTED, HUB_LOCK, HUB_STATE_CHANNEL, type HubState } from './messages';
import { onceQuiet } from './once-quiet';
import { createOverdueWatch } from './overdue';
import { storeAnnouncer } from './store-ready';

const handedCommand = v.object({ seq: v.number(), command: v.unknown() });

/** After a commit that failed (a full disk), and where the hub could not start, it is tried again this often … */
const RETRY_MS = 5000;
/** … but this soon after the first time: the browser may just have deleted a damaged database, and has a new one now. */
const FIRST_RETRY_MS = 200;

/**
 * Runs this profile's hub for as long as the page lives. A Web Lock sees to it that there is one: a second one waits
 * until the first is gone.
 *
 * @param onQuiet told once what was committed is followed by a moment of quiet (`once-quiet.ts`).
 */
export async function startHubInBrowser(onQuiet: () => void = tellBackground): Promise<void> {
  await navigator.locks.request(HUB_LOCK, async () => {
    const hub = await startHubAtLast(onceQuiet(onQuiet));
    performance.mark('adjutant:hub-ready');
    let retry: ReturnType<typeof setTimeout> | undefined;
    const later = (error: unknown) => {
      console.error('outbox not drained', error);
      retry ??= setTimeout(drain, RETRY_MS);
    };
    function drain(): void {
      clearTimeout(retry);
      retry = undefined;
      hub.drain().catch(later);
    }
    const overdue = createOverdueWatch(drain);
    new BroadcastChannel(HUB_CHANNEL).addEventListener('message', ({ data }) => {
      if (data === WRITE_BEGINS) return overdue.announced();
      const handed = v.safeParse(handedCommand, data);
      if (data === WRITE_FAILED || data === WRITE_ENDS || handed.success) overdue.arrived();
      if (data === WRITE_FAILED) hub.afterFailedWrite();
      else if (handed.success) hub.take(handed.output).catch(later);
      else drain();
    });
    drain();
    navigator.storage.persist().catch((error: unknown) => console.warn('storage may be evicted', error));
    // Held until the page goes: that is what makes this hub the only one.
    await new Promise(() => undefined);
  });
}

/** A disk that is full now may have room later, and nobody else would start the hub again. */
async function startHubAtLast(onCommit: () => void): Promise<Hub> {
  const db = openDatabase();
  const state = new BroadcastChannel(HUB_STATE_CHANNEL);
  const onTrouble = (trouble: HubState['trouble']) => state.postMessage({ trouble } satisfies HubState);
  const watch = createCommandWatch();
  const announceStore = storeAnnouncer();
  for (let wait = FIRST_RETRY_MS; ; wait = RETRY_MS) {
    try {
      // Without it nobody knows whether the second copy holds what is gone.
      await db.open();
      const copy = await openCopy(db);
      await flushLevelDb();
      announceStore();
      return await startHub({
        db,
        links: [webrtcLink],
        copy,
        now: () => new Date(),
        onCommit,
        onTrouble,
        onRenew: () => location.reload(),
        watch,
        retryMs: RETRY_MS,
      });
    } catch (error) {
      console.error('the hub did not start', error);
      onTrouble('cannot-write');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** The second copy, up to date. Without it everything else works; it is tried again at the next start. */
async function openCopy(db: Database): Promise<SecondCopy | null> {
  try {
    const copy = await openSecondCopy(db, await openCopyFolder());
    await copy.bringUpToDate();
    return copy;
  } catch (error) {
    console.error('no second copy', error);
    return null;
  }
}

/** Wakes the background, which sees to the badge and to reminders. */
function tellBackground(): void {
  browser.runtime.sendMessage(COMMITTED).catch(() => {
    // The background is being replaced (an update); it counts anew when it starts.
  });
}
