import * as v from 'valibot';
import { fromBase64Url, newId, toBase64Url } from '../../records/id';
import type { Link, Peer, PeerEvents } from '../link';
import type { NoticeBoard } from './notice-board';
import { createTextSeal, type TextSeal } from './sealed-text';

/**
 * A link for small talk over the team relay's board alone, where WebRTC may be impossible: so do browsers pair that have
 * nothing but a team relay. What is said is sealed for the room; the relay sees sizes and times.
 *
 * Everybody says in the **hall** that they are there. To one another they speak under the other's own topic, each piece
 * with a number, and the next piece follows when the one before was confirmed. Both ends of an encounter have a name for
 * it (`mine`, and the other's as far as it was heard); who comes back under a new one begins anew, and what was still said
 * in an earlier encounter is not listened to.
 */
export const boardLink: Link = {
  async join({ board, keys, epoch }, events, signal) {
    if (!board) return;
    const seal = await createTextSeal(await keys.signallingPassword(epoch));
    if (!signal.aborted) attend(board, seal, events, signal);
  },
};

const HALL = 'hall';
const HERE_MS = 5000;
/** Somebody who was not heard for so long is gone. */
const GONE_MS = 3 * HERE_MS + 1000;
const REPEAT_MS = 1000;
/** Far below what a relay takes at once; few frames of a pairing are larger. */
const PIECE_BYTES = 16 * 1024;
/** Whoever has the room's secret may say what they like: no more of them, and no larger frames, are listened to. */
const MAX_PEERS = 64;
const MAX_PIECES = 512;

const said = v.object({
  from: v.string(),
  /** Null in the hall, and where somebody leaves. */
  mine: v.nullable(v.string()),
  yours: v.nullable(v.string()),
  piece: v.optional(v.object({ n: v.number(), isLast: v.boolean(), data: v.string() })),
  heard: v.optional(v.number()),
});
type Said = v.InferOutput<typeof said>;

const LEAVING = { mine: null, yours: null };

interface Encounter {
  mine: string;
  theirs: string | null;
  heardAt: number;
  session: ReturnType<PeerEvents['onPeer']>;
  /** The pieces of a frame that is not whole yet, and the number of the next one. */
  pieces: Uint8Array[];
  next: number;
  confirm: (n: number) => void;
  life: AbortController;
}

