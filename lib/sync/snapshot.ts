import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * What a newcomer gets instead of a long log: a device's merge of everything up to a place in each device's log. It is
 * what an envelope of kind `snapshot` seals; as bytes (lib0 encoding):
 *
 *     version(varuint, 1)
 *     count(varuint)  envelope(varuint length, bytes) …                heads: the newest envelope of each device
 *     count(varuint)  envelope(varuint length, bytes) …                every membership envelope up to there
 *     state(varuint length, bytes)                                     the collection document, Yjs V2
 *     count(varuint)  [ id(varstring) state(varuint length, bytes) ] … each note, Yjs V2
 *
 * The envelope itself stands beside the numbered logs: its `seq` is the number of its author's newest envelope that it
 * merges, its `prev` is that one's hash, and its `doc` is `records`. Heads and membership envelopes are as their authors
 * signed them, so how far each log goes and who is in are not the snapshot's author's word. The states are.
 */
export interface Snapshot {
  heads: Uint8Array[];
  membership: Uint8Array[];
  state: Uint8Array;
  notes: { id: string; state: Uint8Array }[];
}

const VERSION = 1;

export function encodeSnapshot({ heads, membership, state, notes }: Snapshot): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, VERSION);
    for (const envelopes of [heads, membership]) {
      encoding.writeVarUint(encoder, envelopes.length);
      for (const bytes of envelopes) encoding.writeVarUint8Array(encoder, bytes);
    }
    encoding.writeVarUint8Array(encoder, state);
    encoding.writeVarUint(encoder, notes.length);
    for (const note of notes) {
      encoding.writeVarString(encoder, note.id);
      encoding.writeVarUint8Array(encoder, note.state);
    }
  });
}

/** Null when the bytes are no snapshot of this version; nothing in it is believed yet. */
export function decodeSnapshot(bytes: Uint8Array): Snapshot | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== VERSION) return null;
    const heads = readMany(decoder, readBytes);
    const membership = readMany(decoder, readBytes);
    const state = readBytes(decoder);
    const notes = readMany(decoder, () => ({
      id: decoding.readVarString(decoder),
      state: readBytes(decoder),
    }));
    return decoding.hasContent(decoder) ? null : { heads, membership, state, notes };
  } catch {
    // Bytes that end too early or hold impossible numbers; the caller counts the refusal.
    return null;
  }
}

/** A copy: what is kept of it must not carry the whole snapshot along. @throws Error where the bytes end before it does. */
function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder);
  if (length > decoder.arr.length - decoder.pos) throw new Error('longer than its bytes');
  return decoding.readUint8Array(decoder, length).slice();
}

function readMany<T>(decoder: decoding.Decoder, read: (decoder: decoding.Decoder) => T): T[] {
  const count = decoding.readVarUint(decoder);
  if (count > decoder.arr.length - decoder.pos) throw new Error('more than its bytes');
  return Array.from({ length: count }, () => read(decoder));
}
