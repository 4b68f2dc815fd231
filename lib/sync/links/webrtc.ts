import { createTopicStrategy, selfId } from '@trystero-p2p/core';
import type { Link, LinkRoom, Peer, PeerEvents } from '../link';
import { type NostrRelayClient, openNostrRelay } from './nostr-relay-client';

/** How often a browser says that it is there; a new one is answered at once. */
const ANNOUNCE_MS = 10_000;

/**
 * Direct connections by WebRTC, through Trystero: it encrypts the signalling under a key of the workspace, splits large
 * frames, waits where the other side is slow, and reconnects. Peers find each other over the workspace's own Nostr
 * relays, each workspace with connections of its own, so that none can be told from another's. Without relays nothing
 * is joined; no default relay or STUN server is ever asked.
 */
export const webrtcLink: Link = {
  async join(room, events, signal) {
    if (room.rendezvous.relays.length === 0) return;
    const [roomId, password] = await Promise.all([
      room.keys.room(room.epoch),
      room.keys.signallingPassword(room.epoch),
    ]);
    if (!signal.aborted) connect(room, { roomId, password }, events, signal);
  },
};

function connect(
  { rendezvous }: LinkRoom,
  { roomId, password }: { roomId: string; password: string },
  events: PeerEvents,
  signal: AbortSignal,
): void {
  const relays = rendezvous.relays.map(openNostrRelay);
  const rtcConfig = { iceServers: rendezvous.iceServers.map((urls) => ({ urls })) };
  const room = strategyOver(relays)({ appId: 'adjutant', password, rtcConfig }, roomId);
  const sessions = new Map<string, ReturnType<PeerEvents['onPeer']>>();
  const frames = room.makeAction<ArrayBuffer>('frame', {
    onMessage: (data, { peerId }) => sessions.get(peerId)?.onFrame(new Uint8Array(data)),
  });
  room.onPeerJoin = (remoteId) => {
    sessions.get(remoteId)?.onGone();
    sessions.set(remoteId, events.onPeer(peerOver(frames, remoteId)));
  };
  room.onPeerLeave = (remoteId) => {
    sessions.get(remoteId)?.onGone();
    sessions.delete(remoteId);
  };
  signal.addEventListener('abort', () => {
    for (const session of sessions.values()) session.onGone();
    sessions.clear();
    room
      .leave()
      .catch((error: unknown) => console.warn('leaving the room failed', error))
      .finally(() => {
        for (const relay of relays) relay.close();
      });
  });
}

/** Frames go one after the other: a small one must not overtake a large one that is sent in pieces. */
function peerOver(
  frames: { send(data: ArrayBuffer, options: { target: string }): Promise<void> },
  remoteId: string,
): Peer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    localId: selfId,
    remoteId,
    send(frame) {
      const sent = last.then(() => frames.send(frame.slice().buffer, { target: remoteId }));
      last = sent.catch(() => undefined);
      return sent;
    },
  };
}

function strategyOver(relays: NostrRelayClient[]) {
  return createTopicStrategy<NostrRelayClient>({
    init: () => relays.map(({ ready }) => ready),
    subscribeTopic: (relay, topic, onMessage) => relay.listen(topic, (text) => void onMessage(topic, text)),
    async publishTopic(relay, topic, message, { kind }) {
      const text = typeof message === 'string' ? message : JSON.stringify(message);
      await relay.publish(topic, text, { repeat: kind === 'announce' });
      return kind === 'announce' ? { nextAnnounceMs: ANNOUNCE_MS } : undefined;
    },
  });
}
