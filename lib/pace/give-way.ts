/**
 * Lets what else waits for this thread have its turn: in Chromium the hub shares it with the pages that people look at. By a
 * timer, behind which browsers draw: a message to oneself comes back before that.
 */
export const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
