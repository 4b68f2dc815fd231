import type { ContactFields } from '../contact-fields';
import { wellFormed } from '../well-formed';
import { neutraliseCell } from './neutralise';
import { escapeJoined, JOINT, OWN } from './own-columns';

type Column = readonly [header: string, cellOf: (contact: ContactFields) => string];

/** Writes contacts as a table, a row at a time (RFC 4180, CRLF), with as many columns as these contacts need. */
export interface CsvWriter {
  head(): string;
  row(contact: ContactFields): string;
}

/** A reader takes no more entries of one field (`buildContact`), and no more columns than these make. */
const MAX_ENTRIES = 200;

/**
 * What everybody has stands first: whatever a reader cuts off at the right is of the few who have many numbers.
 *
 * @param contacts all that will be written: they decide how many columns there are.
 */
export function createCsvWriter(contacts: readonly ContactFields[]): CsvWriter {
  const most = (field: 'emails' | 'phones' | 'addresses' | 'urls') =>
    Math.min(
      MAX_ENTRIES,
      contacts.reduce((count, contact) => Math.max(count, Object.keys(contact[field]).length), 0),
    );
  const columns: Column[] = [
    [OWN.name, ({ name }) => name],
    [OWN.organisation, ({ organisation }) => organisation],
    [OWN.role, ({ role }) => role],
    [OWN.kind, ({ kind }) => kind],
    [OWN.tags, ({ tags }) => Object.keys(tags).map(escapeJoined).join(JOINT)],
    [OWN.notes, ({ notes }) => notes],
    [OWN.source, ({ source }) => (source ? JSON.stringify(source) : '')],
    ...(contacts.some(hasOtherNames) ? [ALSO] : []),
    ...each(most('emails'), (n, nth) => [
      [nth(OWN.emailLabel), ({ emails }) => Object.values(emails)[n]?.label ?? ''],
      [nth(OWN.email), ({ emails }) => Object.keys(emails)[n] ?? ''],
    ]),
    ...each(most('phones'), (n, nth) => [
      [nth(OWN.phoneLabel), ({ phones }) => Object.values(phones)[n]?.label ?? ''],
      [nth(OWN.phone), ({ phones }) => Object.keys(phones)[n] ?? ''],
      [nth(OWN.phoneWritten), ({ phones }) => Object.values(phones)[n]?.raw ?? ''],
    ]),
    ...each(most('addresses'), (n, nth) => [
      [nth(OWN.address), ({ addresses }) => Object.values(addresses)[n]?.text ?? ''],
      [nth(OWN.addressKey), ({ addresses }) => Object.keys(addresses)[n] ?? ''],
    ]),
    ...each(most('urls'), (n, nth) => [
      [nth(OWN.url), ({ urls }) => Object.values(urls)[n]?.url ?? ''],
      [nth(OWN.urlKey), ({ urls }) => Object.keys(urls)[n] ?? ''],
    ]),
  ];
  return {
    head: () => line(columns.map(([header]) => header)),
    row: (contact) => line(columns.map(([, cellOf]) => cellOf(contact))),
  };
}

const hasOtherNames = ({ alsoKnown }: ContactFields): boolean => Object.keys(alsoKnown ?? {}).length > 0;

const ALSO: Column = [
  OWN.also,
  (contact) => (hasOtherNames(contact) ? JSON.stringify(contact.alsoKnown) : ''),
];

const each = (count: number, columns: (n: number, nth: (header: string) => string) => Column[]): Column[] =>
  Array.from({ length: count }, (_, n) => columns(n, (header) => header.replace('%', String(n + 1)))).flat();

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const safe = neutraliseCell(wellFormed(text));
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
