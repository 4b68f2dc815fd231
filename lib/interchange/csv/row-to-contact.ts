import { addressOfParts } from '../address-text';
import { buildContact, type ContactBuilder } from '../build-contact';
import type { ReadContact } from '../contact-fields';
import { labelOfWords } from '../labels';
import { nameOfParts } from '../person-names';
import type { ToE164 } from '../read-phones';
import type { Warnings } from '../warning';
import { type ColumnIndex, indexColumns } from './column-index';
import type { AddressPart, Column, ColumnUse } from './columns';
import { restoreCell } from './neutralise';
import { splitJoined } from './own-columns';
import type { CsvRow } from './read-rows';

interface Desk {
  toE164: ToE164;
  warnings: Warnings;
  /** Our own tables are read exactly as they were written. */
  isOwn: boolean;
}

/** What Outlook writes for a date that nobody entered. */
const NO_DATE = /^0[/.-]0[/.-]00(?:00)?$/;
/** A number that a table program has taken for one and shortened: "4.20777E+11". */
const SHORTENED = /^\d+[.,]\d+E\+\d+$/i;

/** Reads the rows of one table; null for one that holds nothing that a contact could. */
export function createRowReader(columns: readonly Column[], desk: Desk): (row: CsvRow) => ReadContact | null {
  const index = indexColumns(columns);
  return (row) => contactOfRow(row, columns, index, desk);
}

function contactOfRow(
  row: CsvRow,
  columns: readonly Column[],
  index: ColumnIndex,
  desk: Desk,
): ReadContact | null {
  const { isOwn, warnings } = desk;
  const { at } = row;
  const contact = buildContact(at, desk);
  const cells = columns.map((_, n) => readCell(row.cells[n] ?? '', isOwn));
  const cellOf = (to: ColumnUse) => cells[index.of(to).find((n) => cells[n]) ?? -1] ?? '';
  const beside = (to: ColumnUse, slot: string) => cells[index.beside(to, slot) ?? -1] ?? '';

  const whole = cellOf('name');
  const parts = {
    // "Anrede" and "Titel" stand beside each other.
    prefix: [...new Set(index.of('prefix').map((n) => cells[n] ?? ''))]
      .filter((cell) => cell !== '')
      .join(' '),
    given: cellOf('given'),
    middle: cellOf('middle'),
    family: cellOf('family'),
    suffix: cellOf('suffix'),
  };
  contact.text(at, 'name', whole || nameOfParts(parts));
  /** Of a table without headers, columns are called by their number, as where one chooses what they are. */
  const takeSecond = (n: number, column: Column, cell: string) =>
    notKept({ ...column, header: column.header || `${n + 1}` }, cell, contact, warnings);
  for (const [n, column] of columns.entries()) {
    const cell = cells[n] ?? '';
    if (cell === '') continue;
    const label = labelOf(column, beside('label', column.slot), isOwn);
    switch (column.to) {
      case 'name':
      case 'organisation':
      case 'role':
      case 'notes':
        // Google's older tables have "Occupation" beside "Organization 1 - Title".
        if (!contact.text(at, column.to, cell)) takeSecond(n, column, cell);
        break;
      case 'given':
      case 'middle':
      case 'family':
      case 'prefix':
      case 'suffix':
        if (whole === '' && cell !== parts[column.to]) takeSecond(n, column, cell);
        break;
      case 'email':
        for (const one of several(cell, isOwn, isMail)) contact.email(at, one, label);
        break;
      case 'phone':
        if (SHORTENED.test(cell)) warnings.add(at, 'bad-phone', cell);
        else if (isOwn) contact.phone(at, cell, label, beside('written', column.slot));
        else for (const one of several(cell, isOwn, isNumber)) contact.phone(at, one, label);
        break;
      case 'address': {
        const country = partOf('country', column.slot, index, cells);
        contact.address(cell, at, isOwn ? beside('key', column.slot) : null, country);
        break;
      }
      case 'url':
        for (const one of several(cell, isOwn, () => true))
          contact.url(at, one, isOwn ? beside('key', column.slot) : null);
        break;
      case 'tags':
        for (const tag of isOwn ? splitJoined(cell) : tagsOf(cell)) contact.tag(at, tag);
        break;
      case 'kind':
        contact.kind(cell);
        break;
      case 'also':
        contact.also(cell);
        break;
      case 'source':
        contact.source(cell);
        break;
      case 'skip':
        if (!NO_DATE.test(cell)) notKept(column, cell, contact, warnings);
        break;
      default:
    }
  }
  takeParts(at, index, cells, contact);
  return contact.isEmpty() ? null : contact.finish();
}

/** Addresses of several columns, unless the same is there in one. */
function takeParts(at: number, index: ColumnIndex, cells: readonly string[], contact: ContactBuilder): void {
  for (const [slot, whole] of index.inParts) {
    if (whole.some((n) => cells[n])) continue;
    const part = (name: AddressPart) => partOf(name, slot, index, cells);
    /** The house's number stands where its language writes it: on the side of the street on which its column is. */
    const street = () => {
      const isBehind = (index.parts(slot, 'house')[0] ?? 0) > (index.parts(slot, 'street')[0] ?? 0);
      const both = isBehind ? [part('street'), part('house')] : [part('house'), part('street')];
      return both.filter(Boolean).join(' ');
    };
    const parts = { box: part('box'), extended: '', street: street(), town: part('town') };
    const rest = { region: part('region'), code: part('code'), country: part('country') };
    if ([...Object.values(parts), rest.code, rest.region].some(Boolean))
      contact.address(addressOfParts({ ...parts, ...rest }), at, null, rest.country);
  }
}

const partOf = (name: AddressPart, slot: string, index: ColumnIndex, cells: readonly string[]): string =>
  index
    .parts(slot, name)
    .map((n) => cells[n])
    .filter(Boolean)
    .join(', ');

function notKept({ header }: Column, cell: string, contact: ContactBuilder, warnings: Warnings): void {
  if (header === '') return;
  warnings.add(1, 'not-kept', header);
  contact.further(header, cell);
}

/** A cell as it was meant: `="0012"` is how some keep a table program from taking a number for one. */
function readCell(cell: string, isOwn: boolean): string {
  const restored = restoreCell(cell);
  if (isOwn) return restored;
  return (/^="([^"]*)"$/.exec(restored)?.[1] ?? restored).replace(/\r\n?/g, '\n').trim();
}

function labelOf(column: Column, said: string, isOwn: boolean): string {
  if (isOwn) return said;
  return said ? labelOfWords(said) : column.label;
}

/** The values of one cell: by Google's " ::: ", or by commas, semicolons and lines where each piece is a value of its own. */
function several(cell: string, isOwn: boolean, isOne: (piece: string) => boolean): string[] {
  if (isOwn) return [cell];
  const joined = cell.split(' ::: ').map((one) => one.trim());
  return joined.flatMap((one) => {
    const pieces = one.split(/[;,\n]/).map((piece) => piece.trim());
    return pieces.length > 1 && pieces.every(isOne) ? pieces : [one];
  });
}

const isMail = (piece: string) => /^[^\s@]+@[^\s@]+$/.test(piece);
const isNumber = (piece: string) => piece.replace(/\D/g, '').length >= 6;

/** Google marks the groups that it makes itself with a star; that of all contacts says nothing. */
const tagsOf = (cell: string): string[] =>
  (cell.includes(':::') ? cell.split(':::') : cell.split(/[;,]/))
    .map((tag) => tag.trim().replace(/^\* /, ''))
    .filter((tag) => tag !== '' && tag !== 'myContacts');
