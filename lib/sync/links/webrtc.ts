import { type MessageAction, selfId } from '@trystero-p2p/core';
import type { Link, LinkRoom, Peer, PeerEvents } from '../link';
import { endsOf } from './dtls-ends';
import { readIceServer } from './ice-servers';
import { createMeetingPoint } from './meeting-point';
import { createNostrKey } from './nostr-event';
import { openNostrRelay } from './nostr-relay-client';
import type { NoticeBoard } from './notice-board';
import { closeConnection, createOwnConnections } from './own-connections';
import { nostrRelays } from './relay-address';
import { createTextSeal, type TextSeal } from './sealed-text';

/**
 * Direct connections by WebRTC, through Trystero: it splits large frames, waits where the other side is slow, and
 * reconnects. Peers find each other over the workspace's own Nostr relays and its team relay. Each workspace has sockets, a Nostr key and a
 * sealing of its own, so that nothing said in one can be told to come from the same browser as what is said in another;
 * a relay that serves both still sees that they come from one network address. Without relays nothing is joined; no
 * default relay or STUN server is ever asked.
 */
export const webrtcLink: Link = createWebrtcLink();

function createWebrtcLink(): Link {
  /** Rooms that are being left. Who joined again before would be met over the connection that is about to close. */
  const leaving = new Map<string, Promise<void>>();
  return {
    async join(room, events, signal) {
      // Turned off by a policy, an extension or a setting of Firefox's; the mailbox and files do without.
      if (typeof RTCPeerConnection === 'undefined') return;
      if (nostrRelays(room.rendezvous.relays).length === 0 && !room.board) return;
      const [roomId, password] = await Promise.all([
        room.keys.room(room.epoch),
        room.keys.signallingPassword(room.epoch),
      ]);
      const seal = await createTextSeal(password);
      await leaving.get(roomId);
      if (signal.aborted) return;
      const leave = connect(room, { roomId, password, seal }, events);
      signal.addEventListener('abort', () => {
        const left = leave().catch((error: unknown) => console.warn('leaving a room failed', error));
        leaving.set(
          roomId,
          left.finally(() => leaving.delete(roomId)),
        );
      });
    },
  };
}

/** @returns how to leave. @throws when a relay or an ICE server has an address that is none; nothing is left open. */
function connect(
  { rendezvous, board, waits = false }: LinkRoom,
  { roomId, password, seal }: { roomId: string; password: string; seal: TextSeal },
  events: PeerEvents,
): () => Promise<void> {
  const iceServers = rendezvous.iceServers.map(readIceServer);
  // Throws here, rather than half-way through joining, where one of them is no server's address.
  new RTCPeerConnection({ iceServers }).close();
  const relays = openRelays(nostrRelays(rendezvous.relays), events.onState);
  const boards = board ? [...relays, board] : relays;
  const connections = createOwnConnections();
  const present = new Map<string, { session: ReturnType<PeerEvents['onPeer']>; life: AbortController }>();
  const meetingPoint = createMeetingPoint(boards, seal, {
    isSearching: () => !waits && present.size === 0,
    onRefused: (fault) => events.onRefused?.(fault),
  });
  const config = { password, rtcConfig: { iceServers }, rtcPolyfill: connections.Connection };
  const room = meetingPoint.joinRoom({ appId: 'adjutant', ...config }, roomId);

  const frames = room.makeAction<ArrayBuffer>('frame', {
    onMessage: (data, { peerId }) => present.get(peerId)?.session.onFrame(new Uint8Array(data)),
  });
  function part(remoteId: string): void {
    const parted = present.get(remoteId);
    present.delete(remoteId);
    parted?.life.abort();
    parted?.session.onGone();
  }
  room.onPeerJoin = (remoteId) => {
    part(remoteId);
    const connection = room.getPeers()[remoteId];
    if (!connection) return;
    const life = new AbortController();
    const peer = peerOver(frames, remoteId, connection, life.signal);
    present.set(remoteId, { session: events.onPeer(peer), life });
  };
  room.onPeerLeave = (remoteId) => {
    part(remoteId);
    if (!waits) meetingPoint.announce();
  };

  return async () => {
    for (const remoteId of [...present.keys()]) part(remoteId);
    room.onPeerJoin = null;
    room.onPeerLeave = null;
    // Fails on a connection that is dead already; then there is nobody to take leave of.
    await room.leave().catch(() => {
      connections.closeAll();
      return room.leave();
    });
    // Trystero would keep them for two minutes, in which the other side hears nobody who joins again.
    connections.closeAll();
    for (const relay of relays) relay.close();
  };
}

function openRelays(urls: string[], onState: PeerEvents['onState']): NoticeBoard[] {
  const key = createNostrKey();
  const relays: NoticeBoard[] = [];
  try {
    for (const url of urls) relays.push(openNostrRelay(url, key, (state) => onState?.(url, state)));
    return relays;
  } catch (error) {
    for (const relay of relays) relay.close();
    throw error;
  }
}

/** Frames go one after the other: a small one must not overtake a large one that is sent in pieces. */
function peerOver(
  frames: MessageAction<ArrayBuffer>,
  remoteId: string,
  connection: RTCPeerConnection,
  signal: AbortSignal,
): Peer {
  let last: Promise<unknown> = Promise.resolve();

  async function sendWhole(data: ArrayBuffer): Promise<void> {
    let done = 0;
    const onProgress = (progress: number) => {
      done = progress;
    };
    await frames.send(data, { target: remoteId, signal, onProgress });
    // Told in 255ths, rounded: exact to the last piece for frames of up to 8 MB. Sessions send a quarter of one.
    if (done === 1) return;
    // Trystero gives up a frame in silence after 10 s without room for more. What follows it would come without it.
    closeConnection(connection);
    throw new Error('peer gone');
  }

  return {
    ...endsOf(connection, selfId, remoteId),
    send(frame) {
      const sent = last.then(() => sendWhole(frame.slice().buffer));
      last = sent.catch(() => undefined);
      return sent;
    },
  };
}
