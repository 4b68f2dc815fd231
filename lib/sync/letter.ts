import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { fromBase64Url, toBase64Url } from '../records/id';
import type { Vector } from '../store/log';
import { MAX_ENVELOPE_BYTES } from './envelope';
import { readVector, writeVector } from './frame';

/**
 * What is inside a letter's seal (lib0 encoding, first byte the kind):
 *
 *     0 envelope   the envelope's bytes, to the end
 *     1 part       whole(16) index(varuint) count(varuint), then the piece, to the end
 *     2 note       device(32) sig(64) vector wanted
 *
 * `whole` is the id of the envelope whose piece it is. All pieces but the last have `PART_BYTES`.
 */
export type Content =
  | { kind: 'envelope'; bytes: Uint8Array }
  | { kind: 'part'; part: Part }
  | { kind: 'note'; note: Note };

export interface Part {
  whole: string;
  index: number;
  count: number;
  bytes: Uint8Array;
}

/** What a device says of itself to those who read later. */
export interface Note {
  device: string;
  sig: Uint8Array;
  /** How far the device has each log. */
  vector: Vector;
  /** The logs of which it lacks something, and up to which number; empty where it lacks nothing. */
  wanted: Vector;
}

/** Half of what a server takes in one message as it comes (1 MiB). */
export const PART_BYTES = 512 * 1024;
export const MAX_PARTS = MAX_ENVELOPE_BYTES / PART_BYTES;

const ENVELOPE = 0;
const PART = 1;
const NOTE = 2;
const ID_BYTES = 16;

export function encodeContent(content: Content): Uint8Array {
  return encoding.encode((encoder) => {
    switch (content.kind) {
      case 'envelope':
        encoding.writeVarUint(encoder, ENVELOPE);
        return encoding.writeUint8Array(encoder, content.bytes);
      case 'part': {
        const { whole, index, count, bytes } = content.part;
        encoding.writeVarUint(encoder, PART);
        encoding.writeUint8Array(encoder, fromBase64Url(whole));
        encoding.writeVarUint(encoder, index);
        encoding.writeVarUint(encoder, count);
        return encoding.writeUint8Array(encoder, bytes);
      }
      case 'note':
        encoding.writeVarUint(encoder, NOTE);
        encoding.writeUint8Array(encoder, fromBase64Url(content.note.device));
        encoding.writeUint8Array(encoder, content.note.sig);
        writeVector(encoder, content.note.vector);
        return writeVector(encoder, content.note.wanted);
      default:
        return content satisfies never;
    }
  });
}

/** Null when the bytes are no content; nothing in it is believed yet. */
export function decodeContent(bytes: Uint8Array): Content | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const rest = () => decoding.readTailAsUint8Array(decoder);
    switch (decoding.readVarUint(decoder)) {
      case ENVELOPE:
        // A copy: what is stored must not carry the letter's other bytes along.
        return { kind: 'envelope', bytes: rest().slice() };
      case PART: {
        const whole = toBase64Url(decoding.readUint8Array(decoder, ID_BYTES));
        const index = decoding.readVarUint(decoder);
        const count = decoding.readVarUint(decoder);
        const part = { whole, index, count, bytes: rest() };
        return isPossible(part) ? { kind: 'part', part } : null;
      }
      case NOTE: {
        const device = toBase64Url(decoding.readUint8Array(decoder, 32));
        const sig = decoding.readUint8Array(decoder, 64).slice();
        const note = { device, sig, vector: readVector(decoder), wanted: readVector(decoder) };
        return decoding.hasContent(decoder) ? null : { kind: 'note', note };
      }
      default:
        return null;
    }
  } catch {
    // Bytes that end too early or hold impossible numbers; the caller counts the refusal.
    return null;
  }
}

function isPossible({ index, count, bytes }: Part): boolean {
  if (count < 2 || count > MAX_PARTS || index >= count) return false;
  return index === count - 1 ? bytes.length > 0 && bytes.length <= PART_BYTES : bytes.length === PART_BYTES;
}

/** An envelope in pieces. */
export function partsOf(whole: string, bytes: Uint8Array): Part[] {
  const count = Math.ceil(bytes.length / PART_BYTES);
  return Array.from({ length: count }, (_, index) => ({
    whole,
    index,
    count,
    bytes: bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
  }));
}

/** What a device signs under its note: this workspace, this epoch's mailbox, what it has and lacks. */
export function noteClaim(topic: string, { vector, wanted }: Pick<Note, 'vector' | 'wanted'>): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, `adjutant mailbox note\0${topic}`);
    writeVector(encoder, vector);
    writeVector(encoder, wanted);
  });
}
