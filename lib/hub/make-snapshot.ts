import { toBase64Url } from '../records/id';
import type { BaseRow, Database } from '../store/db';
import { envelopesOf } from '../store/log';
import { COLLECTION_DOC, MAX_ENVELOPE_BYTES, parseEnvelope, sealEnvelope } from '../sync/envelope';
import { encodeSnapshot } from '../sync/snapshot';
import type { Device } from '../trust/device';
import { encodeState } from './encode-state';
import type { OpenWorkspace } from './open-workspace';

/**
 * Makes, signs and seals this device's own snapshot of a workspace as it stands in memory, which must be what the store
 * holds. Null where it would be larger than an envelope may be.
 */
export async function makeSnapshot(
  db: Database,
  workspace: OpenWorkspace,
  device: Device,
): Promise<BaseRow | null> {
  const { row, keys, heads, gone } = workspace;
  const own = heads.get(device.id);
  if (!own) return null;
  const newest = await db.envelopes.bulkGet(
    [...heads.values()].map((head) => [row.id, head.device, head.seq]),
  );
  const membership: Uint8Array[] = [];
  for await (const rows of envelopesOf(db, row.id))
    for (const { bytes } of rows) if (parseEnvelope(bytes)?.kind === 'membership') membership.push(bytes);
  const notes = await db.notes.where('[ws+id]').between([row.id, ''], [row.id, '\uffff']).toArray();
  const content = encodeSnapshot({
    heads: newest.flatMap((one) => one?.bytes ?? []),
    membership,
    state: await encodeState(workspace.records.doc),
    notes: notes.map(({ id, state }) => ({ id, state })),
  });
  const header = { ws: row.id, doc: COLLECTION_DOC, epoch: row.epoch, kind: 'snapshot' as const };
  const place = { seq: own.seq, prev: own.hash };
  const { bytes, hash } = await sealEnvelope({ ...header, ...place }, content, { device, keys });
  if (bytes.length > MAX_ENVELOPE_BYTES) return null;
  const vector = Object.fromEntries([...heads.values()].map((head) => [head.device, head.seq]));
  return { ws: row.id, bytes, id: toBase64Url(hash), author: device.id, vector, gone };
}
