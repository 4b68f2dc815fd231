import * as v from 'valibot';
import { EXTRACTORS } from './capture-result';
import { cleanLine, cleanText } from './clean-text';
import { isEmailAddress } from './email-address';
import type { RawCapture } from './raw-capture';

/** Text of any length becomes cleaned text; anything else, and nothing at all, becomes empty. */
const textBy = (clean: (text: string) => string) =>
  v.optional(v.pipe(v.fallback(v.string(), ''), v.transform(clean)), '');
const line = (limit: number) => textBy((text) => cleanLine(text, limit));
const lines = (limit: number) => textBy((text) => cleanText(text, limit));
const lineOrNull = (limit: number) =>
  v.pipe(
    line(limit),
    v.transform((text) => (text === '' ? null : text)),
  );

/** A list cut to `limit`; entries that `entry` refuses are left out. */
const list = <T extends v.GenericSchema<unknown, unknown>>(entry: T, limit: number) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value): v.InferOutput<T>[] =>
        (Array.isArray(value) ? value.slice(0, limit) : []).flatMap((item: unknown) => {
          const parsed = v.safeParse(entry, item);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );

const address = v.pipe(
  v.string(),
  v.maxLength(320),
  v.transform((text) => text.trim().toLowerCase()),
  v.check(isEmailAddress),
);
const words = (limit: number) => v.pipe(line(limit), v.minLength(1));

const mailbox = v.pipe(
  v.object({ name: lineOrNull(200), email: v.fallback(v.nullable(address), null) }),
  v.check(({ name, email }) => name !== null || email !== null),
);

const email = v.object({
  subject: line(1_000),
  from: v.fallback(mailbox, { name: null, email: null }),
  to: list(mailbox, 100),
  sentAt: line(200),
  text: lines(50_000),
});

const contact = v.object({
  name: lineOrNull(200),
  organisation: lineOrNull(200),
  role: lineOrNull(200),
  emails: list(address, 20),
  phones: list(words(64), 20),
  numbers: list(v.object({ text: words(64), labelled: v.fallback(v.boolean(), false) }), 20),
  urls: list(words(2_000), 20),
  addresses: list(words(500), 10),
  country: lineOrNull(60),
  from: v.picklist(EXTRACTORS),
  template: v.exactOptional(words(80)),
});

const event = v.object({
  title: lineOrNull(300),
  start: lineOrNull(60),
  end: lineOrNull(60),
  place: lineOrNull(500),
  url: lineOrNull(2_000),
});

const captured = v.object({
  page: v.object({
    title: line(300),
    url: line(4_000),
    canonical: line(4_000),
    language: line(35),
    selection: lines(20_000),
    description: line(2_000),
    opening: line(2_000),
  }),
  email: v.fallback(v.nullable(email), null),
  contacts: list(contact, 300),
  events: list(event, 200),
  templates: v.exactOptional(list(words(80), 50)),
  truncated: v.fallback(v.boolean(), false),
});

const unreadable = v.object({ unreadable: v.string() });

/**
 * Parses what came back from a page. The page's author decides what stands in it, so every text is cut and
 * cleaned, every list is cut, unknown fields are dropped and bad entries left out.
 *
 * @returns null where it is no capture at all, or where the script says there is nothing to read.
 */
export function parseCaptured(value: unknown): RawCapture | null {
  if (v.is(unreadable, value)) return null;
  const parsed = v.safeParse(captured, value);
  return parsed.success ? parsed.output : null;
}
