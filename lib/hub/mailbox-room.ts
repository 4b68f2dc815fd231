import type { Database } from '../store/db';
import type { LinkRoom, PeerEvents } from '../sync/link';
import type { NoticeBoard } from '../sync/links/notice-board';
import { readTeamRelay, teamRelays } from '../sync/links/relay-address';
import type { MailboxSession } from '../sync/mailbox-session';
import type { SessionLog } from '../sync/session';
import type { Device, Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';
import { createMailboxTable, type MailboxTable } from './mailbox-table';
import type { PeerTable } from './peer-table';
import { countRefusals } from './refusals';

/** Brings workspaces that have a team relay together with their mailbox there. */
export interface MailboxRooms {
  /** Null where the rendezvous names no team relay: then nothing is loaded and nobody is contacted. */
  join(
    room: WorkspaceRoom,
    log: SessionLog,
    signal: AbortSignal,
    onState: NonNullable<PeerEvents['onState']>,
  ): Promise<MailboxRoom | null>;
  close: MailboxTable['close'];
}

/** A room of a workspace, whose keys give the mailbox its names as well. */
export interface WorkspaceRoom extends LinkRoom {
  keys: WorkspaceKeys;
}

export interface MailboxRoom {
  session: Pick<MailboxSession, 'push' | 'catchUp' | 'askAgain'>;
  /** For the signalling of those who are online together. */
  board: NoticeBoard;
}

export async function createMailboxRooms({
  db,
  device,
  verify,
  peers,
  isShown,
  now,
}: {
  db: Database;
  device: Device;
  verify: Verify;
  peers: PeerTable;
  /** Whether people are to see what is known of this device. */
  isShown(ws: string, device: string): boolean;
  now: () => Date;
}): Promise<MailboxRooms> {
  const table = await createMailboxTable(db, device, now);
  return {
    async join({ ws, epoch, keys, rendezvous }, log, signal, onState) {
      const address = readTeamRelay(rendezvous.relays);
      if (!address) {
        table.none(ws);
        return null;
      }
      for (const relay of teamRelays(rendezvous.relays)) onState(relay, 'connecting');
      // The NATS client is as large as the rest of the hub.
      const { createLetterSeal, createMailboxSession, openTeamRelay } = await import('../sync/team-mailbox');
      const place = { ws, epoch };
      const seal = await createLetterSeal(await keys.mailbox(epoch));
      const session = createMailboxSession({
        log,
        device,
        verify,
        seal,
        memory: table.memory(place, seal.topic),
        events: {
          onMemory: (memory) => table.keep(place, memory),
          onState(state) {
            table.state(place, state);
            for (const relay of teamRelays(rendezvous.relays))
              onState(relay, state.connected ? 'connected' : 'connecting');
          },
          onPeerHas(other, vector) {
            if (isShown(ws, other)) peers.leftWord(ws, other, vector);
          },
          onRefused(faults) {
            countRefusals(db, ws, faults, now).catch((error: unknown) =>
              console.error('refusals not counted', ws, error),
            );
          },
        },
      });
      return { session, board: openTeamRelay(address, seal.topic, session, signal) };
    },
    close: table.close,
  };
}
