import type { WorkspaceRow } from '../store/db';
import { devicesIn } from '../trust/membership';
import type { OpenWorkspace } from './open-workspace';

/** So long after a removal, somebody who was removed can still be told so. */
const TELL_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The epochs in whose rooms a browser has to be: its own; those where somebody who is still in may be waiting, because
 * nothing they wrote shows that they have heard of the removals since; and for some weeks those that a removal ended.
 */
export function roomsOf({ row, heads }: OpenWorkspace, own: string, now: Date): number[] {
  if (row.private || row.removedAt !== undefined || row.cloned || row.paused) return [];
  const { membership, epoch } = row;
  const others = membership ? devicesIn(membership).filter((device) => device !== own) : [];
  const heard = others.map((device) =>
    Math.max(heads.get(device)?.epoch ?? 1, membership?.devices[device]?.epoch ?? 1),
  );
  const told = Object.entries({ ...membership?.ended, ...row.endedHere })
    .filter(([, at]) => now.getTime() - Date.parse(at) < TELL_MS)
    .map(([ended]) => Number(ended));
  const oldest = Math.min(epoch, ...heard, ...told);
  return Array.from({ length: epoch - oldest + 1 }, (_, at) => oldest + at);
}

/**
 * Remembers of epochs whose end bears an instant that is still to come that they ended now: the clock of whoever ended
 * them is ahead, and their rooms would be kept for as long.
 */
export function noteEnded(row: WorkspaceRow, now: Date): WorkspaceRow {
  const at = now.toISOString();
  const ahead = Object.entries({ ...row.membership?.ended, ...row.endedHere }).filter(
    ([, ended]) => Date.parse(ended) > now.getTime(),
  );
  if (ahead.length === 0) return row;
  return {
    ...row,
    endedHere: { ...row.endedHere, ...Object.fromEntries(ahead.map(([epoch]) => [epoch, at])) },
  };
}
