import type { Database } from '../store/db';
import { missingFrom, type Vector } from '../store/log';
import { highest, isCovered } from '../store/vector';
import { writeSealedFile } from '../sync/sealed-file';
import { openDevice } from '../trust/device';

/** Why nothing is written: the private workspace never leaves this browser. */
export type ExportFault = 'private-workspace' | 'nothing-to-export';

/**
 * Puts everything of a workspace that a vector lacks into a sealed file, byte for byte as it lies in the log; where some of
 * it is not there any more, the snapshot that stands for it and what follows.
 *
 * @param has what the other side is known to have; `{}` for all there is.
 */
export async function exportSealed(
  db: Database,
  ws: string,
  has: Vector,
): Promise<{ file: Blob; count: number } | ExportFault> {
  const workspace = await db.workspaces.get(ws);
  if (!workspace || workspace.private) return 'private-workspace';
  const heads = await db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray();
  const vector = Object.fromEntries(heads.map(({ device, seq }) => [device, seq]));
  // Whoever reads it must know who is a member before what they wrote.
  const first = workspace.membership?.pens;
  const base = await db.bases.get(ws);
  const isBegun = base !== undefined && !isCovered(base.gone, has);
  async function* envelopes(): AsyncGenerator<Uint8Array[]> {
    if (isBegun) yield [base.bytes];
    const from = isBegun ? highest(has, base.vector) : has;
    for await (const batch of missingFrom(db, ws, from, undefined, first))
      yield batch.map(({ bytes }) => bytes);
  }
  const written = await writeSealedFile({ ws, vector, envelopes: envelopes() }, await openDevice(db));
  return written.count === 0 ? 'nothing-to-export' : written;
}
