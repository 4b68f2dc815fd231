import type { EnvelopeRow, WorkspaceRow } from '../store/db';
import { parseEnvelope } from '../sync/envelope';
import type { Link, PeerEvents, SignalFault } from '../sync/link';
import { type FrameFault, type Session, type SessionLog, startSession } from '../sync/session';
import type { Device, Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import type { LinkStates } from './link-states';
import type { MailboxRoom, MailboxRooms, WorkspaceRoom } from './mailbox-room';
import type { PeerTable } from './peer-table';
import type { RefusalCounter } from './refusals';

/**
 * Connects workspaces with links: every peer that a link finds gets a session on its workspace's log.
 *
 * Each epoch has a room of its own, which those who were removed before it cannot find. The others stay in the rooms of
 * earlier epochs as well, for as long as somebody may come there who has not heard of the removal yet; nothing that was
 * written in a later epoch is offered there.
 */
export interface Switchboard {
  /**
   * Is in the rooms of these epochs of a workspace from now on, and in no others; joins anew where its rendezvous
   * changed.
   */
  join(row: WorkspaceRow, keys: WorkspaceKeys, epochs: readonly number[]): Promise<void>;
  /** Offers committed envelopes to every session of their workspace. */
  push(rows: EnvelopeRow[]): void;
  /** Has every session look for what the other end still lacks. */
  catchUp(): void;
  /** Shows a device an envelope of a workspace, where it is connected. */
  show(ws: string, device: string, bytes: Uint8Array): void;
  /** Has every session of a workspace ask for what is lacking here. */
  askAgain(ws: string): void;
  close(): void;
}

interface Joined {
  /** The newest one. */
  epoch: number;
  rendezvous: string;
  rooms: Map<number, Room>;
}

type OnState = NonNullable<PeerEvents['onState']>;

/** The room of an epoch. */
interface Room {
  leaving: AbortController;
  mailbox: MailboxRoom | null;
}

export function createSwitchboard({
  device,
  links,
  mailboxes,
  verify,
  peers,
  states,
  refusals,
  logOf,
  isShown,
}: {
  device: Device;
  links: Link[];
  mailboxes: MailboxRooms;
  verify: Verify;
  peers: PeerTable;
  states: LinkStates;
  refusals: Pick<RefusalCounter, 'add'>;
  /** A workspace's log, as it is shown in an epoch's room. */
  logOf(ws: string, epoch: number): SessionLog;
  /** Whether people are to see that this device is here. */
  isShown(ws: string, device: string): boolean;
}): Switchboard {
  const sessions = new Map<string, Map<Session, number>>();
  const joined = new Map<string, Joined>();

  async function joinMailbox(
    linkRoom: WorkspaceRoom,
    signal: AbortSignal,
    onState: OnState,
  ): Promise<MailboxRoom | null> {
    try {
      return await mailboxes.join(linkRoom, logOf(linkRoom.ws, linkRoom.epoch), signal, onState);
    } catch (error) {
      console.error('mailbox not joined', linkRoom.ws, error);
      return null;
    }
  }

  async function joinRoom(row: WorkspaceRow, keys: WorkspaceKeys, epoch: number, room: Room) {
    const { signal } = room.leaving;
    const ofWorkspace = sessions.get(row.id) ?? new Map<Session, number>();
    sessions.set(row.id, ofWorkspace);
    const onRefused = (fault: FrameFault | SignalFault) => refusals.add(row.id, fault);
    const onPeer = (peer: Parameters<typeof startSession>[0]) => {
      const session = startSession(peer, {
        log: logOf(row.id, epoch),
        device,
        verify,
        events: {
          onPeerHas(other, vector) {
            if (isShown(row.id, other)) peers.has(row.id, other, vector);
          },
          onGone(other) {
            ofWorkspace.delete(session);
            const isBack = [...ofWorkspace.keys()].some((one) => one.device() === other);
            if (other && !isBack) peers.gone(row.id, other);
          },
          onRefused,
        },
      });
      ofWorkspace.set(session, epoch);
      return session;
    };
    // Each room has connections of its own to the same relays; those of the newest one are told of.
    const onState: OnState = (address, state) => {
      if (!signal.aborted && joined.get(row.id)?.epoch === epoch) states.tell(row.id, address, state);
    };
    if (epoch === row.epoch) states.begin(row.id);
    const linkRoom: WorkspaceRoom = { ws: row.id, epoch, keys, rendezvous: row.rendezvous };
    room.mailbox = await joinMailbox(linkRoom, signal, onState);
    if (room.mailbox) linkRoom.board = room.mailbox.board;
    for (const link of links)
      await link.join(linkRoom, { onPeer, onState, onRefused }, signal).catch((error: unknown) => {
        // An address that the browser refuses must not keep this or other workspaces from working.
        console.error('link not joined', row.id, error);
      });
  }

  const mailboxesOf = (ws: string): MailboxRoom[] =>
    [...(joined.get(ws)?.rooms.values() ?? [])].flatMap(({ mailbox }) => mailbox ?? []);

  return {
    async join(row, keys, epochs) {
      const rendezvous = JSON.stringify(row.rendezvous);
      const before = joined.get(row.id);
      const rooms = before?.rendezvous === rendezvous ? before.rooms : new Map<number, Room>();
      for (const [epoch, room] of before?.rooms ?? []) {
        if (before?.rooms === rooms && epochs.includes(epoch)) continue;
        room.leaving.abort();
        rooms.delete(epoch);
      }
      joined.set(row.id, { epoch: row.epoch, rendezvous, rooms });
      for (const epoch of epochs.filter((one) => !rooms.has(one))) {
        const room: Room = { leaving: new AbortController(), mailbox: null };
        rooms.set(epoch, room);
        await joinRoom(row, keys, epoch, room);
      }
    },
    push(rows) {
      for (const [ws, ofWorkspace] of sessions) {
        const envelopes = rows.filter((row) => row.ws === ws);
        if (envelopes.length === 0) continue;
        for (const [session, epoch] of ofWorkspace) session.push(upToEpoch(envelopes, epoch));
        for (const mailbox of mailboxesOf(ws)) mailbox.session.push(envelopes);
      }
    },
    catchUp() {
      for (const ofWorkspace of sessions.values())
        for (const session of ofWorkspace.keys()) session.catchUp();
      for (const ws of joined.keys()) for (const mailbox of mailboxesOf(ws)) mailbox.session.catchUp();
    },
    show(ws, device, bytes) {
      for (const session of sessions.get(ws)?.keys() ?? [])
        if (session.device() === device) session.show([bytes]);
    },
    askAgain(ws) {
      for (const session of sessions.get(ws)?.keys() ?? []) session.askAgain();
      for (const mailbox of mailboxesOf(ws)) mailbox.session.askAgain();
    },
    close() {
      for (const { rooms } of joined.values()) for (const room of rooms.values()) room.leaving.abort();
    },
  };
}

/** What may be shown in the room of an epoch. As epochs never go back in a log, it is the beginning of each. */
export function upToEpoch<T extends { bytes: Uint8Array }>(rows: T[], epoch: number): T[] {
  return rows.filter(({ bytes }) => (parseEnvelope(bytes)?.epoch ?? Infinity) <= epoch);
}
