import type { Vector } from './log';

/** Of so many devices it is remembered how far somebody says to have them: there cannot be as many in a workspace. */
const MAX_DEVICES = 512;

/** Logs only grow: the higher number of each device is what counts. Whoever names devices without end is not followed. */
export function highest(a: Vector, b: Vector): Vector {
  const both = { ...a };
  let room = MAX_DEVICES - Object.keys(a).length;
  for (const [device, seq] of Object.entries(b)) {
    if (both[device] === undefined && room-- <= 0) continue;
    both[device] = Math.max(both[device] ?? 0, seq);
  }
  return both;
}

/** Whether every log goes at least as far in the second vector. */
export const isCovered = (vector: Vector, by: Vector): boolean =>
  Object.entries(vector).every(([device, seq]) => seq <= (by[device] ?? 0));

/** How many envelopes the second vector has that the first lacks. */
export const lackingIn = (vector: Vector, all: Vector): number =>
  Object.entries(all).reduce((sum, [device, seq]) => sum + Math.max(0, seq - (vector[device] ?? 0)), 0);
