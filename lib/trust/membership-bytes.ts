import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '../records/id';
import { deviceId, type Position, position, type Role, role } from '../records/member';
import {
  isEntry,
  type Limit,
  type MembershipChange,
  type MembershipEntry,
  type MembershipMessage,
  type MembershipStatement,
  type OwnDevice,
  type Person,
} from './membership-entry';

/**
 * What is inside the ciphertext of a `membership` envelope (lib0 encoding). Either an entry of the membership log,
 * which only the device with the pen writes:
 *
 *     v(varuint) type(varuint) index(varuint) prev(32) at(varuint, ms since 1970) …
 *      1 found    member(16) name position(varuint) device(32) boxKey label workspace
 *      2 admit    member(16) name position role(varuint) device(32) boxKey label invite lastSeq(varuint)
 *      3 change   member(16) position role limits
 *      4 remove   member(16) limits epoch(varuint) count(varuint) { device(32) sealed(varuint length, bytes) }
 *      5 pass     device(32)
 *      6 rename   workspace
 *
 * or a statement, which any device makes in its own name:
 *
 *     v(varuint) type(varuint) …
 *     32 ask      member(16) name position role boxKey label
 *     33 leave
 *     34 heard    index(varuint) count(varuint) { envelope(varuint length, bytes) }
 *
 * Names are var-strings; `boxKey` and `invite` are bytes after their length, 0 where there is none; `limits` is
 * `count(varuint) { device(32) seq(varuint) }`, the numbers up to which devices' envelopes are valid. The entries are
 * numbered from 1, and `prev` is the SHA-256 of the entry before, whole (zeros in the first): one chain, whoever writes.
 */
const VERSION = 1;
const ENTRIES = ['found', 'admit', 'change', 'remove', 'pass', 'rename'] as const;
const STATEMENTS = ['ask', 'leave', 'heard'] as const;
const FIRST_STATEMENT = 32;
const POSITIONS = position.options;
const ROLES = role.options;

export function encodeMembership(message: MembershipMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, VERSION);
    if (isEntry(message)) {
      encoding.writeVarUint(encoder, ENTRIES.indexOf(message.type) + 1);
      encoding.writeVarUint(encoder, message.index);
      encoding.writeUint8Array(encoder, message.prev);
      encoding.writeVarUint(encoder, Date.parse(message.at));
      writeChange(encoder, message);
    } else {
      encoding.writeVarUint(encoder, STATEMENTS.indexOf(message.type) + FIRST_STATEMENT);
      writeStatement(encoder, message);
    }
  });
}

function writeChange(encoder: encoding.Encoder, change: MembershipChange): void {
  switch (change.type) {
    case 'found':
      writePerson(encoder, change);
      writeDevice(encoder, change);
      return encoding.writeVarString(encoder, change.workspace);
    case 'admit':
      writePerson(encoder, change);
      encoding.writeVarUint(encoder, ROLES.indexOf(change.role));
      writeDevice(encoder, change);
      encoding.writeVarUint8Array(encoder, fromBase64Url(change.invite));
      return encoding.writeVarUint(encoder, change.lastSeq);
    case 'change':
      encoding.writeUint8Array(encoder, fromBase64Url(change.memberId));
      encoding.writeVarUint(encoder, POSITIONS.indexOf(change.position));
      encoding.writeVarUint(encoder, ROLES.indexOf(change.role));
      return writeLimits(encoder, change.limits);
    case 'remove':
      encoding.writeUint8Array(encoder, fromBase64Url(change.memberId));
      writeLimits(encoder, change.limits);
      encoding.writeVarUint(encoder, change.epoch);
      encoding.writeVarUint(encoder, change.secrets.length);
      for (const { device, sealed } of change.secrets) {
        encoding.writeUint8Array(encoder, fromBase64Url(device));
        encoding.writeVarUint8Array(encoder, sealed);
      }
      return;
    case 'pass':
      return encoding.writeUint8Array(encoder, fromBase64Url(change.device));
    case 'rename':
      return encoding.writeVarString(encoder, change.workspace);
    default:
      return change satisfies never;
  }
}

function writeStatement(encoder: encoding.Encoder, statement: MembershipStatement): void {
  switch (statement.type) {
    case 'ask':
      writePerson(encoder, statement);
      encoding.writeVarUint(encoder, ROLES.indexOf(statement.role));
      encoding.writeVarUint8Array(encoder, fromBase64Url(statement.boxKey));
      return encoding.writeVarString(encoder, statement.label);
    case 'leave':
      return;
    case 'heard':
      encoding.writeVarUint(encoder, statement.index);
      encoding.writeVarUint(encoder, statement.envelopes.length);
      for (const bytes of statement.envelopes) encoding.writeVarUint8Array(encoder, bytes);
      return;
    default:
      return statement satisfies never;
  }
}

function writePerson(encoder: encoding.Encoder, { memberId, name, position }: Person): void {
  encoding.writeUint8Array(encoder, fromBase64Url(memberId));
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, POSITIONS.indexOf(position));
}

function writeDevice(encoder: encoding.Encoder, { device, boxKey, label }: OwnDevice): void {
  encoding.writeUint8Array(encoder, fromBase64Url(device));
  encoding.writeVarUint8Array(encoder, fromBase64Url(boxKey));
  encoding.writeVarString(encoder, label);
}

