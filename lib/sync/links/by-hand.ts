import type { Link } from '../link';
import type { HandConnection } from './hand-connection';
import { createHandCourier } from './hand-courier';
import {
  type CarriedText,
  CONNECT_MS,
  createHandRoom,
  type HandFault,
  type HandOutcome,
  type HandRoom,
} from './hand-room';
import { readHand } from './hand-text';

/**
 * Direct connections without any rendezvous. One person's browser makes an offer, they carry it to the other (chat,
 * mail, a picture before a camera), that browser makes an answer, which is carried back; then the two are connected
 * until one of them is closed or loses its network. An offer is good for ten minutes and for one answer. Nobody is
 * contacted but the STUN and TURN servers of the workspace, when an offer or an answer is made.
 *
 * A connection that stands carries offers itself (`hand-courier.ts`): into the next epoch's room of the same workspace,
 * and, where somebody has just been let in over it, from the invite's room into the workspace's. So two people carry
 * two texts, and not two more for each room.
 */
export interface ByHand {
  readonly link: Link;
  /** Makes an offer in the room of a workspace's newest epoch, or of an invite; one made there before is void. */
  offer(ws: string): Promise<CarriedText | HandFault>;
  /** Takes an offer, and gives the answer to carry back; or takes an answer. */
  take(ws: string, text: string): Promise<CarriedText | 'connecting' | HandFault>;
  /** Gives up what is under way; connections that stand are kept. */
  cancel(ws: string): void;
  /** Connects those who are connected in one room in another one as well. Resolves when they are, or will not be. */
  introduce(from: string, to: string): Promise<void>;
}

const LIFE_MS = 600_000;
/** A room is joined a moment after a person wants something in it. */
const JOIN_MS = 5000;

/** @param onOutcome told how the last text of a room that people carried came out. */
export function createByHand({
  now,
  onOutcome,
}: {
  now: () => Date;
  onOutcome(ws: string, outcome: HandOutcome): void;
}): ByHand {
  const rooms = new Set<HandRoom>();
  const awaited = new Map<string, Set<() => void>>();
  /** By workspace, what people carry texts for at the moment. */
  const underWay = new Map<string, HandConnection>();
  const courier = createHandCourier(rooms);

  /** Newest epoch first. */
  const roomsOf = (ws: string) =>
    [...rooms].filter((room) => room.ws === ws).sort((a, b) => b.epoch - a.epoch);

  const link: Link = {
    async join(linkRoom, events, signal) {
      const room = await createHandRoom(linkRoom, events, { now, onText: courier.take });
      if (signal.aborted) return;
      rooms.add(room);
      signal.addEventListener('abort', () => {
        rooms.delete(room);
        room.close();
      });
      for (const isHere of awaited.get(room.ws) ?? []) isHere();
      courier.joined(room).catch((error: unknown) => console.warn('not carried over', room.ws, error));
    },
  };

  function joinedRooms(ws: string): Promise<HandRoom[]> {
    if (roomsOf(ws).length > 0) return Promise.resolve(roomsOf(ws));
    return new Promise((resolve) => {
      const waiters = awaited.get(ws) ?? new Set();
      awaited.set(ws, waiters);
      const settle = () => {
        clearTimeout(late);
        waiters.delete(settle);
        resolve(roomsOf(ws));
      };
      const late = setTimeout(settle, JOIN_MS);
      waiters.add(settle);
    });
  }

  /** A connection for what people carry between them; the one before it is given up. */
  function openFor(room: HandRoom, ms: number): HandConnection {
    cancel(room.ws);
    const connection = room.open(ms, (outcome) => {
      if (underWay.get(room.ws) !== connection) return;
      if (outcome !== 'connected') underWay.delete(room.ws);
      onOutcome(room.ws, outcome);
    });
    underWay.set(room.ws, connection);
    return connection;
  }

  const opensElsewhere = async (text: string) => typeof (await readHand(text, [...rooms])) === 'object';

  function cancel(ws: string): void {
    const connection = underWay.get(ws);
    underWay.delete(ws);
    if (connection && !connection.isOpen()) connection.close();
  }

  return {
    link,
    cancel,
    async offer(ws) {
      const [room] = await joinedRooms(ws);
      if (!room) return 'no-room';
      try {
        return await room.offer(openFor(room, LIFE_MS), LIFE_MS);
      } catch (error) {
        console.warn('nothing offered', ws, error);
        cancel(ws);
        return 'no-connections';
      }
    },
    async take(ws, text) {
      const joined = await joinedRooms(ws);
      if (joined.length === 0) return 'no-room';
      const read = await readHand(text, joined);
      if (read === 'foreign-hand') return (await opensElsewhere(text)) ? 'elsewhere-hand' : read;
      if (typeof read === 'string') return read;
      const { hand, room } = read;
      try {
        if (hand.kind === 'answer') return await room.accept(hand);
        const ms = hand.expiresAt - now().getTime() + CONNECT_MS;
        return await room.answer(hand, () => openFor(room, ms));
      } catch (error) {
        console.warn('nothing answered', ws, error);
        cancel(ws);
        return 'no-connections';
      }
    },
    async introduce(from, to) {
      const [room] = roomsOf(to);
      const carriers = roomsOf(from).flatMap((one) =>
        [...one.connections.keys()].filter((each) => each.isOpen()),
      );
      if (room) await Promise.all(carriers.map((carrier) => courier.offerOver(carrier, room)));
    },
  };
}