function attend(board: NoticeBoard, seal: TextSeal, events: PeerEvents, signal: AbortSignal): void {
  const self = newId();
  const encounters = new Map<string, Encounter>();
  const publish = async (topic: string, what: Omit<Said, 'from'>) =>
    board.publish(topic, await seal.seal(topic, JSON.stringify({ from: self, ...what })));
  const say = (topic: string, what: Omit<Said, 'from'>) =>
    void publish(topic, what).catch((error: unknown) => console.warn('not said on the board', error));

  function meet(remoteId: string): Encounter {
    const encounter: Encounter = {
      ...{ mine: newId(), theirs: null, heardAt: performance.now(), pieces: [], next: 0 },
      session: { onFrame() {}, onGone() {} },
      confirm() {},
      life: new AbortController(),
    };
    encounters.set(remoteId, encounter);
    encounter.session = events.onPeer(peerAt(remoteId, encounter));
    return encounter;
  }

  function part(remoteId: string): void {
    const encounter = encounters.get(remoteId);
    encounters.delete(remoteId);
    encounter?.life.abort();
    encounter?.session.onGone();
  }

  const greet = (remoteId: string, { mine, theirs }: Encounter) => say(remoteId, { mine, yours: theirs });

  function onSaid({ from, mine, yours, piece, heard }: Said, isInHall: boolean): void {
    if (from === self) return;
    const known = encounters.get(from);
    if (!known && encounters.size >= MAX_PEERS) return;
    if (isInHall) {
      if (!known) greet(from, meet(from));
      return;
    }
    if (mine === null) return part(from);
    // Said in an earlier encounter, by who has not heard of this one yet.
    if (yours !== null && yours !== known?.mine) return;
    if (known?.theirs && known.theirs !== mine) {
      if (yours !== null) return;
      part(from);
    }
    const encounter = encounters.get(from) ?? meet(from);
    const isNew = encounter.theirs === null;
    encounter.theirs = mine;
    encounter.heardAt = performance.now();
    if (isNew || yours === null) greet(from, encounter);
    if (heard !== undefined) encounter.confirm(heard);
    if (piece) take(from, encounter, piece);
  }

  function take(from: string, encounter: Encounter, { n, isLast, data }: NonNullable<Said['piece']>): void {
    if (n > encounter.next) return;
    say(from, { mine: encounter.mine, yours: encounter.theirs, heard: n });
    if (n < encounter.next) return;
    encounter.next += 1;
    encounter.pieces.push(fromBase64Url(data));
    if (encounter.pieces.length > MAX_PIECES) {
      say(from, LEAVING);
      return part(from);
    }
    if (!isLast) return;
    const frame = new Uint8Array(encounter.pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const one of encounter.pieces.splice(0)) {
      frame.set(one, at);
      at += one.length;
    }
    encounter.session.onFrame(frame);
  }

  function peerAt(remoteId: string, encounter: Encounter): Peer {
    const { signal: gone } = encounter.life;
    let last: Promise<void> = Promise.resolve();
    let count = 0;

    /** Says a piece again and again until it is confirmed. */
    async function sendPiece(bytes: Uint8Array, isLast: boolean): Promise<void> {
      const piece = { n: count++, isLast, data: toBase64Url(bytes) };
      await new Promise<void>((resolve, reject) => {
        const repeat = () => say(remoteId, { mine: encounter.mine, yours: encounter.theirs, piece });
        const timer = setInterval(repeat, REPEAT_MS);
        const end = () => {
          clearInterval(timer);
          gone.removeEventListener('abort', fail);
        };
        const fail = () => {
          end();
          reject(new Error('peer gone'));
        };
        encounter.confirm = (n) => {
          if (n !== piece.n) return;
          end();
          resolve();
        };
        gone.addEventListener('abort', fail);
        if (gone.aborted) fail();
        else repeat();
      });
    }

    async function sendWhole(frame: Uint8Array): Promise<void> {
      for (let at = 0; at === 0 || at < frame.length; at += PIECE_BYTES)
        await sendPiece(frame.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= frame.length);
    }

    return {
      localId: self,
      remoteId,
      send(frame) {
        const sent = last.then(() => sendWhole(frame.slice()));
        last = sent.catch(() => undefined);
        return sent;
      },
    };
  }

  const listen = (topic: string) => {
    let inTurn: Promise<void> = Promise.resolve();
    return board.listen(topic, (sealed) => {
      // Opened one after the other: opening takes its time, and the order counts.
      inTurn = inTurn
        .then(async () => {
          const what = readSaid(await seal.open(topic, sealed));
          if (what && !signal.aborted) onSaid(what, topic === HALL);
        })
        .catch((error: unknown) => console.error('said on the board and not handled', error));
    });
  };
  const stops = [listen(self), listen(HALL)];
  const announce = async () =>
    board.announce(HALL, await seal.seal(HALL, JSON.stringify({ from: self, mine: null, yours: null })));
  const beHere = () => {
    announce().catch((error: unknown) => console.warn('not announced on the board', error));
    for (const [remoteId, encounter] of encounters) {
      if (performance.now() - encounter.heardAt > GONE_MS) part(remoteId);
      else greet(remoteId, encounter);
    }
  };
  const here = setInterval(beHere, HERE_MS);
  beHere();
  signal.addEventListener('abort', () => {
    clearInterval(here);
    for (const stop of stops) stop();
    for (const remoteId of [...encounters.keys()]) {
      say(remoteId, LEAVING);
      part(remoteId);
    }
  });
}

/** Null where it is none of ours, or not to be read: anybody may write on the board. */
function readSaid(text: string | null): Said | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(said, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
