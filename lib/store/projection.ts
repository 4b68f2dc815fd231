import { searchWords } from '../records/fold';
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
export const projectRecord = (
  kind: KindName,
  ws: string,
  id: string,
  raw: RawRecord,
  now?: string,
): Row<KindName> => withWords(kind, projectWithoutWords(kind, ws, id, raw, now));

/** The same without the words that it is found by, which are much of what writing a row costs. */
export function projectWithoutWords(
  kind: KindName,
  ws: string,
  id: string,
  raw: RawRecord,
  now?: string,
): Row<KindName> {
  const declared = declarationOf(kind);
  const record = parseRecord(declared, id, raw);
  const row: Row<KindName> & Record<string, unknown> = Object.assign(record, declared.columns(record), {
    ws,
  });
  if (now !== undefined) for (const name of HAPPENED) if (isAfter(row[name], now)) row[name] = now;
  return row;
}

/** Gives a row the words that it is found by; the bin is not searched. */
export function withWords(kind: KindName, row: Row<KindName>): Row<KindName> {
  const { searched } = declarationOf(kind);
  if (!searched) return row;
  const words = row.deletedAt === null ? searchWords(...searched(row as Row<'task'>)) : [];
  return Object.assign(row, { words });
}

export const isSearched = (kind: KindName) => declarationOf(kind).searched !== undefined;

/** Every kind has the form of the others, whatever its fields. */
const declarationOf = (kind: KindName) => kinds[kind] as (typeof kinds)['task'];

const isAfter = (instant: unknown, now: string): boolean =>
  typeof instant === 'string' && instant > now && Date.parse(instant) > Date.parse(now);
