import type { Database } from './db';
import { type EnvelopeRow, unpackRun } from './envelope-runs';

/** How far each device's log goes: the highest number of each, by device id. */
export type Vector = Record<string, number>;

/** The envelopes of one device after a number, in order, at most `limit`. */
export async function envelopesAfter(
  db: Database,
  ws: string,
  device: string,
  seq: number,
  limit = 500,
): Promise<EnvelopeRow[]> {
  const range = db.envelopes
    .where('[ws+device+seq]')
    .between([ws, device, seq], [ws, device, Infinity], false);
  // A row has the number of its last envelope; the first row may begin before what is asked for.
  const rows = (await range.limit(limit).toArray()).flatMap(unpackRun);
  return rows.filter((row) => row.seq > seq).slice(0, limit);
}

/** Every envelope of a workspace that is here, in batches, read as they are asked for. */
export async function* envelopesOf(db: Database, ws: string, batch = 250): AsyncGenerator<EnvelopeRow[]> {
  let from: [string, string, number] = [ws, '', 0];
  for (;;) {
    const range = db.envelopes.where('[ws+device+seq]').between(from, [ws, '\uffff', Infinity], false);
    const rows = await range.limit(batch).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.flatMap(unpackRun);
    from = [ws, last.device, last.seq];
  }
}

/**
 * Everything of a workspace that a vector lacks, device by device, in batches of about `batchBytes`, read as
 * they are asked for.
 *
 * @param first devices whose logs come before the others', in this order: what they say lets the others' be believed.
 */
export async function* missingFrom(
  db: Database,
  ws: string,
  vector: Vector,
  batchBytes = 256 * 1024,
  first: readonly string[] = [],
): AsyncGenerator<EnvelopeRow[]> {
  const heads = await db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray();
  const rank = ({ device }: { device: string }) =>
    first.includes(device) ? first.indexOf(device) : first.length;
  heads.sort((a, b) => rank(a) - rank(b));
  let batch: EnvelopeRow[] = [];
  let bytes = 0;
  for (const { device, seq: last } of heads) {
    let seq = vector[device] ?? 0;
    while (seq < last) {
      const rows = await envelopesAfter(db, ws, device, seq);
      if (rows.length === 0) break;
      for (const row of rows) {
        batch.push(row);
        bytes += row.bytes.length;
        seq = row.seq;
        if (bytes < batchBytes) continue;
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
  }
  if (batch.length > 0) yield batch;
}
