/**
 * Lets what else waits for this thread have its turn: in Chromium the hub shares it with the pages that people look at.
 * By a message, not by a timer: browsers make timers that follow each other wait for 4 ms each.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
