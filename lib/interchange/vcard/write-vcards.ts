import type { ContactFields } from '../contact-fields';
import { typesOfLabel } from '../labels';
import { splitName } from '../person-names';
import { wellFormed } from '../well-formed';
import { OWN_PRODUCT } from './own-card';
import { escapePart, escapeText } from './text-values';

/** 4.0 as RFC 6350 has it; 3.0 (RFC 2426) for programs that read no newer one, Outlook among them. */
export type VcardVersion = '4.0' | '3.0';

const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * One contact as a vCard that any program reads, with CRLF line ends, lines folded at 75 octets between characters.
 * What vCards have no place for (where a contact comes from, its kind, the keys of its entries) stands in properties
 * and parameters of our own, which others pass over.
 */
export function writeVcard(contact: ContactFields, version: VcardVersion): string {
  const { name, organisation, role, notes, kind, source, alsoKnown = {} } = contact;
  const { prefix, given, family, suffixes } = splitName(name);
  const isNew = version === '4.0';
  const escaped = isNew ? escapeText : escapePart;
  const isOrganisation = name === '' && organisation !== '';
  let group = 0;

  const labelled = (property: string, label: string, value: string, parameters = ''): string[] => {
    const types = typesOfLabel(label);
    if (types) return [`${property}${types.map((type) => `;TYPE=${type}`).join('')}${parameters}:${value}`];
    group += 1;
    return [`item${group}.${property}${parameters}:${value}`, `item${group}.X-ABLabel:${escaped(label)}`];
  };

  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `PRODID:${OWN_PRODUCT}Adjutant//EN`,
    ...(isOrganisation && isNew ? ['KIND:org'] : []),
    // Every card bears a name; one that is none of a person is marked so (RFC 9554, 3.4).
    name === '' ? `FN;DERIVED=TRUE:${escaped(organisation)}` : `FN:${escaped(name)}`,
    `N:${[family, given, '', prefix].map(escapePart).join(';')};${suffixes.map(escapePart).join(',')}`,
    ...property('ORG', escapePart(organisation)),
    ...property('TITLE', escaped(role)),
    ...Object.entries(contact.emails).flatMap(([email, { label }]) =>
      labelled('EMAIL', label, escaped(email)),
    ),
    ...Object.entries(contact.phones).flatMap(([number, { raw, label }]) => {
      const isNumber = E164.test(number);
      const written = isNumber && raw === number ? '' : `;X-AS-WRITTEN=${quoted(raw)}`;
      return isNew && isNumber
        ? labelled('TEL', label, `tel:${number}`, `;VALUE=uri${written}`)
        : labelled('TEL', label, escaped(number), written);
    }),
    ...Object.entries(contact.addresses).map(
      ([key, { text }], n) => `ADR${keyed(key, `a${n}`)}:;;${escapePart(text)};;;;`,
    ),
    ...Object.entries(contact.urls).map(
      // A link that was stored when links could hold line ends begins no lines of its own.
      ([key, { url }], n) =>
        `URL${keyed(key, `u${n}`)}:${url.replace(/\p{Cc}/gu, '').replaceAll('\\', '\\\\')}`,
    ),
    ...(Object.keys(contact.tags).length > 0
      ? [`CATEGORIES:${Object.keys(contact.tags).map(escaped).join(',')}`]
      : []),
    ...property('NOTE', escaped(notes)),
    ...(kind === 'other' ? [] : [`X-ADJUTANT-KIND:${kind}`]),
    ...(source ? [`X-ADJUTANT-SOURCE:${escaped(JSON.stringify(source))}`] : []),
    ...(Object.keys(alsoKnown).length > 0 ? [`X-ADJUTANT-ALSO:${escaped(JSON.stringify(alsoKnown))}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text of nothing but control characters, which no card may hold, is none. */
const property = (name: string, value: string): string[] => (value ? [`${name}:${value}`] : []);

const keyed = (key: string, usual: string): string => (key === usual ? '' : `;X-KEY=${quoted(key)}`);

/** A parameter's value in quotation marks, as RFC 6868 writes what may not stand there. */
function quoted(value: string): string {
  const inner = value
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n')
    .replace(/(?!\t)\p{Cc}/gu, '');
  return `"${inner}"`;
}

/** At most 75 octets in a line, cut between characters (RFC 6350, 3.2; RFC 5545, 3.1). */
export function fold(line: string): string {
  const folded: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of wellFormed(line)) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += char;
    octets += size;
  }
  return [...folded, piece].join('\r\n');
}
