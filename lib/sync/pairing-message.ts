import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '../records/id';
import { type Position, position } from '../records/member';

/**
 * What the two ends of a pairing say to each other (lib0 encoding, first byte the kind), each inside a sealed frame:
 *
 *     0 commit     version commitment(32)
 *     1 challenge  nonce(32) device(32) boxKey(32)
 *     2 reveal     request(varuint length, bytes) sig(64)
 *     3 welcome    sealed(varuint length, bytes) sig(64)
 *     4 received
 *     5 end        reason
 *
 * A request is `nonce(32) device(32) boxKey(32) name position label`.
 */
export type PairingMessage =
  | { kind: 'commit'; version: number; commitment: Uint8Array }
  | { kind: 'challenge'; nonce: Uint8Array; device: string; boxKey: string }
  | { kind: 'reveal'; request: Uint8Array; sig: Uint8Array }
  | { kind: 'welcome'; sealed: Uint8Array; sig: Uint8Array }
  | { kind: 'received' }
  | { kind: 'end'; reason: EndReason };

/** Who asks: the browser, the person at it, and what the browser is called. */
export interface PairingRequest {
  /** The Ed25519 public key in base64url. */
  device: string;
  /** The X25519 public key, base64url, to which the welcome is sealed. */
  boxKey: string;
  name: string;
  position: Position;
  label: string;
}

/** Why one end ends the pairing. The order is part of the wire. */
export const endReasons = [
  'cancelled',
  'refused',
  'used',
  'expired',
  'withdrawn',
  'member',
  'busy',
  'other-version',
] as const;
export type EndReason = (typeof endReasons)[number];

const KINDS = ['commit', 'challenge', 'reveal', 'welcome', 'received', 'end'] as const;
/** As names and labels in records. */
const MAX_TEXT = 120;

export function encodePairing(message: PairingMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, KINDS.indexOf(message.kind));
    switch (message.kind) {
      case 'commit':
        encoding.writeVarUint(encoder, message.version);
        return encoding.writeUint8Array(encoder, message.commitment);
      case 'challenge':
        encoding.writeUint8Array(encoder, message.nonce);
        encoding.writeUint8Array(encoder, fromBase64Url(message.device));
        return encoding.writeUint8Array(encoder, fromBase64Url(message.boxKey));
      case 'reveal':
        encoding.writeVarUint8Array(encoder, message.request);
        return encoding.writeUint8Array(encoder, message.sig);
      case 'welcome':
        encoding.writeVarUint8Array(encoder, message.sealed);
        return encoding.writeUint8Array(encoder, message.sig);
      case 'received':
        return;
      case 'end':
        return encoding.writeVarUint(encoder, endReasons.indexOf(message.reason));
      default:
        return message satisfies never;
    }
  });
}

/** Null when the bytes are no message of a pairing. */
export function decodePairing(bytes: Uint8Array): PairingMessage | null {
  return decodeWhole(bytes, (decoder) => {
    const take = (length: number) => decoding.readUint8Array(decoder, length).slice();
    const kind = KINDS[decoding.readVarUint(decoder)];
    switch (kind) {
      case 'commit':
        return { kind, version: decoding.readVarUint(decoder), commitment: take(32) };
      case 'challenge':
        return { kind, nonce: take(32), device: toBase64Url(take(32)), boxKey: toBase64Url(take(32)) };
      case 'reveal':
        return { kind, request: decoding.readVarUint8Array(decoder).slice(), sig: take(64) };
      case 'welcome':
        return { kind, sealed: decoding.readVarUint8Array(decoder).slice(), sig: take(64) };
      case 'received':
        return { kind };
      case 'end': {
        const reason = endReasons[decoding.readVarUint(decoder)];
        return reason ? { kind, reason } : null;
      }
      default:
        return null;
    }
  });
}

export function encodeRequest(request: PairingRequest, nonce: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, nonce);
    encoding.writeUint8Array(encoder, fromBase64Url(request.device));
    encoding.writeUint8Array(encoder, fromBase64Url(request.boxKey));
    for (const text of [request.name, request.position, request.label])
      encoding.writeVarString(encoder, text);
  });
}

/** Null when the bytes are no request, or one with a text longer than a record may have. */
export function decodeRequest(bytes: Uint8Array): PairingRequest | null {
  return decodeWhole(bytes, (decoder) => {
    decoding.readUint8Array(decoder, 32);
    const device = toBase64Url(decoding.readUint8Array(decoder, 32));
    const boxKey = toBase64Url(decoding.readUint8Array(decoder, 32));
    const [name, place, label] = [0, 1, 2].map(() => decoding.readVarString(decoder));
    const read = v.safeParse(position, place);
    if (name === undefined || label === undefined || !read.success) return null;
    if (name.trim() === '' || name.length > MAX_TEXT || label.length > MAX_TEXT) return null;
    return { device, boxKey, name, position: read.output, label };
  });
}

function decodeWhole<T>(bytes: Uint8Array, read: (decoder: decoding.Decoder) => T | null): T | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const value = read(decoder);
    return decoding.hasContent(decoder) ? null : value;
  } catch {
    // Too short, or numbers that cannot be; the caller refuses it.
    return null;
  }
}
