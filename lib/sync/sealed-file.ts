import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { fromBase64Url, toBase64Url } from '../records/id';
import type { Vector } from '../store/log';
import type { Device, Verify } from '../trust/device';
import { MAX_ENVELOPE_BYTES } from './envelope';
import { readVector, writeVector } from './frame';

/**
 * Envelopes in a file, for two people who are never online together. They stand in it byte for byte as they travel on
 * every link; whoever lacks the workspace's secret sees devices, numbers and sizes, and no content.
 *
 *     magic(16, "ADJUTANT SEALED\n") version(uint8) block …
 *     block      type(uint8) length(uint32, little-endian) bytes digest(32)
 *     0 head     ws(16) device(32) vector sig(64)         who wrote the file, and how far that device has each log
 *     1 envelopes  envelope(varuint length, bytes) …
 *     2 end      count(varuint)                           of all envelopes; nothing follows
 *
 * (lib0 encoding.) A digest is the SHA-256 of the digest before it (32 zeros before the first) and the block's type,
 * length and bytes: a file that was cut short, put together from two or changed in one bit is told from a whole one
 * before anything in it is used. The signature is by `device` over `adjutant sealed file\0` and the head before it.
 */
export interface SealedFile {
  ws: string;
  /** Which device wrote it, and what that device had by then. */
  device: string;
  vector: Vector;
  count: number;
  /** Reads the envelopes, in batches as they stand in the file. @throws Error when the file has changed meanwhile. */
  envelopes(): AsyncIterable<Uint8Array[]>;
}

/** Why a file is refused; each has a sentence in the messages. */
export type SealedFileFault =
  | 'not-a-sealed-file'
  | 'newer-file'
  | 'truncated-file'
  | 'damaged-file'
  | 'too-large-file';

/** Larger files are refused unread. */
export const MAX_SEALED_FILE_BYTES = 512 * 1024 * 1024;
const VERSION = 1;
const MAGIC = new TextEncoder().encode('ADJUTANT SEALED\n');
const HEAD = 0;
const ENVELOPES = 1;
const END = 2;
const DIGEST_BYTES = 32;
const BLOCK_HEAD_BYTES = 5;
/** A block is one batch of the log, whose last envelope may be as large as one can be. */
const MAX_BLOCK_BYTES = MAX_ENVELOPE_BYTES + 1024 * 1024;

/** Writes a file of envelopes; `vector` is what this device has itself. */
export async function writeSealedFile(
  { ws, vector, envelopes }: { ws: string; vector: Vector; envelopes: AsyncIterable<Uint8Array[]> },
  device: Device,
): Promise<{ file: Blob; count: number }> {
  const parts: Uint8Array[] = [MAGIC, Uint8Array.of(VERSION)];
  let digest: Uint8Array = new Uint8Array(DIGEST_BYTES);
  let count = 0;
  const add = async (type: number, bytes: Uint8Array) => {
    const block = encoding.encode((encoder) => {
      encoding.writeUint8(encoder, type);
      encoding.writeUint32(encoder, bytes.length);
      encoding.writeUint8Array(encoder, bytes);
    });
    digest = await chain(digest, block);
    parts.push(block, digest);
  };

  const head = encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, fromBase64Url(ws));
    encoding.writeUint8Array(encoder, device.publicKey);
    writeVector(encoder, vector);
  });
  await add(HEAD, concat(head, await device.sign(claim(head))));
  for await (const batch of envelopes) {
    count += batch.length;
    const bytes = encoding.encode((encoder) => {
      for (const envelope of batch) encoding.writeVarUint8Array(encoder, envelope);
    });
    await add(ENVELOPES, bytes);
  }
  await add(
    END,
    encoding.encode((encoder) => encoding.writeVarUint(encoder, count)),
  );
  return { file: new Blob(parts as BlobPart[], { type: 'application/octet-stream' }), count };
}

