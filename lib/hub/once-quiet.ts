/** So long nothing may happen before somebody is told; what follows at once would take from what a page is about to draw. */
const QUIET_MS = 400;
/** Where it is never quiet they are told this often. */
const LATEST_MS = 2000;

/**
 * Tells once for all that happened within a moment.
 *
 * @param tell told 0.4 s after the last call, and every 2 s while there is no end of calls.
 * @returns called whenever something happens.
 */
export function onceQuiet(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        tell();
      },
      Math.min(QUIET_MS, first + LATEST_MS - now),
    );
  };
}
