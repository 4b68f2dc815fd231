/** A sealed envelope, exactly as it travels. */
export interface EnvelopeRow {
  ws: string;
  device: string;
  seq: number;
  bytes: Uint8Array;
}

/**
 * What a row of the log holds: an envelope, and where many of one device came together, those right before it as well. A
 * row costs about the same however much is in it, and thousands that come together would be waited for.
 */
export interface StoredRun extends EnvelopeRow {
  /** The envelopes with the numbers just before `seq`, oldest first. */
  earlier?: Uint8Array[];
}

/** Fewer of one device have a row each. */
const MIN_RUN = 32;
/** A row grows to about this, so that reading one is never reading much. */
const MAX_BYTES = 64 * 1024;

/** Rows for envelopes that are stored together: where many of one device follow on each other, several to a row. */
export function inRuns(rows: EnvelopeRow[]): StoredRun[] {
  const byDevice = new Map<string, EnvelopeRow[]>();
  for (const row of rows) {
    const log = `${row.ws} ${row.device}`;
    const known = byDevice.get(log);
    if (known) known.push(row);
    else byDevice.set(log, [row]);
  }
  return [...byDevice.values()].flatMap((log) => (log.length < MIN_RUN ? log : runsOf(log)));
}

function runsOf(log: EnvelopeRow[]): StoredRun[] {
  const runs: StoredRun[] = [];
  let bytes = 0;
  for (const row of log) {
    const run = runs.at(-1);
    bytes += row.bytes.length;
    if (!run || row.seq !== run.seq + 1 || bytes > MAX_BYTES) {
      runs.push({ ...row });
      bytes = row.bytes.length;
      continue;
    }
    run.earlier ??= [];
    run.earlier.push(run.bytes);
    run.seq = row.seq;
    run.bytes = row.bytes;
  }
  return runs;
}

/** The envelopes of a row of the log, in their order. */
export function unpackRun({ ws, device, seq, bytes, earlier = [] }: StoredRun): EnvelopeRow[] {
  const all = [...earlier, bytes];
  const first = seq - earlier.length;
  return all.map((one, at) => ({ ws, device, seq: first + at, bytes: one }));
}
