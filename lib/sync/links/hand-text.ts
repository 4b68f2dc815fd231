import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { fromBase64Url, toBase64Url } from '../../records/id';
import type { TextSeal } from './sealed-text';
import { decodeEnd, type EndDescription, encodeEnd } from './session-description';

/**
 * An offer to connect, or the answer to one, as people carry it between two browsers that have no relay: by chat, by
 * mail, or as a picture. `adjutant-connect1.`, then base64url of `sealed checksum(4)`, then a full stop, so that a text
 * cut short is told as such. Sealed under the signalling password of a room (a workspace's epoch, or an invite) and for that room: nobody
 * else can read or change the addresses and the certificate's fingerprint in it, and in another room it opens no more
 * than anything else. Inside (lib0): `0 expiresAt end`, or `1 expiresAt offered(32) end` with the fingerprint that the
 * offer named.
 */
export type Hand = { expiresAt: number; end: EndDescription } & (
  | { kind: 'offer' }
  /** `offered`: the fingerprint of the offer that it answers. */
  | { kind: 'answer'; offered: Uint8Array }
);

/** Why a text cannot be taken. */
export type HandTextFault =
  | 'not-a-hand'
  | 'newer-hand'
  | 'truncated-hand'
  | 'damaged-hand'
  /** Of another workspace, of an epoch whose key is not here, or for an invite of somebody else. */
  | 'foreign-hand';

const PREFIX = 'adjutant-connect1.';
const ENDING = '.';
/** Longer texts are refused unread; the longest that is made has some 900 characters. */
const MAX_CHARACTERS = 16_384;

/** A room's own seal: nothing sealed for one opens in another, whoever carries it. */
export interface RoomSeal {
  roomId: string;
  seal: TextSeal;
}

export async function writeHand({ seal, roomId }: RoomSeal, hand: Hand): Promise<string> {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, hand.kind === 'offer' ? 0 : 1);
  encoding.writeVarUint(encoder, Math.floor(hand.expiresAt / 1000));
  if (hand.kind === 'answer') encoding.writeUint8Array(encoder, hand.offered);
  encodeEnd(encoder, hand.end);
  const sealed = await seal.sealBytes(topicOf(roomId), encoding.toUint8Array(encoder));
  return PREFIX + toBase64Url(new Uint8Array([...sealed, ...(await checksum(sealed))])) + ENDING;
}

/**
 * Reads what was pasted or scanned; what stands around it, and the line breaks and marks of quoting in it, are left out.
 *
 * @param rooms those that it may be for. @returns the hand, and which of them it is for.
 */
export async function readHand<Room extends RoomSeal>(
  pasted: string,
  rooms: readonly Room[],
): Promise<{ hand: Hand; room: Room } | HandTextFault> {
  const sealed = await unwrap(pasted);
  if (typeof sealed === 'string') return sealed;
  for (const room of rooms) {
    const bytes = await room.seal.openBytes(topicOf(room.roomId), sealed);
    if (!bytes) continue;
    const hand = decodeHand(bytes);
    return hand ? { hand, room } : 'damaged-hand';
  }
  return 'foreign-hand';
}

async function unwrap(pasted: string): Promise<Uint8Array | HandTextFault> {
  if (pasted.length > MAX_CHARACTERS) return 'not-a-hand';
  const text = pasted.replace(/[\s>]+/g, '');
  const start = text.indexOf(PREFIX);
  if (start < 0) return /adjutant-connect\d+\./.test(text) ? 'newer-hand' : 'not-a-hand';
  const body = text.slice(start + PREFIX.length);
  const end = body.indexOf(ENDING);
  if (end < 0) return 'truncated-hand';
  try {
    const bytes = fromBase64Url(body.slice(0, end));
    const [sealed, sum] = [bytes.slice(0, -4), bytes.slice(-4)];
    return String(await checksum(sealed)) === String(sum) ? sealed : 'damaged-hand';
  } catch {
    // A sign that is none of base64url's, or one too few.
    return 'damaged-hand';
  }
}

function decodeHand(bytes: Uint8Array): Hand | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readUint8(decoder);
    const expiresAt = decoding.readVarUint(decoder) * 1000;
    if (kind === 0) return { kind: 'offer', expiresAt, end: decodeEnd(decoder) };
    if (kind !== 1) return null;
    const offered = decoding.readUint8Array(decoder, 32).slice();
    return { kind: 'answer', expiresAt, offered, end: decodeEnd(decoder) };
  } catch {
    // A member made it, and it says what no browser would.
    return null;
  }
}

const topicOf = (roomId: string) => `by hand/${roomId}`;

async function checksum(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()), 0, 4);
}
