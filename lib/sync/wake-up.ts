/** Wakes one who waits for something to do, and says what; what falls due while nobody waits is not forgotten. */
export interface WakeUp<Reason> {
  wake(reason: Reason): void;
  /** The same after a time; asked again for the same reason meanwhile, it comes once. */
  wakeIn(ms: number, reason: Reason): void;
  wait(): Promise<Set<Reason>>;
}

export function createWakeUp<Reason>(): WakeUp<Reason> {
  const timers = new Map<Reason, ReturnType<typeof setTimeout>>();
  let due = new Set<Reason>();
  let waiting: (() => void) | null = null;

  function wake(reason: Reason): void {
    due.add(reason);
    waiting?.();
  }

  return {
    wake,
    wakeIn(ms, reason) {
      if (timers.has(reason)) return;
      const timer = setTimeout(() => {
        timers.delete(reason);
        wake(reason);
      }, ms);
      timers.set(reason, timer);
    },
    async wait() {
      if (due.size === 0) {
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
        waiting = null;
      }
      const told = due;
      due = new Set();
      return told;
    },
  };
}