function writeLimits(encoder: encoding.Encoder, limits: Limit[]): void {
  encoding.writeVarUint(encoder, limits.length);
  for (const { device, seq } of limits) {
    encoding.writeUint8Array(encoder, fromBase64Url(device));
    encoding.writeVarUint(encoder, seq);
  }
}

/** Reads what a membership envelope held; null when it is nothing that this version knows, whole and without a rest. */
export function decodeMembership(bytes: Uint8Array): MembershipMessage | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== VERSION) return null;
    const type = decoding.readVarUint(decoder);
    const statement = STATEMENTS[type - FIRST_STATEMENT];
    const entry = ENTRIES[type - 1];
    const message = statement ? readStatement(decoder, statement) : entry ? readEntry(decoder, entry) : null;
    // lib0 reads beyond the end without complaint where it skips; a whole message ends where its bytes do.
    return decoder.pos === bytes.length ? message : null;
  } catch {
    // Too short, or values that cannot be; the caller counts the refusal.
    return null;
  }
}

function readEntry(decoder: decoding.Decoder, type: (typeof ENTRIES)[number]): MembershipEntry {
  const index = decoding.readVarUint(decoder);
  const prev = take(decoder, 32);
  const at = new Date(decoding.readVarUint(decoder)).toISOString();
  return { index, prev, at, ...readChange(decoder, type) };
}

function readChange(decoder: decoding.Decoder, type: (typeof ENTRIES)[number]): MembershipChange {
  switch (type) {
    case 'found':
      return { type, ...readPerson(decoder), ...readDevice(decoder), workspace: readName(decoder) };
    case 'admit':
      return {
        ...{ type, ...readPerson(decoder), role: readRole(decoder), ...readDevice(decoder) },
        invite: readOptional(decoder, 16),
        lastSeq: decoding.readVarUint(decoder),
      };
    case 'change':
      return {
        ...{ type, memberId: toBase64Url(take(decoder, 16)), position: readPosition(decoder) },
        role: readRole(decoder),
        limits: readLimits(decoder),
      };
    case 'remove':
      return {
        ...{ type, memberId: toBase64Url(take(decoder, 16)), limits: readLimits(decoder) },
        epoch: decoding.readVarUint(decoder),
        secrets: readList(decoder, () => ({
          device: readKey(decoder),
          sealed: decoding.readVarUint8Array(decoder).slice(),
        })),
      };
    case 'pass':
      return { type, device: readKey(decoder) };
    case 'rename':
      return { type, workspace: readName(decoder) };
    default:
      return type satisfies never;
  }
}

function readStatement(decoder: decoding.Decoder, type: (typeof STATEMENTS)[number]): MembershipStatement {
  switch (type) {
    case 'ask':
      return {
        ...{ type, ...readPerson(decoder), role: readRole(decoder) },
        boxKey: readOptional(decoder, 32),
        label: readName(decoder),
      };
    case 'leave':
      return { type };
    case 'heard':
      return {
        ...{ type, index: decoding.readVarUint(decoder) },
        envelopes: readList(decoder, () => decoding.readVarUint8Array(decoder).slice()),
      };
    default:
      return type satisfies never;
  }
}

const readPerson = (decoder: decoding.Decoder): Person => ({
  memberId: toBase64Url(take(decoder, 16)),
  name: readName(decoder),
  position: readPosition(decoder),
});

const readDevice = (decoder: decoding.Decoder): OwnDevice => ({
  device: readKey(decoder),
  boxKey: readOptional(decoder, 32),
  label: readName(decoder),
});

const readLimits = (decoder: decoding.Decoder): Limit[] =>
  readList(decoder, () => ({ device: readKey(decoder), seq: decoding.readVarUint(decoder) }));

function readList<T>(decoder: decoding.Decoder, readOne: () => T): T[] {
  const count = decoding.readVarUint(decoder);
  // Each takes a byte at least: a list that claims more is not worked through.
  if (count > decoder.arr.length - decoder.pos) throw new Error('more than there is');
  return Array.from({ length: count }, readOne);
}

function readOptional(decoder: decoding.Decoder, length: number): string {
  const bytes = decoding.readVarUint8Array(decoder);
  if (bytes.length !== 0 && bytes.length !== length) throw new Error(`${bytes.length} bytes, not ${length}`);
  return toBase64Url(bytes.slice());
}

/** A position that a newer version knows is another one here. */
const readPosition = (decoder: decoding.Decoder): Position =>
  POSITIONS[decoding.readVarUint(decoder)] ?? 'other';
const readRole = (decoder: decoding.Decoder): Role => v.parse(role, ROLES[decoding.readVarUint(decoder)]);
const readKey = (decoder: decoding.Decoder): string => v.parse(deviceId, toBase64Url(take(decoder, 32)));
const readName = (decoder: decoding.Decoder): string => decoding.readVarString(decoder).slice(0, 120);

function take(decoder: decoding.Decoder, length: number): Uint8Array {
  if (decoder.pos + length > decoder.arr.length) throw new Error('ends too early');
  return decoding.readUint8Array(decoder, length).slice();
}
