/** A tab in the background draws no frames. */
const WITHOUT_FRAMES_MS = 50;

/**
 * Resolves when the next frame is about to be drawn. The hub shares this thread: what is drawn anew right after an
 * entry would keep it from sending the entry on, and is seen no sooner than in that frame anyway.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, WITHOUT_FRAMES_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
