import type { EnvelopeRow, WorkspaceRow } from '../store/db';
import type { Link, LinkRoom } from '../sync/link';
import { type Session, type SessionLog, startSession } from '../sync/session';
import type { Device, Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { MailboxRoom, MailboxRooms } from './mailbox-room';
import type { PeerTable } from './peer-table';

/**
 * Connects workspaces with links and mailboxes: every peer that a link finds gets a session on its workspace's log, and
 * so does the workspace's mailbox.
 */
export interface Switchboard {
  /** Joins a workspace's rooms, or joins anew where its rendezvous or epoch changed. The private one has none. */
  join(row: WorkspaceRow, keys: WorkspaceKeys): Promise<void>;
  /** Offers committed envelopes to every session and the mailbox of their workspace. */
  push(rows: EnvelopeRow[]): void;
  /** Has every session, and every mailbox, look for what the other end still lacks. */
  catchUp(): void;
  close(): void;
}

/** A workspace in its rooms. */
interface Joined {
  /** What makes it join anew when it changes. */
  place: string;
  room: AbortController;
  mailbox: MailboxRoom | null;
}

export function createSwitchboard({
  device,
  links,
  mailboxes,
  verify,
  peers,
  logOf,
}: {
  device: Device;
  links: Link[];
  mailboxes: MailboxRooms;
  verify: Verify;
  peers: PeerTable;
  logOf(ws: string): SessionLog;
}): Switchboard {
  const sessions = new Map<string, Set<Session>>();
  const joined = new Map<string, Joined>();

  async function joinMailbox(linkRoom: LinkRoom, signal: AbortSignal): Promise<MailboxRoom | null> {
    try {
      return await mailboxes.join(linkRoom, logOf(linkRoom.ws), signal);
    } catch (error) {
      console.error('mailbox not joined', linkRoom.ws, error);
      return null;
    }
  }

  return {
    async join(row, keys) {
      const place = JSON.stringify([row.epoch, row.rendezvous]);
      if (row.private || joined.get(row.id)?.place === place) return;
      joined.get(row.id)?.room.abort();
      const room = new AbortController();
      const here: Joined = { place, room, mailbox: null };
      joined.set(row.id, here);
      const ofWorkspace = sessions.get(row.id) ?? new Set();
      sessions.set(row.id, ofWorkspace);
      const onPeer = (peer: Parameters<typeof startSession>[0]) => {
        const session = startSession(peer, {
          log: logOf(row.id),
          device,
          verify,
          events: {
            onPeerHas: (other, vector) => peers.has(row.id, other, vector),
            onGone(other) {
              ofWorkspace.delete(session);
              const isBack = [...ofWorkspace].some((one) => one.device() === other);
              if (other && !isBack) peers.gone(row.id, other);
            },
          },
        });
        ofWorkspace.add(session);
        return session;
      };
      const linkRoom: LinkRoom = { ws: row.id, epoch: row.epoch, keys, rendezvous: row.rendezvous };
      here.mailbox = await joinMailbox(linkRoom, room.signal);
      if (here.mailbox) linkRoom.board = here.mailbox.board;
      for (const link of links)
        await link.join(linkRoom, { onPeer }, room.signal).catch((error: unknown) => {
          // An address that the browser refuses must not keep this or other workspaces from working.
          console.error('link not joined', row.id, error);
        });
    },
    push(rows) {
      for (const [ws, ofWorkspace] of sessions) {
        const envelopes = rows.filter((row) => row.ws === ws);
        if (envelopes.length === 0) continue;
        for (const session of ofWorkspace) session.push(envelopes);
        joined.get(ws)?.mailbox?.session.push(envelopes);
      }
    },
    catchUp() {
      for (const ofWorkspace of sessions.values()) for (const session of ofWorkspace) session.catchUp();
      for (const { mailbox } of joined.values()) mailbox?.session.catchUp();
    },
    close() {
      for (const { room } of joined.values()) room.abort();
    },
  };
}
