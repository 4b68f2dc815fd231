import * as v from 'valibot';
import { contact } from '../records/contact';
import { entryKey, webUrl } from '../records/field';
import { source } from '../records/source';
import { visibleName } from '../records/visible-name';
import { type ContactFields, emptyContact, type ReadContact } from './contact-fields';
import type { ToE164 } from './read-phones';
import type { Warnings } from './warning';
import { wellFormed } from './well-formed';

/** How long the texts of a contact may be (`lib/records/contact.ts`). */
const MAX = { name: 200, organisation: 200, role: 200, notes: 20_000, raw: 64, label: 40, address: 500 };
/** So many entries of one field: nobody has more, and a hostile file must not make a record that is all entries. */
const MAX_ENTRIES = 200;
const isFull = (entries: object) => Object.keys(entries).length >= MAX_ENTRIES;

const EMAIL = /^[^\s@<>()",;]+@[^\s@<>()",;]+$/;
const E164 = /^\+[1-9]\d{6,14}$/;

/** Fields that hold what is seen of a name, and no more (`lib/records/visible-name.ts`). */
const NAMES: ReadonlySet<string> = new Set(['name', 'organisation']);

/** Puts together one contact from what a file says of it, whatever its format. Numbers of line are the file's. */
export interface ContactBuilder {
  /** @returns whether it is kept; not where the field holds another text already. Notes take all that there is room for. */
  text(at: number, field: 'name' | 'organisation' | 'role' | 'notes', text: string): boolean;
  email(at: number, text: string, label: string): void;
  /** @param raw as it was written, where `text` is the number it is known by. */
  phone(at: number, text: string, label: string, raw?: string | null): void;
  /** @param countries what its address names as country. */
  address(text: string, at: number, key?: string | null, country?: string): void;
  url(at: number, text: string, key?: string | null): void;
  tag(at: number, text: string): void;
  kind(text: string): void;
  source(text: string): void;
  /** @param text JSON, of our own files. */
  also(text: string): void;
  further(what: string, value: string): void;
  isEmpty(): boolean;
  finish(): ReadContact;
}

interface Desk {
  toE164: ToE164;
  warnings: Warnings;
}

interface Written {
  at: number;
  text: string;
  label: string;
  raw: string | null;
}

/** @param at the line at which it begins. */
export function buildContact(at: number, { toE164, warnings }: Desk): ContactBuilder {
  const fields = emptyContact();
  const further: ReadContact['further'] = [];
  const phones: Written[] = [];
  const countries: string[] = [];
  const clip = (line: number, text: string, max: number): string => {
    if (text.length > max) warnings.add(line, 'cut', text);
    return wellFormed(text.slice(0, max));
  };

  return {
    text(line, field, text) {
      const held = fields[field];
      const seen = NAMES.has(field) ? visibleName : (given: string) => given;
      if (text === '') return true;
      if (field === 'notes' && held.length >= MAX.notes) warnings.add(line, 'cut', text);
      else if (field === 'notes' && held) fields.notes = clip(line, `${held}\n\n${text}`, MAX.notes);
      else if (held === '') fields[field] = seen(clip(line, text, MAX[field]));
      else return held === seen(wellFormed(text.slice(0, MAX[field])));
      return true;
    },
    email(line, text, label) {
      const address =
        /<([^<>]+)>\s*$/.exec(text)?.[1] ??
        // A remark may follow it: "jan@novak.example (private)".
        text.replace(/^(?:mailto|smtp):/i, '').replace(/ \([^()]*\)$/, '');
      const key = address.trim().toLowerCase();
      if (!EMAIL.test(key) || !v.is(entryKey, key)) return warnings.add(line, 'bad-email', text);
      if (isFull(fields.emails)) return warnings.add(line, 'cut', text);
      fields.emails[key] ??= { label: clip(line, label, MAX.label) };
    },
    phone(line, text, label, raw = null) {
      if (phones.length >= MAX_ENTRIES) return warnings.add(line, 'cut', text);
      phones.push({ at: line, text, label, raw });
    },
    address(text, line, key = null, country = '') {
      if (country) countries.push(country);
      if (text !== '' && isFull(fields.addresses)) return warnings.add(line, 'cut', text);
      if (text === '' || (!key && Object.values(fields.addresses).some((other) => other.text === text)))
        return;
      fields.addresses[freeKey(fields.addresses, key, 'a')] = { text: clip(line, text, MAX.address) };
    },
    url(line, text, key = null) {
      const url = toUrl(text);
      if (!url) return warnings.add(line, 'bad-url', text);
      if (isFull(fields.urls)) return warnings.add(line, 'cut', text);
      if (!key && Object.values(fields.urls).some((other) => other.url === url)) return;
      fields.urls[freeKey(fields.urls, key, 'u')] = { url };
    },
    tag(line, text) {
      const key = clip(line, text, 254);
      if (isFull(fields.tags)) return warnings.add(line, 'cut', text);
      if (v.is(entryKey, key)) fields.tags[key] = true;
    },
    kind(text) {
      const kind = v.safeParse(contact.fields.kind.schema, text);
      if (kind.success) fields.kind = kind.output;
    },
    source(text) {
      const read = v.safeParse(source, parsedJson(text));
      if (read.success) fields.source = read.output;
    },
    also(text) {
      const read = v.safeParse(contact.fields.alsoKnown.schema, parsedJson(text));
      const kept = read.success ? Object.entries(read.output).slice(0, MAX_ENTRIES) : [];
      if (kept.length > 0) fields.alsoKnown = Object.fromEntries(kept);
    },
    further: (what, value) => void further.push({ what, value }),
    isEmpty: () => phones.length === 0 && isBare(fields),
    finish() {
      if (phones.length === 0) return { at, fields, further };
      const domains = domainsOf(fields);
      for (const phone of phones)
        addPhone(fields, phone, (raw) => toE164(raw, { countries, domains }), warnings);
      return { at, fields, further };
    },
  };
}

