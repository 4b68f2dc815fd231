import type { RawRecord, Signed } from '../records/kind';
import { type KindName, kinds } from '../records/registry';

/**
 * Who wrote a field of a record, or an entry of a keyed field, as it stands now: a member id, empty for a device that
 * nobody let in, null where it cannot be told (before a workspace has a membership log).
 */
export type AuthorOf = (field: string, key?: string) => string | null;

/**
 * A record in which those who are named for what they said are those whose devices wrote it. A device can write under
 * its own Yjs client ids only (`client-ids.ts`, `update-check.ts`), so nobody answers in another's name, whatever they
 * put into the document.
 */
export function withAuthors(kind: KindName, raw: RawRecord, authorOf: AuthorOf): RawRecord {
  const { signed }: { signed?: Signed } = kinds[kind];
  if (!signed) return raw;
  const record: RawRecord = Object.assign(Object.create(null), raw);
  for (const field of signed.values ?? []) {
    const value = record[field];
    if (isRecord(value)) record[field] = signedBy(value, authorOf(field));
  }
  for (const field of signed.entries ?? []) {
    const entries = record[field];
    if (isRecord(entries) && Object.keys(entries).length > 0)
      record[field] = Object.fromEntries(
        Object.entries(entries).map(([key, one]) => [
          key,
          isRecord(one) ? signedBy(one, authorOf(field, key)) : one,
        ]),
      );
  }
  for (const [field, of] of Object.entries(signed.by ?? {})) record[field] = authorOf(of) ?? record[field];
  return record;
}

const signedBy = (value: RawRecord, by: string | null): RawRecord => (by === null ? value : { ...value, by });

const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null;
