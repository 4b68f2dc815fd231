import { toBase64Url } from '../../records/id';
import type { LinkRoom, PeerEvents } from '../link';
import { type HandConnection, openHandConnection } from './hand-connection';
import { type Hand, type HandTextFault, type RoomSeal, writeHand } from './hand-text';
import { readIceServer } from './ice-servers';
import { createTextSeal } from './sealed-text';

/** A text for people to carry. */
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
  /** It is for another workspace that this browser is in, or for an invite that was made or is asked with here. */
  | 'elsewhere-hand'
  /** It answers an offer that is not open here (any more). */
  | 'other-offer'
  /** This browser is not in that workspace, or asks with that invite no longer. */
  | 'no-room'
  /** The browser makes no connections, or refuses one of the STUN and TURN servers. */
  | 'no-connections';

/** What became of a connection. `gone`: it stood, and does so no more. */
export type HandOutcome = 'connected' | 'expired' | 'not-connected' | 'gone';

/** What is known of one connection in a room. The names are empty until it is open. */
export interface Standing {
  timer: ReturnType<typeof setTimeout>;
  localId: string;
  remoteId: string;
  /** How many texts came over it, and those of them that opened in no room yet. */
  carried: number;
  held: string[];
  /** Why it is given up, where it is before it was open. */
  ending: HandOutcome;
}

type OnText = (connection: HandConnection, standing: Standing, text: string) => void;

/** The room of a workspace's epoch, or of an invite, with the connections by hand in it. */
export interface HandRoom extends RoomSeal {
  readonly ws: string;
  readonly epoch: number;
  readonly connections: ReadonlyMap<HandConnection, Standing>;
  /** Begins a connection, to be given up after a time in which it was not open. Told when it is open and when it ends. */
  open(ms: number, onOutcome: (outcome: HandOutcome) => void): HandConnection;
  /** @param lifeMs how long the offer is good for. */
  offer(connection: HandConnection, lifeMs: number): Promise<CarriedText>;
  /** @param connect begins the connection that is to answer. */
  answer(hand: HandOf<'offer'>, connect: () => HandConnection): Promise<CarriedText | HandFault>;
  accept(hand: HandOf<'answer'>): Promise<'connecting' | HandFault>;
  close(): void;
}

type HandOf<Kind> = Extract<Hand, { kind: Kind }>;

/** Both ends have all they need: what takes longer does not come. */
export const CONNECT_MS = 30_000;

export async function createHandRoom(
  { ws, epoch, keys, rendezvous }: LinkRoom,
  events: PeerEvents,
  { now, onText }: { now: () => Date; onText: OnText },
): Promise<HandRoom> {
  const [roomId, password] = await Promise.all([keys.room(epoch), keys.signallingPassword(epoch)]);
  const room: RoomSeal = { roomId, seal: await createTextSeal(password) };
  const connections = new Map<HandConnection, Standing>();
  /** Open offers by their fingerprint. */
  const offers = new Map<string, HandConnection>();
  /** The fingerprints of what was made here, and of the offers that were taken. */
  const made = new Set<string>();
  const taken = new Set<string>();

  function open(ms: number, onOutcome: (outcome: HandOutcome) => void): HandConnection {
    let session: ReturnType<PeerEvents['onPeer']> | null = null;
    const connection = openHandConnection(rendezvous.iceServers.map(readIceServer), {
      onOpen(peer) {
        clearTimeout(standing.timer);
        Object.assign(standing, { localId: peer.localId, remoteId: peer.remoteId });
        session = events.onPeer(peer);
        onOutcome('connected');
        return session;
      },
      onText: (text) => onText(connection, standing, text),
      onGone() {
        clearTimeout(standing.timer);
        connections.delete(connection);
        for (const [id, one] of offers) if (one === connection) offers.delete(id);
        session?.onGone();
        onOutcome(session ? 'gone' : standing.ending);
      },
    });
    const timer = setTimeout(connection.close, ms);
    const standing: Standing = { timer, localId: '', remoteId: '', carried: 0, held: [], ending: 'expired' };
    connections.set(connection, standing);
    return connection;
  }

  return {
    ...{ ...room, ws, epoch, connections, open },
    async offer(connection, lifeMs) {
      const end = await connection.offer();
      const id = toBase64Url(end.fingerprint);
      offers.set(id, connection);
      made.add(id);
      const expiresAt = now().getTime() + lifeMs;
      return { kind: 'offer', text: await writeHand(room, { kind: 'offer', expiresAt, end }), expiresAt };
    },
    async answer({ expiresAt, end: there }, connect) {
      const offered = there.fingerprint;
      const id = toBase64Url(offered);
      if (made.has(id)) return 'own-hand';
      if (expiresAt < now().getTime()) return 'expired-hand';
      if (taken.has(id)) return 'used-hand';
      taken.add(id);
      const end = await connect().answer(there);
      made.add(toBase64Url(end.fingerprint));
      const text = await writeHand(room, { kind: 'answer', offered, expiresAt, end });
      return { kind: 'answer', text, expiresAt };
    },
    async accept({ offered, end, expiresAt }) {
      if (made.has(toBase64Url(end.fingerprint))) return 'own-hand';
      const id = toBase64Url(offered);
      const connection = offers.get(id);
      const standing = connection && connections.get(connection);
      if (!standing) return expiresAt < now().getTime() ? 'expired-hand' : 'other-offer';
      offers.delete(id);
      clearTimeout(standing.timer);
      standing.ending = 'not-connected';
      standing.timer = setTimeout(connection.close, CONNECT_MS);
      await connection.accept(end);
      return 'connecting';
    },
    close() {
      for (const connection of [...connections.keys()]) connection.close();
    },
  };
}
