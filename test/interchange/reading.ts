import type { ContactFields } from '../../lib/interchange/contact-fields';
import { type FileText, readFileText } from '../../lib/interchange/decode-text';
import { openContacts, readContacts } from '../../lib/interchange/read-contacts';
import { createPhoneReader } from '../../lib/interchange/read-phones';
import { createWarnings } from '../../lib/interchange/warning';

/** Reads a file as the product does, without a country of its own. */
export async function read(
  given: string | Uint8Array,
  format: 'vcf' | 'csv',
  home: string | null = null,
  language = 'en',
) {
  const file: FileText =
    typeof given === 'string' ? { text: given, legacy: null } : readFileText(given, language);
  const warnings = createWarnings();
  const toE164 = await createPhoneReader(home);
  const found = [...readContacts(openContacts(file, format), { toE164, warnings })].filter(
    (one) => one !== null,
  );
  return {
    contacts: found.map(({ fields }) => fields),
    further: found.map(({ further }) => further),
    warnings: warnings.list.map(({ at, reason, what }) => `${at} ${reason} ${what}`.trim()),
  };
}

/** A contact without what is empty, and numbers and the like as short lines: "+420777123456 = 777 123 456 (mobile)". */
export function inShort(contact: ContactFields): Record<string, unknown> {
  const { emails, phones, addresses, urls, tags } = contact;
  const entries = {
    emails: Object.entries(emails).map(([key, { label }]) => (label ? `${key} (${label})` : key)),
    phones: Object.entries(phones).map(([key, { raw, label }]) => `${key} = ${raw}${label && ` (${label})`}`),
    addresses: Object.values(addresses).map(({ text }) => text),
    urls: Object.values(urls).map(({ url }) => url),
    tags: Object.keys(tags),
  };
  const { name, organisation, role, kind, notes, source } = contact;
  const all = { name, organisation, role, ...entries, kind: kind === 'other' ? '' : kind, notes, source };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  );
}

/** Bytes of a text in an eight-bit encoding, by the characters that it has beyond ASCII. */
export const bytesOf = (text: string, beyond: Record<string, number>): Uint8Array =>
  Uint8Array.from([...text].map((char) => beyond[char] ?? char.charCodeAt(0)));
