import type { EnvelopeRow, WorkspaceRow } from '../store/db';
import type { Link, PeerEvents } from '../sync/link';
import { type Session, type SessionLog, startSession } from '../sync/session';
import type { Device, Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { LinkStates } from './link-states';
import type { PeerTable } from './peer-table';

/** Connects workspaces with links: every peer that a link finds gets a session on its workspace's log. */
export interface Switchboard {
  /** Joins a workspace's rooms, or joins anew where its rendezvous changed. The private one has none. */
  join(row: WorkspaceRow, keys: WorkspaceKeys): Promise<void>;
  /** Offers committed envelopes to every session of their workspace. */
  push(rows: EnvelopeRow[]): void;
  /** Has every session look for what the other end still lacks. */
  catchUp(): void;
  close(): void;
}

export function createSwitchboard({
  device,
  links,
  verify,
  peers,
  states,
  logOf,
}: {
  device: Device;
  links: Link[];
  verify: Verify;
  peers: PeerTable;
  states: LinkStates;
  logOf(ws: string): SessionLog;
}): Switchboard {
  const sessions = new Map<string, Set<Session>>();
  const joined = new Map<string, { rendezvous: string; room: AbortController }>();

  return {
    async join(row, keys) {
      const rendezvous = JSON.stringify(row.rendezvous);
      if (row.private || joined.get(row.id)?.rendezvous === rendezvous) return;
      joined.get(row.id)?.room.abort();
      const room = new AbortController();
      joined.set(row.id, { rendezvous, room });
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
      states.begin(row.id);
      const onState: PeerEvents['onState'] = (address, state) => {
        if (!room.signal.aborted) states.tell(row.id, address, state);
      };
      const linkRoom = { ws: row.id, epoch: row.epoch, keys, rendezvous: row.rendezvous };
      for (const link of links)
        await link.join(linkRoom, { onPeer, onState }, room.signal).catch((error: unknown) => {
          // An address that the browser refuses must not keep this or other workspaces from working.
          console.error('link not joined', row.id, error);
        });
    },
    push(rows) {
      for (const [ws, ofWorkspace] of sessions) {
        const envelopes = rows.filter((row) => row.ws === ws);
        if (envelopes.length > 0) for (const session of ofWorkspace) session.push(envelopes);
      }
    },
    catchUp() {
      for (const ofWorkspace of sessions.values()) for (const session of ofWorkspace) session.catchUp();
    },
    close() {
      for (const { room } of joined.values()) room.abort();
    },
  };
}
