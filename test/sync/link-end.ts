import type { Rendezvous } from '../../lib/commands/command';
import { fromBase64Url, toBase64Url } from '../../lib/records/id';
import type { Link, Peer } from '../../lib/sync/link';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';

/**
 * One browser's end of a link, driven from outside. Everything that goes in and comes out is plain JSON, so that the
 * end may live in a real browser's page: the page calls `createLinkEnd` and the test reaches its functions from afar.
 */
export interface LinkEnd {
  /** Joins a workspace's room and gives the handle by which to speak of it. */
  join(room: RoomSpec): Promise<number>;
  /** What has happened in that room since it was joined, in order. */
  events(room: number): Promise<LinkEvent[]>;
  /** Sends a frame to a peer; gives `sent`, or `gone` where sending failed. */
  send(room: number, remoteId: string, frame: FrameSpec): Promise<'sent' | 'gone'>;
  leave(room: number): Promise<void>;
}

export interface RoomSpec {
  ws: string;
  /** The workspace's 32-byte secret, base64url. */
  secret: string;
  rendezvous: Rendezvous;
  /** The first, where it is not said. */
  epoch?: number;
}

/** A frame of a length, its bytes made from a seed: 5 MB need not travel to the page to be sent from it. */
export interface FrameSpec {
  seed: number;
  length: number;
}

export type LinkEvent =
  | { type: 'peer'; localId: string; remoteId: string }
  | { type: 'frame'; remoteId: string; length: number; digest: string }
  | { type: 'gone'; remoteId: string };

export function createLinkEnd(link: Link): LinkEnd {
  const rooms: { events: LinkEvent[]; peers: Map<string, Peer>; leave: AbortController }[] = [];
  const roomOf = (room: number) => {
    const found = rooms[room];
    if (!found) throw new Error(`no room ${room}`);
    return found;
  };

  return {
    async join({ ws, secret, rendezvous, epoch = 1 }) {
      const keys = await deriveWorkspaceKeys(fromBase64Url(ws), fromBase64Url(secret));
      const events: LinkEvent[] = [];
      const peers = new Map<string, Peer>();
      const leave = new AbortController();
      const onPeer = (peer: Peer) => {
        const { localId, remoteId } = peer;
        events.push({ type: 'peer', localId, remoteId });
        peers.set(remoteId, peer);
        return {
          onFrame: (frame: Uint8Array) =>
            void events.push({ type: 'frame', remoteId, length: frame.length, digest: digestOf(frame) }),
          onGone: () => void events.push({ type: 'gone', remoteId }),
        };
      };
      const room = rooms.push({ events, peers, leave }) - 1;
      await link.join({ ws, epoch, keys, rendezvous }, { onPeer }, leave.signal);
      return room;
    },
    events: async (room) => [...roomOf(room).events],
    async send(room, remoteId, spec) {
      const peer = roomOf(room).peers.get(remoteId);
      if (!peer) throw new Error(`never met ${remoteId}`);
      try {
        await peer.send(frameOf(spec));
        return 'sent';
      } catch {
        // A link rejects for one reason only: the peer is gone.
        return 'gone';
      }
    },
    leave: async (room) => roomOf(room).leave.abort(),
  };
}

export function frameOf({ seed, length }: FrameSpec): Uint8Array {
  const frame = new Uint8Array(length);
  for (let at = 0, state = seed + 1; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    frame[at] = state >>> 24;
  }
  return frame;
}

/** FNV-1a over all bytes; enough to see a byte that was lost, doubled or moved. */
export function digestOf(frame: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of frame) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}

/** What the far end should report of a frame. */
export const asReceived = (remoteId: string, spec: FrameSpec): LinkEvent => ({
  type: 'frame',
  remoteId,
  length: spec.length,
  digest: digestOf(frameOf(spec)),
});

/** A workspace of its own for each test, so that no test meets another's peers. */
export const newRoom = (rendezvous: Rendezvous): RoomSpec => ({
  ws: toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
  secret: toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
  rendezvous,
});
