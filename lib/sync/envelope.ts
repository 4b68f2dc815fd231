import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { fromBase64Url, toBase64Url } from '../records/id';
import type { Device, Verify } from '../trust/device';
import type { WorkspaceKeys } from '../trust/workspace-keys';

/**
 * The unit of everything that is kept and sent, the same bytes in the log and on every link:
 *
 *     v(varuint) ws(16) doc(varstring) epoch(varuint) device(32) seq(varuint) prev(32) kind(varuint) iv(12)
 *     ciphertext(varuint length, bytes)
 *     sig(64)
 *
 * (lib0 encoding.) The first line is the header and the associated data of AES-256-GCM; `sig` is Ed25519 by
 * `device` over all bytes before it. `prev` is the SHA-256 of the device's previous envelope in this workspace,
 * whole; 32 zeros before the first. Numbers start at 1. Inside the ciphertext is a Yjs V2
 * update, or in one of kind `membership` what `lib/trust/membership-bytes.ts` says.
 */
export interface Header {
  ws: string;
  /** `records`, or the id of the meeting whose note this is. */
  doc: string;
  epoch: number;
  /** The signing device's public key, base64url. */
  device: string;
  seq: number;
  prev: Uint8Array;
  kind: EnvelopeKind;
  iv: Uint8Array;
}

export type EnvelopeKind = 'update' | 'snapshot' | 'membership';
export interface Envelope extends Header {
  /** The bytes of `device`. */
  publicKey: Uint8Array;
  ciphertext: Uint8Array;
  sig: Uint8Array;
  /** Header bytes: what was authenticated beside the ciphertext. */
  head: Uint8Array;
  /** All bytes the signature covers. */
  signed: Uint8Array;
  bytes: Uint8Array;
}

export const ENVELOPE_VERSION = 1;
export const COLLECTION_DOC = 'records';
export const NO_PREVIOUS = new Uint8Array(32);
/** Larger envelopes are refused unread: 64 MiB, several times a 50,000-record import. */
export const MAX_ENVELOPE_BYTES = 64 * 1024 * 1024;
const KINDS: readonly EnvelopeKind[] = ['update', 'snapshot', 'membership'];

/** Seals an update into the device's next envelope. `randomIv` is 12 fresh random bytes; tests fix it. */
export async function sealEnvelope(
  header: Omit<Header, 'device' | 'iv'>,
  update: Uint8Array,
  { device, keys, randomIv = freshIv }: { device: Device; keys: WorkspaceKeys; randomIv?: () => Uint8Array },
): Promise<{ bytes: Uint8Array; hash: Uint8Array }> {
  const iv = randomIv();
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, ENVELOPE_VERSION);
  encoding.writeUint8Array(encoder, fromBase64Url(header.ws));
  encoding.writeVarString(encoder, header.doc);
  encoding.writeVarUint(encoder, header.epoch);
  encoding.writeUint8Array(encoder, device.publicKey);
  encoding.writeVarUint(encoder, header.seq);
  encoding.writeUint8Array(encoder, header.prev);
  encoding.writeVarUint(encoder, KINDS.indexOf(header.kind));
  encoding.writeUint8Array(encoder, iv);
  const head = encoding.toUint8Array(encoder);
  const key = await keys.sealing(device.publicKey, header.epoch);
  const sealed = await crypto.subtle.encrypt(gcm(iv, head), key, update as BufferSource);
  encoding.writeVarUint8Array(encoder, new Uint8Array(sealed));
  encoding.writeUint8Array(encoder, await device.sign(encoding.toUint8Array(encoder)));
  const bytes = encoding.toUint8Array(encoder);
  return { bytes, hash: await hashEnvelope(bytes) };
}

/** Reads an envelope's form; nothing in it is believed yet. Null when it is no envelope of this version. */
export function parseEnvelope(bytes: Uint8Array): Envelope | null {
  if (bytes.length > MAX_ENVELOPE_BYTES) return null;
  try {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== ENVELOPE_VERSION) return null;
    const ws = toBase64Url(take(decoder, 16));
    const doc = decoding.readVarString(decoder);
    const epoch = decoding.readVarUint(decoder);
    const publicKey = take(decoder, 32);
    const device = toBase64Url(publicKey);
    const seq = decoding.readVarUint(decoder);
    const prev = take(decoder, 32);
    const kind = KINDS[decoding.readVarUint(decoder)];
    const iv = take(decoder, 12);
    const head = bytes.subarray(0, decoder.pos);
    const ciphertext = decoding.readVarUint8Array(decoder);
    const signed = bytes.subarray(0, decoder.pos);
    const sig = take(decoder, 64);
    if (!kind || seq < 1 || decoding.hasContent(decoder)) return null;
    return { ws, doc, epoch, device, publicKey, seq, prev, kind, iv, ciphertext, sig, head, signed, bytes };
  } catch {
    // Bytes that end too early or hold impossible numbers are no envelope; the caller counts the refusal.
    return null;
  }
}

/** Which device's envelope of which number this is, if it is one: the beginning of the header is all that is read. */
export function placeOf(bytes: Uint8Array): Pick<Header, 'device' | 'seq'> | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== ENVELOPE_VERSION) return null;
    decoder.pos += 16;
    decoding.readVarString(decoder);
    decoding.readVarUint(decoder);
    const device = toBase64Url(decoding.readUint8Array(decoder, 32));
    return { device, seq: decoding.readVarUint(decoder) };
  } catch {
    // Bytes that end too early are no envelope; whoever takes it in says so.
    return null;
  }
}

/** Whether the device that the header names signed this envelope. */
export function isSigned(envelope: Envelope, verify: Verify): Promise<boolean> {
  return verify(envelope.publicKey, envelope.signed, envelope.sig);
}

/** The update inside, or null when it was not sealed under this workspace's keys. */
export async function openEnvelope(envelope: Envelope, keys: WorkspaceKeys): Promise<Uint8Array | null> {
  try {
    const key = await keys.sealing(envelope.publicKey, envelope.epoch);
    const { iv, head, ciphertext } = envelope;
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, head), key, ciphertext as BufferSource));
  } catch {
    // The epoch's secret is not known, or WebCrypto says that the tag does not match.
    return null;
  }
}

export async function hashEnvelope(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
}

const freshIv = () => crypto.getRandomValues(new Uint8Array(12));
const take = (decoder: decoding.Decoder, length: number) => decoding.readUint8Array(decoder, length).slice();
const gcm = (iv: Uint8Array, head: Uint8Array) => ({
  name: 'AES-GCM',
  iv: iv as BufferSource,
  additionalData: head as BufferSource,
});
