import type { Database } from '../store/db';
import { missingFrom, type Vector } from '../store/log';
import { writeSealedFile } from '../sync/sealed-file';
import { openDevice } from '../trust/device';

/** Why nothing is written: the private workspace never leaves this browser. */
export type ExportFault = 'private-workspace' | 'nothing-to-export';

/**
 * Puts everything of a workspace that a vector lacks into a sealed file, byte for byte as it lies in the log.
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
  async function* envelopes(): AsyncGenerator<Uint8Array[]> {
    for await (const batch of missingFrom(db, ws, has, undefined, first))
      yield batch.map(({ bytes }) => bytes);
  }
  const written = await writeSealedFile({ ws, vector, envelopes: envelopes() }, await openDevice(db));
  return written.count === 0 ? 'nothing-to-export' : written;
}
