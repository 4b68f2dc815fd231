import { useLayoutEffect } from 'preact/hooks';

/** The performance mark for the frame in which a page first showed its list (or that there is nothing). */
export const PAINTED = 'adjutant:painted';

let resolve: () => void = () => {};
/** Resolves when the page has shown its list: what can wait is loaded after this. */
export const afterPaint = new Promise<void>((done) => {
  resolve = done;
});

/** Call when what matters first is in the page. A frame callback runs before the frame is drawn, the task after it. */
export function usePainted(ready: boolean): void {
  useLayoutEffect(() => {
    if (!ready || document.documentElement.dataset.ready) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        performance.mark(PAINTED);
        document.documentElement.dataset.ready = 'true';
        resolve();
      };
      port2.postMessage(null);
    });
  }, [ready]);
}
