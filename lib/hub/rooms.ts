import { devicesIn } from '../trust/membership';
import type { OpenWorkspace } from './open-workspace';

/**
 * The epochs in whose rooms a browser has to be: its own, and those where somebody who is still in may be waiting,
 * because nothing they wrote shows that they have heard of the removals since.
 */
export function roomsOf({ row, heads }: OpenWorkspace, own: string): number[] {
  if (row.private || row.removedAt !== undefined || row.cloned) return [];
  const { membership, epoch } = row;
  const others = membership ? devicesIn(membership).filter((device) => device !== own) : [];
  const heard = others.map((device) =>
    Math.max(heads.get(device)?.epoch ?? 1, membership?.devices[device]?.epoch ?? 1),
  );
  const oldest = Math.min(epoch, ...heard);
  return Array.from({ length: epoch - oldest + 1 }, (_, at) => oldest + at);
}
