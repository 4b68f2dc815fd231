import { toBase64Url } from '../../records/id';
import type { Link, LinkRoom, PeerEvents } from '../link';
import { type HandConnection, openHandConnection } from './hand-connection';
import { type Hand, type HandTextFault, type RoomSeal, readHand, writeHand } from './hand-text';
import { readIceServer } from './ice-servers';
import { createTextSeal } from './sealed-text';

/**
 * Direct connections without any rendezvous. One person's browser makes an offer, they carry it to the other (chat,
 * mail, a picture before a camera), that browser makes an answer, which is carried back; then the two are connected
 * until one of them is closed or loses its network. An offer is good for ten minutes and for one answer. Nobody is
 * contacted but the STUN and TURN servers of the workspace, when an offer or an answer is made.
 *
 * A connection that stands carries offers itself: into the next epoch's room of the same workspace, and, where somebody
 * has just been let in over it, from the invite's room into the workspace's. So people carry two texts and not six.
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

export interface CarriedText {
  kind: Hand['kind'];
  text: string;
  /** ms since 1970. */
  expiresAt: number;
}

/** Why a text is not taken, or none is made. */
export type HandFault =
  | HandTextFault
  | 'expired-hand'
  /** It was made in this very browser. */
  | 'own-hand'
  | 'used-hand'
  /** It answers an offer that is not open here (any more). */
  | 'other-offer'
  /** This browser is not in that workspace, or asks with that invite no longer. */
  | 'no-room'
  /** The browser makes no connections, or refuses one of the STUN and TURN servers. */
  | 'no-connections';

/** How what was carried by people came out: they see it. */
export type HandOutcome = 'connected' | 'expired' | 'not-connected' | 'gone';

interface Room extends RoomSeal {
  ws: string;
  epoch: number;
  iceServers: readonly string[];
  events: PeerEvents;
  connections: Map<HandConnection, Standing>;
  /** Open offers by their fingerprint. */
  offers: Map<string, HandConnection>;
  /** The fingerprints of what was made here, and of offers that were taken. */
  made: Set<string>;
  taken: Set<string>;
}

/** What is known of one connection. */
interface Standing {
  timer: ReturnType<typeof setTimeout>;
  localId: string;
  remoteId: string;
  /** Texts that came over it, and those of them that opened in no room yet. */
  carried: number;
  held: string[];
  onOutcome: (outcome: HandOutcome) => void;
}

const LIFE_MS = 600_000;
/** Both ends have all they need by now. */
const CONNECT_MS = 30_000;
const JOIN_MS = 5000;
/** A connection carries no more offers than this: each makes a connection here. */
const MAX_CARRIED = 16;

