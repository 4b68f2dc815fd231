/** The Web Lock that the hub holds, alone, from the moment when pages may write. */
const STORE_LOCK = 'adjutant-store';

/** How often it is looked whether they may, and for how long: a hub that cannot start must not keep anybody from writing. */
const LOOK_MS = 20;
const WAITS_AT_MOST_MS = 3000;

/**
 * Gives what the hub calls when it has seen to the store (`flush-leveldb.ts`), at each start that it tries: pages are told so
 * once, for as long as it lives.
 */
export function storeAnnouncer(): () => void {
  let isAnnounced = false;
  return () => {
    if (isAnnounced) return;
    isAnnounced = true;
    navigator.locks
      .request(STORE_LOCK, () => new Promise(() => undefined))
      .catch((error: unknown) => console.error('the store was not announced', error));
  };
}

/**
 * Resolves when pages may write: what is written before the hub has seen to the store is lost with it, where a browser
 * that was killed in the middle of a write is killed again at once (`flush-leveldb.ts`).
 */
export async function whenStoreReady(): Promise<void> {
  const until = performance.now() + WAITS_AT_MOST_MS;
  while (!(await isStoreReady()) && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

/** Shared with whoever else looks: only the hub's lock is in the way. */
const isStoreReady = (): Promise<boolean> =>
  navigator.locks.request(STORE_LOCK, { mode: 'shared', ifAvailable: true }, (lock) => lock === null);
