import { decodeFrame, type Frame } from './frame';

/** One commit takes at most so many bytes that came in several frames, so that it ends in time on a slow disk. */
const MAX_TOGETHER = 1024 * 1024;

/**
 * The frame that is next; null where an earlier call took it. Envelopes of several frames that wait are taken together:
 * the slower their commits are, the fewer there need be.
 */
export function takeWaiting(waiting: Uint8Array[]): Frame | 'unreadable-frame' | null {
  const bytes = waiting.shift();
  if (!bytes) return null;
  const frame = decodeFrame(bytes);
  if (frame?.kind !== 'envelopes') return frame ?? 'unreadable-frame';
  let taken = bytes.length;
  for (let next = waiting[0]; next && taken + next.length <= MAX_TOGETHER; next = waiting[0]) {
    const more = decodeFrame(next);
    if (more?.kind !== 'envelopes') break;
    for (const envelope of more.envelopes) frame.envelopes.push(envelope);
    taken += next.length;
    waiting.shift();
  }
  return frame;
}
