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
const PARTS = ['box', 'country', 'house', 'street', 'town', 'region', 'code'] as const;

/**
 * Google's "Phone 2 - Value" (and "Value" is "Formatted" and much else of an address), Zoho's "Phone 1 Number", Apple's
 * "Email address 1: Value".
 */
const NUMBERED =
  /^(e mail|email|phone|telephone|address|website|web site)(?: address| number)? (\d{1,3})(?: (.+))?$/;
const FIELD: Readonly<Record<string, 'email' | 'phone' | 'address' | 'url'>> = {
  ...{ 'e mail': 'email', email: 'email', phone: 'phone', telephone: 'phone', address: 'address' },
  ...{ website: 'url', 'web site': 'url' },
};
const VALUE = /^(?:value|formatted|number|url)$/;
const NUMBERED_PARTS: Readonly<Record<string, AddressPart>> = {
  ...{ street: 'street', 'street 2': 'street', 'extended address': 'street', 'line 1': 'street' },
  ...{
    'line 2': 'street',
    city: 'town',
    town: 'town',
    region: 'region',
    state: 'region',
    province: 'region',
  },
  ...{ 'state province': 'region', country: 'country', 'country region': 'country', 'postal code': 'code' },
  ...{ postcode: 'code', zip: 'code', 'zip code': 'code', 'zip postal code': 'code', 'po box': 'box' },
};
/** The first use that lists a header: a wide table asks for thousands of them. */
const USE_BY_HEADER: ReadonlyMap<string, keyof typeof HEADERS> = new Map(
  (Object.keys(HEADERS) as (keyof typeof HEADERS)[])
    .reverse()
    .flatMap((use) => [...HEADERS[use]].map((header) => [header, use] as const)),
);
const USE: Readonly<Record<string, ColumnUse>> = {
  ...{ label: 'label', type: 'label', 'as written': 'written', key: 'key' },
};
/** What systems put before each header: "Person - Name". */
const WHOSE = /^(?:person|contact|lead|customer|kontakt|osoba) /;
/** How people are addressed, folded: a column of these is no column of what they do. */
const COURTESY =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|ing|mgr|bc|mudr|judr|doc|herr|frau|pan|pani|mag|sir|dipl ing|phd|gospodin|gospoda)$/;

/** Guesses what stands in each column of a table by its headers, and where these say nothing by what is in `sample`. */
export function guessColumns(headers: readonly string[], sample: readonly (readonly string[])[]): Column[] {
  const folded = headers.map(foldHeader);
  const has = (use: 'given' | 'family' | 'suffix' | 'role') => folded.some((one) => HEADERS[use].has(one));
  const columns = headers.map((header, at) => guessColumn(header, at, sample));
  for (const [at, column] of columns.entries()) {
    // Outlook's "Title" is what one is addressed by, beside "Job Title"; in other lists it is what somebody does.
    if (/^(?:title|titre|titel)$/.test(folded[at] ?? ''))
      column.to = has('suffix') || has('role') || isCourtesy(sample, at) ? 'prefix' : 'role';
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

/** How many cells of a row say what stands below them; none where one of them is somebody's own. */
export const countHeaders = (cells: readonly string[]): number =>
  cells.some(isMail) ? 0 : guessColumns(cells, []).filter(({ to }) => to !== 'skip').length;

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
  const listed =
    useOfHeader(folded) ?? (WHOSE.test(folded) ? useOfHeader(folded.replace(WHOSE, '')) : undefined);
  if (listed) return { ...column, to: listed, label: listed === 'address' ? placeOf(folded) : '' };
  const numbered = numberedColumn(column, folded);
  if (numbered) return numbered;
  if (mentions(folded, WORDS.mail)) return { ...column, to: 'email', label: placeOf(folded) };
  if (mentions(folded, WORDS.phone)) return { ...column, to: 'phone', label: labelOf(folded) };
  const part = PARTS.find((one) => mentions(folded, WORDS[one]));
  if (part)
    return { ...column, to: 'part', part, slot: `address ${placeOf(folded)}`, label: placeOf(folded) };
  if (mentions(folded, WORDS.web)) return { ...column, to: 'url' };
  // "Dienstlich: Adresse 2", "Address: Home"
  const place = placeOf(folded);
  const others = folded.split(' ').filter((word) => place === '' || !WORDS[place].has(word));
  if (place && HEADERS.address.has(others.join(' ').replace(/ \d$/, '')))
    return { ...column, to: 'address', label: place };
  const to = useOfContent(sample.map((cells) => cells[at] ?? '').filter((cell) => cell !== ''));
  return { ...column, to, label: to === 'phone' ? labelOf(folded) : '' };
}

const useOfHeader = (folded: string): ColumnChoice | 'silent' | undefined => USE_BY_HEADER.get(folded);

const isCourtesy = (sample: readonly (readonly string[])[], at: number): boolean => {
  const cells = sample.map((row) => foldHeader(row[at] ?? '')).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => COURTESY.test(cell));
};

function numberedColumn(column: Omit<Column, 'to'>, folded: string): Column | null {
  const [, kind = '', number = '', what = ''] = NUMBERED.exec(folded) ?? [];
  const field = FIELD[kind];
  // "Address 1" and "Address 2" are lines of one address.
  if (!field || (field === 'address' && what === '')) return null;
  const slot = `${field} ${number}`;
  if (VALUE.test(what) || what === '') return { ...column, slot, to: field };
  // Outlook's "E-mail 2 Address"; its type and display name say nothing of the person.
  if (field === 'email' && what === 'address') return { ...column, to: 'email' };
  if (/display name$/.test(what) || (what === 'type' && /^E-mail \d+ Type$/.test(column.header)))
    return { ...column, to: 'silent' };
  const part = field === 'address' && Object.hasOwn(NUMBERED_PARTS, what) ? NUMBERED_PARTS[what] : undefined;
  if (part) return { ...column, slot, to: 'part', part };
  return { ...column, slot, to: (Object.hasOwn(USE, what) && USE[what]) || 'skip' };
}

function useOfContent(cells: readonly string[]): ColumnUse {
  if (cells.length === 0) return 'skip';
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  if (share(isMail) >= 0.8) return 'email';
  return share((cell) => /^'?\+[\d\s().-]{7,24}$/.test(cell)) >= 0.8 ? 'phone' : 'skip';
}

const isMail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());

const PLACES = ['work', 'home', 'other'] as const;
const placeOf = (folded: string): (typeof PLACES)[number] | '' =>
  PLACES.find((place) => mentions(folded, WORDS[place])) ?? '';

const labelOf = (folded: string): string =>
  labelOfTypes(
    (['work', 'home', 'other', 'mobile', 'fax', 'pager', 'car', 'main', 'isdn', 'assistant'] as const).filter(
      (word) => mentions(folded, WORDS[word]),
    ),
  );
