import type { Rendezvous } from '../commands/command';
import type { Link, LinkRoom, Peer } from '../sync/link';
import { readTeamRelay } from '../sync/links/relay-address';
import { deriveInviteKeys, type InviteKeys } from '../trust/invite-keys';

/** What goes on with one browser in an invite's room; its functions run one after the other. */
export interface Conversation {
  onFrame(frame: Uint8Array): Promise<void>;
  onGone(): Promise<void>;
}

interface Room {
  id: string;
  secret: Uint8Array;
  rendezvous: Rendezvous;
  /** Whether this is the end that lets somebody in, and waits for them. */
  waits: boolean;
}

/** So long a last word has to reach the other end before the connection is closed. */
const LAST_WORD_MS = 2000;

export interface PairingRoom {
  leave(): void;
  /** Leaves once what was just sent has had its time. */
  leaveSoon(): void;
}

/**
 * Meets whoever else has the invite, on every link, until it is left. Where there is a team relay, both talk over its
 * board and nothing else: who may not connect directly could not come in otherwise, and two ways at once would be two
 * pairings.
 */
export function openPairingRoom(
  links: readonly Link[],
  { id, secret, rendezvous, waits }: Room,
  converse: (peer: Peer, keys: InviteKeys) => Promise<Conversation>,
): PairingRoom {
  const life = new AbortController();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const report = (error: unknown) => {
    if (!life.signal.aborted) console.warn('pairing failed', id, error);
  };

  async function join(): Promise<void> {
    const keys = await deriveInviteKeys({ id, secret });
    const room: LinkRoom = { ws: id, epoch: 1, keys, rendezvous, waits };
    let ways = links;
    const teamRelay = readTeamRelay(rendezvous.relays);
    if (teamRelay) {
      const { boardLink, openTeamRelay } = await import('../sync/team-mailbox');
      room.board = openTeamRelay(teamRelay, await keys.room(), null, life.signal);
      ways = [boardLink];
    }
    const onPeer = (peer: Peer) => {
      const started = converse(peer, keys);
      let last: Promise<unknown> = started.catch(report);
      const next = (act: (conversation: Conversation) => Promise<void>) => {
        last = last.then(async () => act(await started)).catch(report);
      };
      return {
        onFrame: (frame: Uint8Array) => next((conversation) => conversation.onFrame(frame)),
        onGone: () => next((conversation) => conversation.onGone()),
      };
    };
    for (const link of ways) {
      if (life.signal.aborted) return;
      await link.join(room, { onPeer }, life.signal).catch((error: unknown) => {
        console.error('pairing room not joined', id, error);
      });
    }
  }

  join().catch(report);
  const leave = () => {
    clearTimeout(leaving);
    life.abort();
  };
  return {
    leave,
    leaveSoon() {
      leaving ??= setTimeout(leave, LAST_WORD_MS);
    },
  };
}
