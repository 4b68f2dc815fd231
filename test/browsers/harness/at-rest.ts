import type { Page } from 'puppeteer-core';

/** Waits until colours and places have stopped changing; what goes on for ever is not waited for. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Nothing ends in a tab that is not drawn.
    if (document.hidden) return;
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is taken back ends, too.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
