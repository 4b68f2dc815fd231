import { useRef, useState } from 'preact/hooks';

/** Whether `work` is under way, and how to start it: while it is, it is not started again (a second Enter on a slow disk). */
export function useOneAtATime(work: () => Promise<void>) {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const start = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, start };
}
