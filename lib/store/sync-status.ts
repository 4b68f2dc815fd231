import type { Database, MailboxRow, PeerRow, WorkspaceRow } from './db';
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
  /** How many changes others have made that are known of, and that no mailbox has brought here. */
  lacking?: number;
}

export interface PeerStatus extends PeerRow {
  /** The person's name, empty while it is unknown. */
  name: string;
  /** How many of this browser's changes have not reached that one. */
  missing: number;
  /** Whether everything from this browser has reached that one. */
  upToDate: boolean;
  /** Whether what is missing there lies in the mailbox, confirmed by its server: waiting, not arrived. */
  inMailbox?: boolean;
}

/** The truth about delivery, from the vectors the other browsers last sent. */
export async function syncStatus(db: Database): Promise<SyncStatus> {
  const [failed, count, peers, all, device, refusals, mailboxes] = await Promise.all([
    failedCommands(db),
    db.outbox.count(),
    db.peers.toArray(),
    workspaces(db),
    db.device.get('this'),
    db.refusals.toArray(),
    db.mailboxes.toArray(),
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
    peers: [...peers, ...neverMet(all, peers, device?.id)]
      .filter(({ ws, device }) => rows.has(ws) && !isRemoved(rows.get(ws)?.membership?.devices[device]))
      .map((peer) => {
        const missing = Math.max(0, (own.get(peer.ws) ?? 0) - peer.reached);
        const held = mailboxOf(mailboxes, peer.ws)?.held[device?.id ?? ''] ?? 0;
        const inMailbox = missing > 0 && held >= (own.get(peer.ws) ?? 0);
        return { ...peer, name: nameOf(peer), missing, upToDate: missing === 0, inMailbox };
      }),
    refused: refusals.reduce((sum, { count }) => sum + count, 0),
    lacking: all.reduce((sum, { id }) => sum + (mailboxOf(mailboxes, id)?.lacking ?? 0), 0),
  };
}

/** Who is in by the membership log and has neither been met here nor left word: nothing is known to have reached them. */
function neverMet(all: WorkspaceRow[], peers: PeerRow[], own: string | undefined): PeerRow[] {
  const met = new Set(peers.map(({ ws, device }) => `${ws} ${device}`));
  return all.flatMap(({ id: ws, membership }) =>
    Object.keys(membership?.devices ?? {})
      .filter((device) => device !== own && !met.has(`${ws} ${device}`))
      .map((device) => ({ ws, device, online: false, reached: 0, reachedAt: null })),
  );
}

/** A workspace's mailbox of today; those of earlier epochs are there for people who have not heard of it. */
const mailboxOf = (rows: MailboxRow[], ws: string): MailboxRow | undefined =>
  rows.filter((row) => row.ws === ws).sort((a, b) => b.epoch - a.epoch)[0];
