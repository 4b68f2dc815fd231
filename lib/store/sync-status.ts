import type { Database, PeerRow } from './db';
import type { DeviceState } from './membership';
import { failedCommands } from './outbox';
import { workspaces } from './queries';

/** What stands between what a person entered and the other people's browsers. */
export interface SyncStatus {
  /** Commands on disk that the hub has not applied yet. */
  pending: number;
  failed: Awaited<ReturnType<typeof failedCommands>>;
  peers: PeerStatus[];
  refused: number;
}

export interface PeerStatus extends PeerRow {
  /** The person's name, empty while it is unknown. */
  name: string;
  /** How many of this browser's changes have not reached that one. */
  missing: number;
  /** Whether everything from this browser has reached that one. */
  upToDate: boolean;
}

/** The truth about delivery, from the vectors the other browsers last sent. */
export async function syncStatus(db: Database): Promise<SyncStatus> {
  const [failed, count, peers, all, device, refusals] = await Promise.all([
    failedCommands(db),
    db.outbox.count(),
    db.peers.toArray(),
    workspaces(db),
    db.device.get('this'),
    db.refusals.toArray(),
  ]);
  const rows = new Map(all.map((row) => [row.id, row]));
  const isRemoved = (state: DeviceState | undefined) => state !== undefined && state.removedAfter !== null;
  const own = new Map<string, number>();
  if (device) for (const { id } of all) own.set(id, (await db.heads.get([id, device.id]))?.seq ?? 0);
  const people = await db.member.where('[ws+name]').between(['', ''], ['\uffff', '\uffff']).toArray();
  const nameOf = (peer: PeerRow) =>
    people.find((one) => one.ws === peer.ws && Object.hasOwn(one.devices, peer.device))?.name ?? '';
  return {
    pending: count - failed.length,
    failed,
    peers: peers
      .filter(({ ws, device }) => rows.has(ws) && !isRemoved(rows.get(ws)?.membership?.devices[device]))
      .map((peer) => {
        const missing = Math.max(0, (own.get(peer.ws) ?? 0) - peer.reached);
        return { ...peer, name: nameOf(peer), missing, upToDate: missing === 0 };
      }),
    refused: refusals.reduce((sum, { count }) => sum + count, 0),
  };
}
