import type { Vector } from '../store/log';
import type { Note } from './letter';

/**
 * What a mailbox leaves out, told from what it shows: a device's envelope whose predecessors are not there, and the notes
 * of others who have what is not there.
 */
export interface Shortfall {
  /** An envelope lies at a position and cannot be taken, because earlier ones of its device lack. */
  gap(envelope: { device: string; seq: number }, at: number): void;
  /**
   * An envelope lies at a position and was not taken though none before it lacks: it is refused, or (`waits`) what would
   * make it valid has not come yet. It is not asked for again, being there.
   */
  untaken(envelope: { device: string; seq: number }, at: number, waits: boolean): void;
  /** Where to read again now that what was not taken may be valid, and forgets it; null where everything was taken. */
  takeUntaken(): number | null;
  note(note: Note, id: string): void;
  /** The position of the first envelope that waits for something, or null. */
  firstGap(): number | null;
  /** Where to read again because earlier ones have come since, by whatever way; null where there is nothing to. */
  readAgainFrom(vector: Vector): number | null;
  /** The devices of whose logs this one lacks something, and up to which number. */
  wanted(vector: Vector): Vector;
  /** How many envelopes that is. */
  count(vector: Vector): number;
  /** Whether others have asked for something. */
  hasAsks(): boolean;
  /** The others' notes that ask for something that this log has; each is given once. */
  takeAsks(vector: Vector): { note: Note; id: string }[];
}

interface Gap {
  at: number;
  /** The first envelope beyond the gap. */
  beyond: number;
}

/** More devices than a workspace takes (`MAX_DEVICES` of the hub) need not be kept in mind. */
const MAX_GAPS = 256;

/** @param own this device, which lacks nothing of its own. */
export function createShortfall(own: string): Shortfall {
  const gaps = new Map<string, Gap>();
  /** How far a device's log went when its gap was last read again. */
  const triedFrom = new Map<string, number>();
  /** How far others say that logs go. */
  const claimed = new Map<string, number>();
  const asks = new Map<string, { note: Note; id: string }>();
  const refused = new Map<string, number>();
  let untakenAt: number | null = null;
  let waitingAt: number | null = null;

  const isHere = (vector: Vector, device: string) => Math.max(vector[device] ?? 0, refused.get(device) ?? 0);

  function wanted(vector: Vector): Vector {
    const lacking: Vector = Object.create(null);
    for (const [device, { beyond }] of gaps) {
      if (beyond - 1 > isHere(vector, device)) lacking[device] = beyond - 1;
    }
    for (const [device, seq] of claimed) {
      if (device !== own && seq > (vector[device] ?? 0))
        lacking[device] = Math.max(seq, lacking[device] ?? 0);
    }
    return lacking;
  }

  return {
    gap({ device, seq }, at) {
      const known = gaps.get(device);
      if (!known && gaps.size >= MAX_GAPS) return;
      gaps.set(device, {
        at: Math.min(at, known?.at ?? at),
        beyond: Math.min(seq, known?.beyond ?? seq),
      });
    },
    note(note, id) {
      for (const [device, seq] of Object.entries(note.vector)) {
        if (claimed.size >= MAX_GAPS && !claimed.has(device)) break;
        claimed.set(device, Math.max(seq, claimed.get(device) ?? 0));
      }
      // A later note of the same device says how it is now.
      if (Object.keys(note.wanted).length > 0) asks.set(note.device, { note, id });
      else asks.delete(note.device);
    },
    untaken({ device, seq }, at, waits) {
      if (refused.size < MAX_GAPS || refused.has(device))
        refused.set(device, Math.max(seq, refused.get(device) ?? 0));
      untakenAt = Math.min(at, untakenAt ?? at);
      if (waits) waitingAt = Math.min(at, waitingAt ?? at);
    },
    takeUntaken() {
      const from = earliest([untakenAt, ...[...gaps.values()].map(({ at }) => at)]);
      gaps.clear();
      refused.clear();
      untakenAt = null;
      waitingAt = null;
      return from;
    },
    firstGap: () => earliest([waitingAt, ...[...gaps.values()].map(({ at }) => at)]),
    readAgainFrom(vector) {
      const closed = [...gaps].filter(([device, { beyond }]) => {
        const has = vector[device] ?? 0;
        // Once from each place: what was refused then is refused again.
        return has >= beyond - 1 && triedFrom.get(device) !== has;
      });
      for (const [device] of closed) {
        gaps.delete(device);
        triedFrom.set(device, vector[device] ?? 0);
      }
      return closed.length === 0 ? null : Math.min(...closed.map(([, { at }]) => at));
    },
    wanted,
    count(vector) {
      const lacking = wanted(vector);
      return Object.entries(lacking).reduce((sum, [device, seq]) => sum + seq - isHere(vector, device), 0);
    },
    hasAsks: () => asks.size > 0,
    takeAsks(vector) {
      const answerable = [...asks.values()].filter(({ note }) =>
        Object.keys(note.wanted).some((device) => (vector[device] ?? 0) > (note.vector[device] ?? 0)),
      );
      for (const { note } of answerable) asks.delete(note.device);
      return answerable;
    },
  };
}

function earliest(positions: (number | null)[]): number | null {
  const known = positions.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}
