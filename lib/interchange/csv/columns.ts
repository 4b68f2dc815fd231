import { fold } from '../../records/fold';
import { labelOfTypes } from '../labels';
import { HEADERS, mentions, WORDS } from './header-words';
import { OWN } from './own-columns';

/** What a person may choose for a column. */
export const COLUMN_CHOICES = [
  ...([
    'name',
    'given',
    'middle',
    'family',
    'prefix',
    'suffix',
    'organisation',
    'role',
    'email',
    'phone',
  ] as const),
  ...(['address', 'url', 'tags', 'notes', 'skip'] as const),
] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** What stands in a column. `label`, `written` and `key` say more about the value of the same slot. */
export type ColumnUse =
  | ColumnChoice
  | 'part'
  | 'label'
  | 'written'
  | 'key'
  | 'kind'
  | 'source'
  | 'also'
  | 'silent';

export interface Column {
  header: string;
  to: ColumnUse;
  /** Columns of one slot are about one number or address. */
  slot: string;
  /** The part of an address, where several columns make one. */
  part: AddressPart | null;
  /** Said by the header: "work fax". */
  label: string;
}

export type AddressPart = (typeof PARTS)[number];
/** In the order in which headers are asked for them: "Country/Region" is a country. */
const PARTS = ['box', 'country', 'street', 'town', 'region', 'code'] as const;

/** Google's: "Phone 2 - Value", and "Value" is "Formatted" and much else of an address. */
const NUMBERED = /^(e mail|phone|address|website) (\d{1,3}) (.+)$/;
const FIELD = { 'e mail': 'email', phone: 'phone', address: 'address', website: 'url' } as const;
const GOOGLE_PARTS: Record<string, AddressPart> = {
  ...{ street: 'street', 'extended address': 'street', city: 'town', region: 'region', country: 'country' },
  ...{ 'postal code': 'code', 'po box': 'box' },
};
const USE: Record<string, ColumnUse> = { label: 'label', type: 'label', 'as written': 'written', key: 'key' };

/** Guesses what stands in each column of a table by its headers, and where these say nothing by what is in `sample`. */
export function guessColumns(headers: readonly string[], sample: readonly (readonly string[])[]): Column[] {
  const folded = headers.map(foldHeader);
  const has = (use: 'given' | 'family' | 'middle' | 'suffix') => folded.some((one) => HEADERS[use].has(one));
  const columns = headers.map((header, at) => guessColumn(header, at, sample));
  for (const [at, column] of columns.entries()) {
    // Outlook's "Title" is what one is addressed by; in other lists it is what somebody does.
    if (/^(?:title|titre)$/.test(folded[at] ?? ''))
      column.to = has('suffix') || has('middle') ? 'prefix' : 'role';
    // "Jméno" alone is the whole name, and "Name" beside a first name is the other half.
    if (column.to === 'given' && !has('family') && !columns.some(({ to }) => to === 'name'))
      column.to = 'name';
    if (column.to === 'name' && folded[at] === 'name' && has('given') && !has('family')) column.to = 'family';
    // "Work Address" beside "Work City" is the street.
    const slot = `address ${column.label}`;
    if (column.to === 'address' && columns.some((other) => other.to === 'part' && other.slot === slot))
      Object.assign(column, { to: 'part', part: 'street', slot });
  }
  return columns;
}

/** Whether a table's first row is one of headers: it says what stands below and is nobody's own. */
export function isHeaderRow(cells: readonly string[]): boolean {
  if (cells.some(isMail)) return false;
  const columns = guessColumns(cells, []);
  return columns.some(({ to }) => to !== 'skip');
}

/** Columns of a table without headers. */
export function columnsOfContent(rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => guessColumn('', at, rows));
  const first = columns.find(
    ({ to }, at) => to === 'skip' && rows.some((cells) => /\p{L}/u.test(cells[at] ?? '')),
  );
  if (first) first.to = 'name';
  return columns;
}

export const isOwnTable = (headers: readonly string[]): boolean =>
  headers.includes(OWN.name) && headers.includes(OWN.kind) && headers.includes(OWN.source);

/** A column as a person chose it. */
export const chosenColumn = (column: Column, to: ColumnChoice): Column => ({ ...column, to, part: null });

const foldHeader = (header: string): string =>
  fold(header.replaceAll('ß', 'ss'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function guessColumn(header: string, at: number, sample: readonly (readonly string[])[]): Column {
  const folded = foldHeader(header.slice(0, 100));
  const column = { header, slot: `${at}`, part: null, label: '' };
  if (header === OWN.kind) return { ...column, to: 'kind' };
  if (header === OWN.source) return { ...column, to: 'source' };
  if (header === OWN.also) return { ...column, to: 'also' };
  const numbered = NUMBERED.exec(folded);
  if (numbered) return numberedColumn(column, numbered);
  for (const [use, headers] of Object.entries(HEADERS))
    if (headers.has(folded)) {
      if (use === 'address') return { ...column, to: 'address', label: placeOf(folded) };
      return { ...column, to: use as ColumnUse };
    }
  if (mentions(folded, WORDS.mail)) return { ...column, to: 'email', label: placeOf(folded) };
  if (mentions(folded, WORDS.phone)) return { ...column, to: 'phone', label: labelOf(folded) };
  const part = PARTS.find((one) => mentions(folded, WORDS[one]));
  if (part)
    return { ...column, to: 'part', part, slot: `address ${placeOf(folded)}`, label: placeOf(folded) };
  if (mentions(folded, WORDS.web)) return { ...column, to: 'url' };
  return {
    ...column,
    to: useOfContent(sample.map((cells) => cells[at] ?? '').filter((cell) => cell !== '')),
  };
}

function numberedColumn(column: Omit<Column, 'to'>, numbered: RegExpExecArray): Column {
  const [, kind = '', number = '', what = ''] = numbered;
  const field =
    kind === 'e mail' || kind === 'phone' || kind === 'address' || kind === 'website' ? FIELD[kind] : 'skip';
  const slot = `${field} ${number}`;
  if (what === 'value' || what === 'formatted') return { ...column, slot, to: field };
  // Outlook's "E-mail 2 Address"; its type and display name say nothing of the person.
  if (field === 'email' && what === 'address') return { ...column, to: 'email' };
  if (/display name$|^type$/.test(what) && !/ - /.test(column.header)) return { ...column, to: 'silent' };
  const part = field === 'address' ? GOOGLE_PARTS[what] : undefined;
  if (part) return { ...column, slot, to: 'part', part };
  return { ...column, slot, to: USE[what] ?? 'skip' };
}

function useOfContent(cells: readonly string[]): ColumnUse {
  if (cells.length === 0) return 'skip';
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  if (share(isMail) >= 0.8) return 'email';
  return share((cell) => /^'?\+[\d\s().-]{7,24}$/.test(cell)) >= 0.8 ? 'phone' : 'skip';
}

const isMail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());

const placeOf = (folded: string): string =>
  (['work', 'home', 'other'] as const).find((place) => mentions(folded, WORDS[place])) ?? '';

const labelOf = (folded: string): string =>
  labelOfTypes(
    (['work', 'home', 'other', 'mobile', 'fax', 'pager', 'car', 'main', 'isdn', 'assistant'] as const).filter(
      (word) => mentions(folded, WORDS[word]),
    ),
  );
