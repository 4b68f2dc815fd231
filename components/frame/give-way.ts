/** Two frames: nobody sees the difference, and the hub needs less. */
const HUB_MS = 32;

/**
 * Resolves when the hub has most likely committed and sent what was just entered. It shares this thread; a field and
 * a list drawn anew right away would keep the other side waiting.
 */
export function giveWayToHub(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, HUB_MS));
}
