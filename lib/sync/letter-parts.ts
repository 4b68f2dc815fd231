import { MAX_ENVELOPE_BYTES } from './envelope';
import type { Part } from './letter';

/** Puts envelopes together that came in parts. */
export interface LetterParts {
  /**
   * @param at the part's position in the mailbox.
   * @returns the envelope where this part was the last that lacked, and where its first part lies.
   */
  add(part: Part, at: number): { whole: string; bytes: Uint8Array; at: number } | null;
  /** The position of the first part of what is not whole yet, or null. */
  firstOpen(): number | null;
}

interface Open {
  count: number;
  at: number;
  parts: Map<number, Uint8Array>;
}

/** So much is kept of what is not whole; beyond it the oldest is dropped. Somebody may send parts that never end. */
const MAX_OPEN_BYTES = MAX_ENVELOPE_BYTES;

/** Parts may come in any order, twice, and mixed with those of other envelopes. */
export function createLetterParts(maxOpenBytes = MAX_OPEN_BYTES): LetterParts {
  const open = new Map<string, Open>();

  function dropOldest(except: string): void {
    let bytes = [...open.values()].reduce((sum, one) => sum + sizeOf(one), 0);
    for (const [key, one] of open) {
      if (bytes <= maxOpenBytes) return;
      if (key === except) continue;
      open.delete(key);
      bytes -= sizeOf(one);
    }
  }

  return {
    add({ whole, index, count, bytes }, at) {
      // Those who say another number of parts speak of another envelope, whatever they call it.
      const key = `${whole}/${count}`;
      const one = open.get(key) ?? { count, at, parts: new Map() };
      open.set(key, one);
      one.at = Math.min(one.at, at);
      one.parts.set(index, bytes);
      if (one.parts.size < count) {
        dropOldest(key);
        return null;
      }
      open.delete(key);
      return { whole, bytes: joined(one), at: one.at };
    },
    firstOpen: () => (open.size === 0 ? null : Math.min(...[...open.values()].map((one) => one.at))),
  };
}

function joined({ count, parts }: Open): Uint8Array {
  const bytes = new Uint8Array([...parts.values()].reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (let index = 0; index < count; index++) {
    const part = parts.get(index) ?? new Uint8Array();
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const sizeOf = ({ parts }: Open) => [...parts.values()].reduce((sum, { length }) => sum + length, 0);
