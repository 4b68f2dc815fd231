import * as v from 'valibot';
import { parseEntry } from '../../lib/entry/parse-entry';
import type { ParsedEntry } from '../../lib/entry/parsed-entry';

/** One line of input. `now` without an offset is local time in `zone`; with one (or Z) it is an instant. */
const EntryLine = v.object(
  {
    text: v.string('"text" must be a string'),
    now: v.optional(v.string('"now" must be an ISO date-time')),
    zone: v.optional(v.string('"zone" must be an IANA time zone')),
    locale: v.optional(v.string('"locale" must be a language tag'), 'en'),
    plain: v.optional(
      v.array(v.object({ start: v.number(), end: v.number() }), '"plain" must be a list of {start, end}'),
      [],
    ),
  },
  'Expected an object with "text"',
);

/** Reads quick entries, one per line: what the entry field would understand, or {error}. */
export async function* tryEntry(
  lines: AsyncIterable<unknown>,
): AsyncIterable<ParsedEntry | { error: string }> {
  for await (const line of lines) yield readEntry(line);
}

function readEntry(line: unknown): ParsedEntry | { error: string } {
  const read = v.safeParse(EntryLine, line);
  if (!read.success) return { error: read.issues[0].message };
  const { text, locale, plain } = read.output;
  const zone = read.output.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return parseEntry(text, { now: read.output.now ?? new Date(), zone, locale, plain });
  } catch (error) {
    // An unknown zone or an unreadable time; anything else is a defect and must be seen.
    if (error instanceof RangeError) return { error: error.message };
    throw error;
  }
}
