/** Lets what else waits for this thread have its turn: in Chromium the hub shares it with the pages that people look at. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