/** @param onOutcome told how the last text of a room that people carried came out. */
export function createByHand({
  now,
  onOutcome,
  lifeMs = LIFE_MS,
}: {
  now: () => Date;
  onOutcome(ws: string, outcome: HandOutcome): void;
  lifeMs?: number;
}): ByHand {
  const rooms = new Set<Room>();
  const awaited = new Map<string, Set<() => void>>();
  /** By workspace, what people are carrying texts for at the moment. */
  const underWay = new Map<string, HandConnection>();

  const roomsOf = (ws: string) =>
    [...rooms].filter((room) => room.ws === ws).sort((a, b) => b.epoch - a.epoch);

  const link: Link = {
    async join({ ws, epoch, keys, rendezvous }: LinkRoom, events, signal) {
      const [roomId, password] = await Promise.all([keys.room(epoch), keys.signallingPassword(epoch)]);
      const seal = await createTextSeal(password);
      if (signal.aborted) return;
      const { iceServers } = rendezvous;
      const empty = {
        connections: new Map(),
        offers: new Map(),
        made: new Set<string>(),
        taken: new Set<string>(),
      };
      const room: Room = { ws, epoch, roomId, seal, iceServers, events, ...empty };
      rooms.add(room);
      signal.addEventListener('abort', () => {
        rooms.delete(room);
        for (const connection of room.connections.keys()) connection.close();
      });
      for (const isHere of awaited.get(ws) ?? []) isHere();
      carryOver(room).catch((error: unknown) => console.warn('not carried over', ws, error));
    },
  };

  /** Of the two ends the one whose name comes first offers; what came for this room before it was joined is read again. */
  async function carryOver(room: Room): Promise<void> {
    for (const former of rooms) {
      if (former === room) continue;
      for (const [connection, standing] of former.connections) {
        if (!connection.isOpen()) continue;
        const isFirst = former.ws === room.ws && standing.localId < standing.remoteId;
        if (isFirst && former.epoch < room.epoch) await offerOver(connection, room);
        for (const text of standing.held.splice(0)) await takeCarried(connection, standing, text);
      }
    }
  }

  /** Opens a connection in a room; `onOutcome` is told what becomes of it. */
  function open(room: Room, ms: number, onOutcome: Standing['onOutcome']): HandConnection {
    let session: ReturnType<PeerEvents['onPeer']> | null = null;
    const connection = openHandConnection(room.iceServers.map(readIceServer), {
      onOpen(peer) {
        clearTimeout(standing.timer);
        Object.assign(standing, { localId: peer.localId, remoteId: peer.remoteId });
        session = room.events.onPeer(peer);
        onOutcome('connected');
        return session;
      },
      onText(text) {
        standing.carried += 1;
        if (standing.carried > MAX_CARRIED) return;
        takeCarried(connection, standing, text).catch((error: unknown) =>
          console.warn('not taken', room.ws, error),
        );
      },
      onGone() {
        clearTimeout(standing.timer);
        room.connections.delete(connection);
        for (const [id, one] of room.offers) if (one === connection) room.offers.delete(id);
        session?.onGone();
        if (session) onOutcome('gone');
      },
    });
    const standing: Standing = {
      ...{
        timer: setTimeout(() => giveUp('expired'), ms),
        localId: '',
        remoteId: '',
        carried: 0,
        held: [],
        onOutcome,
      },
    };
    function giveUp(outcome: HandOutcome) {
      connection.close();
      onOutcome(outcome);
    }
    room.connections.set(connection, standing);
    return connection;
  }

  async function makeOffer(room: Room, connection: HandConnection): Promise<CarriedText> {
    const end = await connection.offer();
    const id = toBase64Url(end.fingerprint);
    room.offers.set(id, connection);
    room.made.add(id);
    const expiresAt = now().getTime() + lifeMs;
    return { kind: 'offer', text: await writeHand(room, { kind: 'offer', expiresAt, end }), expiresAt };
  }

  /** @param connect opens the connection that is to answer. */
  async function makeAnswer(
    room: Room,
    hand: Extract<Hand, { kind: 'offer' }>,
    connect: () => HandConnection,
  ): Promise<CarriedText | HandFault> {
    const offered = hand.end.fingerprint;
    const id = toBase64Url(offered);
    if (room.made.has(id)) return 'own-hand';
    const { expiresAt } = hand;
    if (expiresAt < now().getTime()) return 'expired-hand';
    if (room.taken.has(id)) return 'used-hand';
    room.taken.add(id);
    const end = await connect().answer(hand.end);
    room.made.add(toBase64Url(end.fingerprint));
    return {
      kind: 'answer',
      text: await writeHand(room, { kind: 'answer', offered, expiresAt, end }),
      expiresAt,
    };
  }

  async function acceptAnswer(
    room: Room,
    hand: Extract<Hand, { kind: 'answer' }>,
  ): Promise<'connecting' | HandFault> {
    const id = toBase64Url(hand.offered);
    if (room.made.has(toBase64Url(hand.end.fingerprint))) return 'own-hand';
    const connection = room.offers.get(id);
    const standing = connection && room.connections.get(connection);
    if (!connection || !standing) return hand.expiresAt < now().getTime() ? 'expired-hand' : 'other-offer';
    room.offers.delete(id);
    clearTimeout(standing.timer);
    standing.timer = setTimeout(() => {
      connection.close();
      standing.onOutcome('not-connected');
    }, CONNECT_MS);
    await connection.accept(hand.end);
    return 'connecting';
  }

  /** A connection for what people carry between them; the one before it is given up. */
  function openFor(room: Room, ms: number): HandConnection {
    cancel(room.ws);
    const connection = open(room, ms, (outcome) => {
      if (underWay.get(room.ws) !== connection) return;
      if (outcome !== 'connected') underWay.delete(room.ws);
      onOutcome(room.ws, outcome);
    });
    underWay.set(room.ws, connection);
    return connection;
  }

  function cancel(ws: string): void {
    const connection = underWay.get(ws);
    underWay.delete(ws);
    if (connection && !connection.isOpen()) connection.close();
  }

  /** Resolves when the far end is met in that room, or is not within the time it takes. */
  async function offerOver(carrier: HandConnection, room: Room): Promise<void> {
    await new Promise<void>((resolve) => {
      const connection = open(room, CONNECT_MS, () => resolve());
      makeOffer(room, connection)
        .then(({ text }) => carrier.sendText(text))
        .catch((error: unknown) => {
          console.warn('nothing offered', room.ws, error);
          connection.close();
          resolve();
        });
    });
  }

  async function takeCarried(carrier: HandConnection, standing: Standing, text: string): Promise<void> {
    const read = await readHand(text, [...rooms]);
    if (read === 'foreign-hand' && standing.held.length < 4) standing.held.push(text);
    if (typeof read === 'string') return;
    const { hand, room } = read;
    if (hand.kind === 'answer') return void (await acceptAnswer(room, hand));
    const answer = await makeAnswer(room, hand, () => open(room, CONNECT_MS, () => undefined));
    if (typeof answer !== 'string') carrier.sendText(answer.text);
  }

  /** A room is joined a moment after a person wants something in it. */
  function joinedRooms(ws: string): Promise<Room[]> {
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

  return {
    link,
    cancel,
    async offer(ws) {
      const [room] = await joinedRooms(ws);
      if (!room) return 'no-room';
      try {
        return await makeOffer(room, openFor(room, lifeMs));
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
      if (typeof read === 'string') return read;
      const { hand, room } = read;
      try {
        if (hand.kind === 'answer') return await acceptAnswer(room, hand);
        return await makeAnswer(room, hand, () =>
          openFor(room, hand.expiresAt - now().getTime() + CONNECT_MS),
        );
      } catch (error) {
        console.warn('nothing answered', ws, error);
        cancel(ws);
        return 'no-connections';
      }
    },
    async introduce(from, to) {
      const [room] = roomsOf(to);
      const standing = roomsOf(from).flatMap((one) =>
        [...one.connections.keys()].filter((each) => each.isOpen()),
      );
      if (room) await Promise.all(standing.map((connection) => offerOver(connection, room)));
    },
  };
}