/** Reads a whole file through, block by block, and says what is in it, or why it cannot be used. */
export async function openSealedFile(file: Blob, verify: Verify): Promise<SealedFile | SealedFileFault> {
  try {
    let head: Omit<SealedFile, 'count' | 'envelopes'> | null = null;
    let count = 0;
    for await (const { type, bytes } of blocksOf(file)) {
      if (type === HEAD && !head) head = await readHead(bytes, verify);
      else if (type === ENVELOPES && head) count += readEnvelopes(bytes).length;
      else if (type === END && head)
        return checkEnd(bytes, { ...head, count, envelopes: () => envelopesOf(file) });
      else throw new Refused('damaged-file');
    }
    return 'truncated-file';
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

function checkEnd(bytes: Uint8Array, file: SealedFile): SealedFile {
  if (readNumber(bytes) !== file.count) throw new Refused('damaged-file');
  return file;
}

async function* envelopesOf(file: Blob): AsyncGenerator<Uint8Array[]> {
  for await (const { type, bytes } of blocksOf(file)) if (type === ENVELOPES) yield readEnvelopes(bytes);
}

/** @throws Refused */
async function* blocksOf(file: Blob): AsyncGenerator<{ type: number; bytes: Uint8Array }> {
  if (file.size > MAX_SEALED_FILE_BYTES) throw new Refused('too-large-file');
  const start = await read(file, 0, MAGIC.length + 1);
  if (!same(start.subarray(0, MAGIC.length), MAGIC)) throw new Refused('not-a-sealed-file');
  if (start.length <= MAGIC.length) throw new Refused('truncated-file');
  if (start[MAGIC.length] !== VERSION) throw new Refused('newer-file');
  let digest: Uint8Array = new Uint8Array(DIGEST_BYTES);
  let at = start.length;
  while (at < file.size) {
    const head = await readAll(file, at, BLOCK_HEAD_BYTES);
    const [type = -1] = head;
    const length = new DataView(head.buffer, head.byteOffset).getUint32(1, true);
    if (type > END || length > MAX_BLOCK_BYTES) throw new Refused('damaged-file');
    const block = await readAll(file, at, BLOCK_HEAD_BYTES + length);
    const said = await readAll(file, at + block.length, DIGEST_BYTES);
    digest = await chain(digest, block);
    if (!same(digest, said)) throw new Refused('damaged-file');
    at += block.length + DIGEST_BYTES;
    if (type === END && at < file.size) throw new Refused('damaged-file');
    yield { type, bytes: block.subarray(BLOCK_HEAD_BYTES) };
  }
}

/** @throws Refused */
async function readHead(bytes: Uint8Array, verify: Verify) {
  const decoder = decoding.createDecoder(bytes);
  try {
    const ws = toBase64Url(decoding.readUint8Array(decoder, 16));
    const publicKey = decoding.readUint8Array(decoder, 32).slice();
    const vector = readVector(decoder);
    const signed = bytes.subarray(0, decoder.pos);
    const sig = decoding.readUint8Array(decoder, 64).slice();
    if (!decoding.hasContent(decoder) && (await verify(publicKey, claim(signed), sig)))
      return { ws, device: toBase64Url(publicKey), vector };
  } catch {
    // Too short, or numbers that cannot be: whoever wrote the digests wrote this, and it is no head.
  }
  throw new Refused('damaged-file');
}

/** @throws Refused */
function readEnvelopes(bytes: Uint8Array): Uint8Array[] {
  const decoder = decoding.createDecoder(bytes);
  const envelopes: Uint8Array[] = [];
  try {
    while (decoding.hasContent(decoder)) envelopes.push(decoding.readVarUint8Array(decoder).slice());
  } catch {
    throw new Refused('damaged-file');
  }
  return envelopes;
}

function readNumber(bytes: Uint8Array): number | null {
  try {
    return decoding.readVarUint(decoding.createDecoder(bytes));
  } catch {
    // No number at all is as good as a wrong one.
    return null;
  }
}

class Refused extends Error {
  constructor(readonly fault: SealedFileFault) {
    super(fault);
  }
}

const read = async (file: Blob, at: number, length: number) =>
  new Uint8Array(await file.slice(at, at + length).arrayBuffer());

async function readAll(file: Blob, at: number, length: number): Promise<Uint8Array> {
  if (at + length > file.size) throw new Refused('truncated-file');
  return read(file, at, length);
}

async function chain(digest: Uint8Array, block: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(digest, block) as BufferSource));
}

const claim = (head: Uint8Array) => concat(new TextEncoder().encode('adjutant sealed file\0'), head);

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
