import { joinRoom, selfId } from '@trystero-p2p/nostr';
import type { Link, LinkRoom, Peer, PeerEvents } from '../link';

/**
 * Direct connections by WebRTC, through Trystero: it finds peers over the workspace's Nostr relays, encrypts the
 * signalling under a key of the workspace, splits large frames, waits where the other side is slow, and reconnects.
 * Without relays nothing is joined; no default relay or STUN server is ever asked.
 */
export const webrtcLink: Link = {
  async join(room, events, signal) {
    if (room.rendezvous.relays.length === 0) return;
    const [roomId, password] = await Promise.all([
      room.keys.room(room.epoch),
      room.keys.signallingPassword(room.epoch),
    ]);
    if (signal.aborted) return;
    connect(room, { roomId, password }, events, signal);
  },
};

function connect(
  { rendezvous }: LinkRoom,
  { roomId, password }: { roomId: string; password: string },
  events: PeerEvents,
  signal: AbortSignal,
): void {
  const room = joinRoom(
    {
      appId: 'adjutant',
      password,
      relayConfig: { urls: rendezvous.relays, redundancy: rendezvous.relays.length },
      rtcConfig: { iceServers: rendezvous.iceServers.map((urls) => ({ urls })) },
    },
    roomId,
  );
  const sessions = new Map<string, ReturnType<PeerEvents['onPeer']>>();
  const frames = room.makeAction<ArrayBuffer>('frame', {
    onMessage: (data, { peerId }) => sessions.get(peerId)?.onFrame(new Uint8Array(data)),
  });
  room.onPeerJoin = (remoteId) => {
    // One after the other: a small frame must not overtake a large one that is sent in pieces.
    let last: Promise<unknown> = Promise.resolve();
    const peer: Peer = {
      localId: selfId,
      remoteId,
      send(frame) {
        const sent = last.then(() => frames.send(frame.slice().buffer, { target: remoteId }));
        last = sent.catch(() => undefined);
        return sent;
      },
    };
    sessions.get(remoteId)?.onGone();
    sessions.set(remoteId, events.onPeer(peer));
  };
  room.onPeerLeave = (remoteId) => {
    sessions.get(remoteId)?.onGone();
    sessions.delete(remoteId);
  };
  signal.addEventListener('abort', () => {
    for (const session of sessions.values()) session.onGone();
    sessions.clear();
    room.leave().catch((error: unknown) => console.warn('leaving the room failed', error));
  });
}
