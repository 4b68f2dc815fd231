import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import type { EnvelopeRow, OutboxRow, Settings, WorkspaceRow } from './db';
import type { Vector } from './log';

/** One file of the second copy: some envelopes, and everything small as it stood when they were written. */
export interface CopySegment {
  workspaces: WorkspaceRow[];
  settings: Settings | null;
  /** How far the copy holds each workspace's log once this segment is written. */
  vectors: Record<string, Vector>;
  envelopes: EnvelopeRow[];
  /** The outbox as it stood then. */
  waiting: OutboxRow[];
}

const CHECKSUM_BYTES = 32;
const vector = v.record(v.string(), v.number());
const envelope = v.object({
  ws: v.string(),
  device: v.string(),
  seq: v.number(),
  bytes: v.instance(Uint8Array),
});
/** Rows are put back as they were: what they hold is read with the same care as after any start. */
const segment = v.object({
  workspaces: v.array(v.looseObject({ id: v.string(), secret: v.instance(Uint8Array) })),
  settings: v.nullable(v.looseObject({ slot: v.literal('settings') })),
  vectors: v.record(v.string(), vector),
  envelopes: v.array(envelope),
  waiting: v.optional(
    v.array(v.object({ seq: v.number(), command: v.unknown(), failure: v.nullable(v.string()) })),
    [],
  ),
});

/** `SHA-256(32) payload`, the payload in lib0's encoding of plain values. */
export async function writeSegment(content: CopySegment): Promise<Uint8Array> {
  const payload = encoding.encode((encoder) =>
    encoding.writeAny(encoder, content as unknown as encoding.AnyEncodable),
  );
  const bytes = new Uint8Array(CHECKSUM_BYTES + payload.length);
  bytes.set(await checksum(payload));
  bytes.set(payload, CHECKSUM_BYTES);
  return bytes;
}

/** Null when the file was cut or altered. */
export async function readSegment(bytes: Uint8Array): Promise<CopySegment | null> {
  const payload = bytes.slice(CHECKSUM_BYTES);
  const expected = await checksum(payload);
  if (!expected.every((byte, at) => byte === bytes[at])) return null;
  const read = v.safeParse(segment, decoding.readAny(decoding.createDecoder(payload)));
  return read.success ? (read.output as unknown as CopySegment) : null;
}

async function checksum(payload: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', payload as BufferSource));
}
