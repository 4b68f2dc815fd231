import type { WallSeconds } from './rule';
import { zoneOffsets } from './zone-offsets';

/** A wall-clock time brought onto the clock of its zone. */
export interface Placed {
  /** As the rule has it, although the clocks may skip it. */
  wall: WallSeconds;
  /** Seconds since 1970-01-01T00:00:00Z, and the zone's offset from UTC then, in seconds. */
  instant: number;
  offset: number;
}

/** Brings wall-clock times into a zone. */
export type Place = (wall: WallSeconds) => Placed;

/**
 * Reads wall-clock times in an IANA zone (RFC 5545 §3.3.5): one that the clocks skip is read with the offset before the
 * gap, so that it moves on by the length of the gap; one that comes twice is its first occurrence. Throws a RangeError
 * for an unknown zone. A reader remembers the offsets it has asked for; make one for each rule.
 */
export function placeIn(zone: string): Place {
  const offsetAt = zoneOffsets(zone);
  const asked = new Map<number, number>();
  const offsetOnDay = (day: number) => {
    const known = asked.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * 86_400);
    asked.set(day, offset);
    return offset;
  };
  return (wall) => {
    const day = Math.floor(wall / 86_400);
    const before = offsetOnDay(day - 1);
    const after = offsetOnDay(day + 2);
    if (before === after) return { wall, instant: wall - before, offset: before };
    if (offsetAt(wall - before) === before) return { wall, instant: wall - before, offset: before };
    if (offsetAt(wall - after) === after) return { wall, instant: wall - after, offset: after };
    const instant = wall - before;
    return { wall, instant, offset: offsetAt(instant) };
  };
}

/** Reads wall-clock times at a fixed offset from UTC, in seconds. Floating times have the offset 0. */
export const placeAt =
  (offset: number): Place =>
  (wall) => ({ wall, instant: wall - offset, offset });

/**
 * Puts the moments into the order of their instants, each instant once: a time that a gap has moved on may come after,
 * or fall together with, times that the rule has later on the clock.
 */
export function* inOrder(walls: Iterable<WallSeconds>, place: Place): Iterable<Placed> {
  const moved: Placed[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const isNew = ({ instant }: Placed) => instant > last;
  for (const wall of walls) {
    const placed = place(wall);
    if (placed.instant + placed.offset !== wall) {
      moved.push(placed);
      continue;
    }
    while (moved[0] && moved[0].instant < placed.instant) {
      const next = moved.shift();
      if (!next || !isNew(next)) continue;
      last = next.instant;
      yield next;
    }
    if (!isNew(placed)) continue;
    last = placed.instant;
    yield placed;
  }
  for (const next of moved) {
    if (!isNew(next)) continue;
    last = next.instant;
    yield next;
  }
}
