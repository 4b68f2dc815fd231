import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { fromBase64Url, toBase64Url } from '../records/id';
import type { Vector } from '../store/log';

/**
 * What two sessions say to each other (lib0 encoding, first byte the kind):
 *
 *     0 hello      device(32) sig(64) vector      who I am, and what I have
 *     1 have       again(uint8) vector            what I have now; `again` asks to be sent what I lack anew
 *     2 envelopes  envelope(varuint length, bytes) …
 *     3 offer      id(32) author(32) size(varuint) vector   a snapshot: its SHA-256, who signed it, its bytes, what it merges
 *     4 want       id(32) from(varuint)           send its chunks from this one on; none where there are not so many
 *     5 chunk      id(32) index(varuint) count(varuint) bytes(varuint length, bytes)
 *
 * A vector is `count(varuint)` and `device(32) seq(varuint)` for each device.
 */
export type Frame =
  | { kind: 'hello'; device: string; sig: Uint8Array; vector: Vector }
  | { kind: 'have'; again: boolean; vector: Vector }
  | { kind: 'envelopes'; envelopes: Uint8Array[] }
  | ({ kind: 'offer' } & Offer)
  | { kind: 'want'; id: string; from: number }
  | ({ kind: 'chunk' } & Chunk);

/** A snapshot that somebody has for whoever lacks much. */
export interface Offer {
  id: string;
  author: string;
  size: number;
  vector: Vector;
}

/** A piece of it. All but the last have `CHUNK_BYTES`. */
export interface Chunk {
  id: string;
  index: number;
  count: number;
  bytes: Uint8Array;
}

/** What is taken up after a break is whole chunks. */
export const CHUNK_BYTES = 256 * 1024;

const HELLO = 0;
const HAVE = 1;
const ENVELOPES = 2;
const OFFER = 3;
const WANT = 4;
const CHUNK = 5;
const DEVICE_BYTES = 32;
const ID_BYTES = 32;
/** Several times what fits into the frames that sessions send; each costs a signature to check. */
const MAX_ENVELOPES = 10_000;

export function encodeFrame(frame: Frame): Uint8Array {
  return encoding.encode((encoder) => {
    switch (frame.kind) {
      case 'hello':
        encoding.writeVarUint(encoder, HELLO);
        encoding.writeUint8Array(encoder, fromBase64Url(frame.device));
        encoding.writeUint8Array(encoder, frame.sig);
        return writeVector(encoder, frame.vector);
      case 'have':
        encoding.writeVarUint(encoder, HAVE);
        encoding.writeUint8(encoder, frame.again ? 1 : 0);
        return writeVector(encoder, frame.vector);
      case 'envelopes':
        encoding.writeVarUint(encoder, ENVELOPES);
        for (const bytes of frame.envelopes) encoding.writeVarUint8Array(encoder, bytes);
        return;
      case 'offer':
        encoding.writeVarUint(encoder, OFFER);
        encoding.writeUint8Array(encoder, fromBase64Url(frame.id));
        encoding.writeUint8Array(encoder, fromBase64Url(frame.author));
        encoding.writeVarUint(encoder, frame.size);
        return writeVector(encoder, frame.vector);
      case 'want':
        encoding.writeVarUint(encoder, WANT);
        encoding.writeUint8Array(encoder, fromBase64Url(frame.id));
        return encoding.writeVarUint(encoder, frame.from);
      case 'chunk':
        encoding.writeVarUint(encoder, CHUNK);
        encoding.writeUint8Array(encoder, fromBase64Url(frame.id));
        encoding.writeVarUint(encoder, frame.index);
        encoding.writeVarUint(encoder, frame.count);
        return encoding.writeVarUint8Array(encoder, frame.bytes);
      default:
        return frame satisfies never;
    }
  });
}

/** Null when the bytes are no frame. */
export function decodeFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readFrame(decoder);
    return decoding.hasContent(decoder) ? null : frame;
  } catch {
    // Too short, or numbers that cannot be: no frame. The session counts it.
    return null;
  }
}

function readFrame(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case HELLO: {
      const device = toBase64Url(decoding.readUint8Array(decoder, DEVICE_BYTES));
      const sig = decoding.readUint8Array(decoder, 64).slice();
      return { kind: 'hello', device, sig, vector: readVector(decoder) };
    }
    case HAVE:
      return { kind: 'have', again: decoding.readUint8(decoder) === 1, vector: readVector(decoder) };
    case ENVELOPES: {
      const envelopes: Uint8Array[] = [];
      while (decoding.hasContent(decoder)) {
        if (decoder.pos > decoder.arr.length || envelopes.length === MAX_ENVELOPES) return null;
        envelopes.push(decoding.readVarUint8Array(decoder).slice());
      }
      return { kind: 'envelopes', envelopes };
    }
    case OFFER: {
      const id = toBase64Url(decoding.readUint8Array(decoder, ID_BYTES));
      const author = toBase64Url(decoding.readUint8Array(decoder, DEVICE_BYTES));
      const size = decoding.readVarUint(decoder);
      return { kind: 'offer', id, author, size, vector: readVector(decoder) };
    }
    case WANT: {
      const id = toBase64Url(decoding.readUint8Array(decoder, ID_BYTES));
      return { kind: 'want', id, from: decoding.readVarUint(decoder) };
    }
    case CHUNK: {
      const id = toBase64Url(decoding.readUint8Array(decoder, ID_BYTES));
      const index = decoding.readVarUint(decoder);
      const count = decoding.readVarUint(decoder);
      const bytes = decoding.readVarUint8Array(decoder).slice();
      return index < count && bytes.length > 0 && bytes.length <= CHUNK_BYTES
        ? { kind: 'chunk', id, index, count, bytes }
        : null;
    }
    default:
      return null;
  }
}

export function writeVector(encoder: encoding.Encoder, vector: Vector): void {
  const devices = Object.entries(vector);
  encoding.writeVarUint(encoder, devices.length);
  for (const [device, seq] of devices) {
    encoding.writeUint8Array(encoder, fromBase64Url(device));
    encoding.writeVarUint(encoder, seq);
  }
}

/** @throws Error where the bytes end too early or hold impossible numbers. */
export function readVector(decoder: decoding.Decoder): Vector {
  const vector: Vector = Object.create(null);
  const count = decoding.readVarUint(decoder);
  // Before the first is read: a large frame that claims too much must not be worked through.
  if (count * (DEVICE_BYTES + 1) > decoder.arr.length - decoder.pos)
    throw new Error('more devices than bytes');
  for (let index = 0; index < count; index++) {
    const device = toBase64Url(decoding.readUint8Array(decoder, DEVICE_BYTES));
    vector[device] = decoding.readVarUint(decoder);
  }
  return vector;
}
