import type { Link, Peer } from '../../lib/sync/link';

/** A link that keeps every frame that is sent over it, whoever sends. */
export function recordingLink(link: Link) {
  const frames: Uint8Array[] = [];
  const recorded = (peer: Peer): Peer => ({
    ...peer,
    send(frame) {
      frames.push(frame.slice());
      return peer.send(frame);
    },
  });
  const recording: Link = {
    join: (room, events, signal) =>
      link.join(room, { ...events, onPeer: (peer) => events.onPeer(recorded(peer)) }, signal),
  };
  return { link: recording, frames };
}
