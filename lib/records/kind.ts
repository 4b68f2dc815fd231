import * as v from 'valibot';
import { entryKey, type Field, field, instant, text } from './field';

export type Fields = Readonly<Record<string, Field>>;

/** What every record bears besides its own fields. `createdBy` and `updatedBy` are member ids. */
const common = {
  createdAt: field(instant, '1970-01-01T00:00:00.000Z'),
  createdBy: field(text(64), ''),
  updatedAt: field(instant, '1970-01-01T00:00:00.000Z'),
  updatedBy: field(text(64), ''),
  deletedAt: field(v.nullable(instant), null),
} satisfies Fields;

type ValuesOf<F extends Fields> = { [K in keyof F]: v.InferOutput<F[K]['schema']> };
export type RecordOf<F extends Fields> = { id: string } & ValuesOf<F & typeof common>;

export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly fields: F & typeof common;
  /** Dexie's index declaration for the projection table, after the primary key `[ws+id]`. */
  readonly indexes: string;
  /** Columns that exist for the indexes only. An undefined column keeps the row out of that index. */
  columns(record: RecordOf<F>): Readonly<Record<string, unknown>>;
  /** The texts whose words find a record; they go into the column `words`. Missing where nobody searches. */
  searched?(record: RecordOf<F>): readonly string[];
  readonly signed?: Signed;
}

/**
 * What is told of who wrote it by the log, and not by what they say of themselves (`lib/docs/authorship.ts`): the `by` in
 * the value of a field, the `by` in each entry of a keyed field, and a field that names who wrote another one.
 */
export interface Signed {
  readonly values?: readonly string[];
  readonly entries?: readonly string[];
  readonly by?: Readonly<Record<string, string>>;
}

export function defineKind<const Name extends string, F extends Fields>(
  name: Name,
  fields: F,
  projection: Pick<Kind<Name, F>, 'indexes' | 'columns' | 'searched' | 'signed'>,
): Kind<Name, F> {
  return { name, fields: { ...common, ...fields }, ...projection };
}

/**
 * Reads a record out of a document. Total: a field that is missing or that fails its schema gets its
 * fallback, an unreadable entry of a keyed field is left out, and fields a newer version wrote are kept.
 */
export function parseRecord<F extends Fields>(
  kind: Kind<string, F>,
  id: string,
  raw: RawRecord,
): RecordOf<F> {
  const record: RawRecord = Object.create(null);
  for (const key of Object.keys(raw)) if (!(key in kind.fields)) record[key] = raw[key];
  record.id = id;
  for (const [key, { schema, fallback, entry }] of Object.entries<Field>(kind.fields)) {
    const given = raw[key];
    if (given === undefined || given === fallback) {
      // Most fields of most records: asking their schemas would be most of the reading.
      record[key] = fresh(fallback);
      continue;
    }
    const result = v.safeParse(schema, entry ? readableEntries(given, entry) : given);
    record[key] = result.success ? result.output : fresh(fallback);
  }
  return record as RecordOf<F>;
}

/** Nobody may change a declared fallback; most are plain values, and copying those would be a third of the reading. */
const fresh = (fallback: unknown): unknown =>
  typeof fallback === 'object' && fallback !== null ? structuredClone(fallback) : fallback;

/** A record as it stands in a document: unknown values, null prototype. */
export type RawRecord = Record<string, unknown>;

function readableEntries(value: unknown, entry: v.GenericSchema): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const isReadable = ([key, one]: [string, unknown]) =>
    one !== null && v.is(entryKey, key) && v.is(entry, one);
  return Object.fromEntries(Object.entries(value).filter(isReadable));
}
