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
  const told = Object.entries(membership?.ended ?? {})
    .filter(([, at]) => now.getTime() - Date.parse(at) < TELL_MS)
    .map(([ended]) => Number(ended));
  const oldest = Math.min(epoch, ...heard, ...told);
  return Array.from({ length: epoch - oldest + 1 }, (_, at) => oldest + at);
}
