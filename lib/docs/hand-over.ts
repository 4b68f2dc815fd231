import * as Y from 'yjs';

/** Typing is gathered this long before it is handed over: one envelope for a few keystrokes. */
const GATHER_MS = 100;
/** What could not be taken down is tried again after this long, until it is. */
const RETRY_MS = 5_000;
/** Updates are merged into one as long as they come to no more than this; a command takes at most 1,000,000 bytes. */
export const MERGED_BYTES = 900_000;

/** The way of a page's changes to the disk. Each is kept here until it is safe there. */
export interface HandOver {
  /** Takes a change; it is handed over in a moment, together with what follows at once. */
  gather(update: Uint8Array): void;
  /** Hands over all there is, without a wait. @throws Error when some could not be taken down; it stays here. */
  now(): Promise<void>;
  /** Resolves once all of it is safe, however many tries that takes. */
  whenSafe(): Promise<void>;
  /** Tries no more. */
  stop(): void;
}

/**
 * @param send hands over one V2 update; resolves when it is safe on disk.
 * @param tell is told when a try has failed, and when all that had failed is safe after all.
 */
export function createHandOver(
  send: (update: Uint8Array<ArrayBuffer>) => Promise<void>,
  tell: (isFailing: boolean, error?: unknown) => void,
): HandOver {
  let gathered: Uint8Array[] = [];
  let refused: Uint8Array[] = [];
  let isFailing = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const underWay = new Set<Promise<void>>();
  let safe: (() => void)[] = [];

  async function attempt(batch: Uint8Array[]): Promise<void> {
    try {
      await send(Y.mergeUpdatesV2(batch).slice());
    } catch (error) {
      refused.push(...batch);
      retry ??= setTimeout(tryNow, RETRY_MS);
      if (!isFailing) tell(true, error);
      isFailing = true;
      throw error;
    }
    if (isFailing && refused.length === 0) {
      isFailing = false;
      tell(false);
    }
  }

  function now(): Promise<void> {
    clearTimeout(next);
    clearTimeout(retry);
    next = undefined;
    retry = undefined;
    const batches = inBatches([...refused, ...gathered]);
    refused = [];
    gathered = [];
    // All at once, even while others are under way: a page that is being closed has no later.
    for (const batch of batches) {
      const attempted = attempt(batch);
      underWay.add(attempted);
      const settled = () => {
        underWay.delete(attempted);
        if (underWay.size + refused.length + gathered.length > 0) return;
        for (const resolve of safe) resolve();
        safe = [];
      };
      attempted.then(settled, settled);
    }
    return Promise.all(underWay).then(() => undefined);
  }
  // It was told of already, and is tried again.
  const tryNow = () => void now().catch(() => undefined);

  return {
    gather(update) {
      gathered.push(update.slice());
      next ??= setTimeout(tryNow, GATHER_MS);
    },
    now,
    whenSafe: () =>
      underWay.size + refused.length + gathered.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => safe.push(resolve)),
    stop() {
      clearTimeout(next);
      clearTimeout(retry);
    },
  };
}

/** In their order, as many together as may go in one command. */
function inBatches(updates: Uint8Array[]): Uint8Array[][] {
  const batches: Uint8Array[][] = [];
  let bytes = 0;
  for (const update of updates) {
    bytes += update.length;
    const last = batches.at(-1);
    if (last && bytes <= MERGED_BYTES) {
      last.push(update);
    } else {
      batches.push([update]);
      bytes = update.length;
    }
  }
  return batches;
}
