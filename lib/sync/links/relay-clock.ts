/**
 * The time by which events are stamped for one relay. Many relays take only what was made a moment ago by their clock
 * (strfry, by default: an ephemeral event of the last minute), so that a browser whose clock is wrong could say nothing.
 * What others said and the relay passed on tells its time: once it has refused something for its stamp, events bear that.
 */
export interface RelayClock {
  /** Seconds since 1970. */
  now(): number;
  /** The relay passed on an event with this stamp. @returns whether events are to bear another time from now on. */
  heard(createdAt: number): boolean;
  /** The relay refused an event. @returns the same. */
  refused(reason: string): boolean;
}

/** By so much clocks may differ without anybody's refusing anything. */
const TOLERANCE_S = 20;

export function createRelayClock(ownNow: () => number = () => Date.now()): RelayClock {
  const own = () => Math.floor(ownNow() / 1000);
  let isRefused = false;
  let heardOffset: number | null = null;
  let offset = 0;

  function follow(): boolean {
    if (!isRefused || heardOffset === null || Math.abs(heardOffset - offset) <= TOLERANCE_S) return false;
    offset = heardOffset;
    return true;
  }

  return {
    now: () => own() + offset,
    heard(createdAt) {
      heardOffset = createdAt - own();
      return follow();
    },
    refused(reason) {
      isRefused ||= /created_at|too (late|early|old|new)|expired|timestamp|future|past/i.test(reason);
      return follow();
    },
  };
}
