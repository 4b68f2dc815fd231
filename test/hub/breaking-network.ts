import type { Link, Peer, PeerEvents } from '../../lib/sync/link';

interface Member {
  id: string;
  room: string;
  events: PeerEvents;
}

interface Connection {
  ends: readonly [Member, Member];
  handlers: Map<Member, ReturnType<PeerEvents['onPeer']>>;
  isOver: boolean;
}

const RECONNECT_MS = 5;
const IN_FLIGHT_MS = 4;

/**
 * A network on which a frame that is lost ends its connection, as it must where frames come in order and none is left
 * out; whatever is under way in it is lost as well, both ways. The two find each other again a moment later.
 */
export function createBreakingNetwork(random: () => number) {
  const members = new Set<Member>();
  const connections = new Set<Connection>();
  const happened = { sent: 0, lost: 0, broken: 0 };
  let share = 0;
  let count = 0;

  function connect(a: Member, b: Member): void {
    const isThere = [...connections].some(({ ends }) => ends.includes(a) && ends.includes(b));
    if (isThere || !members.has(a) || !members.has(b)) return;
    const connection: Connection = { ends: [a, b], handlers: new Map(), isOver: false };
    connections.add(connection);
    connection.handlers.set(a, a.events.onPeer(peer(connection, a, b)));
    connection.handlers.set(b, b.events.onPeer(peer(connection, b, a)));
  }

  function interrupt(connection: Connection): void {
    if (connection.isOver) return;
    connection.isOver = true;
    connections.delete(connection);
    happened.broken += 1;
    for (const handlers of connection.handlers.values()) handlers.onGone();
    setTimeout(() => connect(...connection.ends), RECONNECT_MS);
  }

  function peer(connection: Connection, from: Member, to: Member): Peer {
    // In order, whatever time each takes.
    let last = Promise.resolve();
    return {
      localId: from.id,
      remoteId: to.id,
      send(frame) {
        const sent = last.then(() => travel(frame));
        last = sent.catch(() => undefined);
        return sent;
      },
    };

    async function travel(frame: Uint8Array): Promise<void> {
      happened.sent += 1;
      const isLost = random() < share;
      await new Promise((resolve) => setTimeout(resolve, random() * IN_FLIGHT_MS));
      if (isLost || connection.isOver) happened.lost += 1;
      if (isLost) interrupt(connection);
      if (connection.isOver) throw new Error('peer gone');
      connection.handlers.get(to)?.onFrame(frame.slice());
    }
  }

  const link: Link = {
    async join({ epoch, keys }, events, signal) {
      const member: Member = { id: `peer-${++count}`, room: await keys.room(epoch), events };
      members.add(member);
      for (const other of members) if (other !== member && other.room === member.room) connect(other, member);
      signal.addEventListener('abort', () => {
        members.delete(member);
        for (const connection of connections) if (connection.ends.includes(member)) interrupt(connection);
      });
    },
  };

  return {
    link,
    happened,
    /** From now on so many of the frames are lost, from 0 to 1. */
    lose(next: number) {
      share = next;
    },
  };
}
