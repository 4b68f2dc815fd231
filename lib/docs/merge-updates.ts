import * as Y from 'yjs';

/** Yjs sorts all that it merges again for each piece of it. */
const TOGETHER = 200;

/**
 * Merges V2 updates into one. Several people's updates that build on each other must not be applied one by one, person after
 * person: Yjs keeps what builds on something that has not come yet, and merges all of it anew with each that follows
 * (1,500 updates of three people: 9.7 s instead of 0.2 s).
 */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  let merged: readonly Uint8Array[] = updates;
  while (merged.length > TOGETHER) {
    const next: Uint8Array[] = [];
    for (let at = 0; at < merged.length; at += TOGETHER)
      next.push(Y.mergeUpdatesV2(merged.slice(at, at + TOGETHER)));
    merged = next;
  }
  return Y.mergeUpdatesV2([...merged]);
}
