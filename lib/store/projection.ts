import { searchWords } from '../records/fold';
import { parseRecord, type RawRecord } from '../records/kind';
import { type KindName, kinds } from '../records/registry';
import type { Row } from './db';

/** The row that stands for a record in its table: parsed, with the columns its indexes need. */
export const projectRecord = (kind: KindName, ws: string, id: string, raw: RawRecord): Row<KindName> =>
  withWords(kind, projectWithoutWords(kind, ws, id, raw));

/** The same without the words that it is found by, which are much of what writing a row costs. */
export function projectWithoutWords(kind: KindName, ws: string, id: string, raw: RawRecord): Row<KindName> {
  const declared = declarationOf(kind);
  const record = parseRecord(declared, id, raw);
  return Object.assign(record, declared.columns(record), { ws });
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
