import { giveWay } from './give-way';

/** So long at one go; then the page has its turn. */
const SLICE_MS = 10;

/**
 * Goes through items a slice at a time, so that the page it runs in stays free in between.
 *
 * @param onSlice told after each slice.
 * @throws AbortError when the signal says so; what was taken until then is the caller's.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  take: (item: T) => void,
  { onSlice, signal }: { onSlice?: () => void; signal?: AbortSignal } = {},
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    take(item);
    if (performance.now() < until) continue;
    onSlice?.();
    await giveWay();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
