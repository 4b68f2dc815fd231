/** When the outbox is looked through for a command that was announced and never handed over, counted from its last sign. */
const LOOKS_MS = [1_000, 5_000, 20_000];

/** Watches for commands whose page is gone before it could say that they lie in the outbox. */
export interface OverdueWatch {
  /** A page begins to write a command into the outbox. */
  announced(): void;
  /** It has handed one over, or could not write it. */
  arrived(): void;
}

/**
 * A page that is being closed may live long enough to write into the outbox, and not to tell of it: the command is safe,
 * but nobody would look for it until the next one. So each is announced first, and what does not follow is looked for.
 *
 * @param look reads the outbox; it may find nothing.
 */
export function createOverdueWatch(look: () => void): OverdueWatch {
  let awaited = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  function wait(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = awaited > 0 ? LOOKS_MS.map((ms) => setTimeout(look, ms)) : [];
    // What has not come by then never will: its page was gone before it wrote.
    if (awaited > 0) timers.push(setTimeout(giveUp, LOOKS_MS.at(-1)));
  }

  function giveUp(): void {
    awaited = 0;
  }

  return {
    announced() {
      awaited += 1;
      wait();
    },
    arrived() {
      awaited = Math.max(0, awaited - 1);
      wait();
    },
  };
}
