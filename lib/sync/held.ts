import type { Vector } from '../store/log';

/**
 * Which envelopes a mailbox holds: each device's log from its first on without a gap, and single ones beyond. An append
 * may fail while a later one succeeds; what failed must not pass for stored.
 */
export interface Held {
  has(device: string, seq: number): boolean;
  add(device: string, seq: number): void;
  /** How far each log is held without a gap. */
  vector(): Vector;
}

export function createHeld(start: Vector): Held {
  const upTo = new Map(Object.entries(start));
  const beyond = new Map<string, Set<number>>();
  return {
    has: (device, seq) => seq <= (upTo.get(device) ?? 0) || (beyond.get(device)?.has(seq) ?? false),
    add(device, seq) {
      let last = upTo.get(device) ?? 0;
      if (seq <= last) return;
      const single = beyond.get(device) ?? new Set();
      beyond.set(device, single.add(seq));
      while (single.delete(last + 1)) last++;
      upTo.set(device, last);
    },
    vector: () => Object.fromEntries(upTo),
  };
}
