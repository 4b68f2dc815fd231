import { parseRecord, type RawRecord } from '../records/kind';
import { type KindName, kinds } from '../records/registry';
import type { Row } from './db';

/** The row that stands for a record in its table: parsed, with the columns its indexes need. */
export function projectRecord(kind: KindName, ws: string, id: string, raw: RawRecord): Row<KindName> {
  const declared = kinds[kind] as (typeof kinds)['task'];
  const record = parseRecord(declared, id, raw);
  return { ...record, ...declared.columns(record), ws } as Row<KindName>;
}
