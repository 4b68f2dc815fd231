import * as v from 'valibot';

/**
 * One field of a record kind: how it is checked and what it is when it is missing or unreadable.
 * A `keyed` field is a set of entries that two people may change at once (tags, checklist steps):
 * each entry is an override of its own in the document, so neither person's change is lost.
 */
export interface Field<S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly fallback: v.InferOutput<S>;
  /** The schema of one entry, for keyed fields only. */
  readonly entry: v.GenericSchema | null;
}

export function field<S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>): Field<S> {
  return { schema, fallback, entry: null };
}

/** A set of entries by key, each entry an override of its own. */
export function keyed<S extends v.GenericSchema>(entry: S) {
  const schema = v.record(entryKey, entry);
  return { schema, fallback: {} as v.InferOutput<typeof schema>, entry } satisfies Field<typeof schema>;
}

/**
 * Text of at most `max` UTF-16 units. Half of a surrogate pair has no form in UTF-8 and becomes U+FFFD on its way to
 * the others: it does so here, too, so that all have the same.
 */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((given) => given.toWellFormed()),
  );

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export const entryKey = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(254),
  v.check((key) => !RESERVED.has(key), 'reserved key'),
  v.check((key) => key.isWellFormed(), 'half of a surrogate pair'),
);

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const isoDate = v.pipe(v.string(), v.isoDate());
/** Wall-clock time, `HH:MM`. */
export const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** An instant in UTC as `Date.prototype.toISOString` writes it. */
export const instant = v.pipe(v.string(), v.isoTimestamp());
/** A record's identity: 16 random bytes in base64url, 22 characters. */
export const recordId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
/** An IANA time zone name. */
export const zone = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z][\w+/-]*$/));
/** A date, or a date-time in a zone. Date-only values stay dates: they are no midnight anywhere. */
export const moment = v.object({ date: isoDate, time: v.nullable(clockTime), zone: v.nullable(zone) });
/**
 * An address people may open: web, mail or telephone, nothing that runs. No control characters: browsers pass over line
 * ends in an address, but in a file that is written line by line what follows them would be lines of its own.
 */
export const webUrl = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.regex(/^(https?:|mailto:|tel:)[^\p{Cc}\p{Cs}]*$/iu),
);

export type Moment = v.InferOutput<typeof moment>;