function addPhone(
  fields: ContactFields,
  { at, text, label, raw }: Written,
  toE164: (raw: string) => string | null,
  warnings: Warnings,
): void {
  const written = raw ?? text;
  // Numbers written in Arabic, Persian or full-width digits are numbers, too.
  if (!/\p{Nd}/u.test(text) && raw === null) return warnings.add(at, 'bad-phone', text);
  if (written.length > MAX.raw || label.length > MAX.label) warnings.add(at, 'cut', written);
  const entry = { raw: wellFormed(written.slice(0, MAX.raw)), label: wellFormed(label.slice(0, MAX.label)) };
  const key = raw === null && !E164.test(text) ? (toE164(text) ?? entry.raw) : text;
  // A second extension under one number is kept as it is written.
  const isOther =
    Object.hasOwn(fields.phones, key) && digits(fields.phones[key]?.raw ?? '') !== digits(written);
  const own = isOther && /\d\D+\d{1,6}$/.test(written) && hasExtension(written) ? entry.raw : key;
  if (!v.is(entryKey, own)) return warnings.add(at, 'bad-phone', text);
  if (!Object.hasOwn(fields.phones, own)) fields.phones[own] = entry;
}

const hasExtension = (text: string) => /(?:ext|x|#|;)/i.test(text);
const digits = (text: string) => text.replace(/\D+/g, '');

/** The key if it can be one, else the next of a0, a1, … that is free. */
function freeKey(entries: object, key: string | null, letter: string): string {
  if (key && v.is(entryKey, key) && !Object.hasOwn(entries, key)) return key;
  let n = Object.keys(entries).length;
  while (Object.hasOwn(entries, `${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

/**
 * A web address as it is written, without tabs and line ends, as browsers read it (WHATWG URL, 4.4); "www.firma.cz" is
 * taken for https. Null for what a contact cannot hold.
 */
function toUrl(written: string): string | null {
  const text = written.replace(/[\t\r\n]/g, '');
  const url = /^(?:https?:|mailto:|tel:)/i.test(text)
    ? text
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(text)
      ? `https://${text}`
      : '';
  return v.is(webUrl, url) && URL.canParse(url) ? url : null;
}

function domainsOf({ emails, urls }: ContactFields): string[] {
  const ofUrls = Object.values(urls).map(({ url }) => (/^https?:/i.test(url) ? new URL(url).hostname : ''));
  return [...new Set([...Object.keys(emails).map((email) => email.split('@').at(-1) ?? ''), ...ofUrls])];
}

const isBare = ({ name, organisation, role, notes, emails, addresses, urls }: ContactFields): boolean =>
  name + organisation + role + notes === '' && hasNone(emails) && hasNone(addresses) && hasNone(urls);

function hasNone(entries: object): boolean {
  for (const _ in entries) return false;
  return true;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
