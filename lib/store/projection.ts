import { parseRecord, type RawRecord } from '../records/kind';
import { type KindName, kinds } from '../records/registry';
import type { Row } from './db';

/** The columns that lists of what has happened are sorted by, latest first. */
const HAPPENED = ['finished', 'binned'] as const;

/**
 * The row that stands for a record in its table: parsed, with the columns its indexes need.
 *
 * @param now (ISO). What bears an instant that is still to come, because somebody's clock is ahead, is sorted as of now:
 * it would head every list until then. The record itself is left as it was written.
 */
export function projectRecord(
  kind: KindName,
  ws: string,
  id: string,
  raw: RawRecord,
  now?: string,
): Row<KindName> {
  const declared = kinds[kind] as (typeof kinds)['task'];
  const record = parseRecord(declared, id, raw);
  const row: Record<string, unknown> & { ws: string } = { ...record, ...declared.columns(record), ws };
  if (now !== undefined) for (const name of HAPPENED) if (isAfter(row[name], now)) row[name] = now;
  return row as unknown as Row<KindName>;
}

const isAfter = (instant: unknown, now: string): boolean =>
  typeof instant === 'string' && instant > now && Date.parse(instant) > Date.parse(now);
