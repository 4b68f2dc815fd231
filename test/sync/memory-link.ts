import type { Link, Peer, PeerEvents } from '../../lib/sync/link';

interface Member {
  id: string;
  events: PeerEvents;
  /** The other end's handlers, by its id. */
  peers: Map<string, ReturnType<PeerEvents['onPeer']>>;
}

/**
 * A link within one process, for tests: whole frames, in order, each in a task of its own. `cut` takes everybody
 * off the network and `restore` brings them back, as a cable would.
 */
export function createMemoryNetwork() {
  const rooms = new Map<string, Set<Member>>();
  let isCut = false;
  let count = 0;

  function connect(a: Member, b: Member): void {
    const peer = (from: Member, to: Member): Peer => ({
      localId: from.id,
      remoteId: to.id,
      async send(frame) {
        await new Promise((resolve) => setTimeout(resolve));
        const handlers = to.peers.get(from.id);
        if (!handlers) throw new Error('peer gone');
        handlers.onFrame(frame.slice());
      },
    });
    a.peers.set(b.id, a.events.onPeer(peer(a, b)));
    b.peers.set(a.id, b.events.onPeer(peer(b, a)));
  }

  function disconnect(a: Member, b: Member): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const handlers = one.peers.get(other.id);
      one.peers.delete(other.id);
      handlers?.onGone();
    }
  }

  function eachPair(room: Set<Member>, act: (a: Member, b: Member) => void): void {
    const members = [...room];
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) act(a, b);
    });
  }

  const link: Link = {
    async join({ epoch, keys }, events, signal) {
      const name = await keys.room(epoch);
      if (signal.aborted) return;
      const room = rooms.get(name) ?? new Set();
      rooms.set(name, room);
      const member: Member = { id: `peer-${++count}`, events, peers: new Map() };
      if (!isCut) for (const other of room) connect(member, other);
      room.add(member);
      signal.addEventListener('abort', () => {
        room.delete(member);
        for (const other of room) disconnect(member, other);
      });
    },
  };

  return {
    link,
    cut() {
      isCut = true;
      for (const room of rooms.values()) eachPair(room, disconnect);
    },
    restore() {
      isCut = false;
      for (const room of rooms.values()) eachPair(room, connect);
    },
  };
}
