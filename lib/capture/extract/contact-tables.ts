import type { Budget } from '../budget';
import { namesIn } from '../contact-block';
import { attributeOf, isShown, queryAll, queryFirst } from '../dom';
import { findEmailAddresses, mailtoAddresses } from '../email-address';
import { spelledAddresses } from '../hidden-addresses';
import { type Marks, ROLE_TABLES } from '../page-marks';
import { personName } from '../person-name';
import { findWrittenNumbers } from '../phones/written-numbers';
import { type RawContact, rawContact } from '../raw-capture';
import { readableText, shortText } from '../readable-text';
import { type Column, columnOf } from '../words/columns';

const ROW = 'tr, [role="row"]';
const TABLES = 20;
const ROWS = 300;
const COLUMN_LIMIT = 20;

/**
 * The people in tables whose headings say what the columns hold: a name, and something to reach them by. The heading
 * vouches for what is in its column, so that names are taken that no list knows.
 */
export function readContactTables(root: Element, { roleTables, rare }: Marks, budget: Budget): RawContact[] {
  const tables = roleTables ? queryAll(root, `table, ${ROLE_TABLES}`, TABLES) : rare.named('table', TABLES);
  return tables.flatMap((table) =>
    budget.timeLeft() && isShown(table) ? contactsOfTable(table, budget) : [],
  );
}

function contactsOfTable(table: Element, budget: Budget): RawContact[] {
  const head = queryFirst(table, ROW);
  if (!head) return [];
  const columns = cellsOf(head).map((cell) => columnOf(shortText(cell, budget, 60)));
  const has = (...wanted: Column[]) => columns.some((column) => column !== null && wanted.includes(column));
  if (!has('name', 'family') || !has('email', 'phone', 'role')) return [];
  if (queryFirst(table, 'table')) return [];
  const [, ...rows] = queryAll(table, ROW, ROWS + 1);
  return rows.flatMap((row) => {
    const contact = budget.timeLeft() ? contactOfRow(row, columns, budget) : null;
    return contact ? [contact] : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  queryAll(
    row,
    'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]',
    COLUMN_LIMIT,
  );

function contactOfRow(row: Element, columns: readonly (Column | null)[], budget: Budget): RawContact | null {
  const cells = cellsOf(row);
  if (cells.length !== columns.length) return null;
  const inColumn = (...wanted: Column[]): Element[] =>
    cells.filter((_, at) => wanted.some((column) => column === columns[at]));
  const text = (cell: Element | undefined): string => (cell ? shortText(cell, budget, 120) : '');
  const name = nameOf(
    text(inColumn('name')[0]),
    text(inColumn('given')[0]),
    text(inColumn('family')[0]),
    columns,
  );
  const emails = inColumn('email').flatMap((cell) => emailsOf(cell, budget));
  const numbers = inColumn('phone').flatMap((cell) =>
    findWrittenNumbers(readableText(cell, budget, { limit: 300 }).replace(/\n/g, ' ; '), 4, () => 'phone'),
  );
  const role = text(inColumn('role')[0]);
  if (!name && emails.length + numbers.length === 0) return null;
  if (!name) return null;
  return rawContact('rows', {
    name,
    role: /\p{L}{2}/u.test(role) && role.length <= 100 ? role : null,
    organisation: text(inColumn('organisation')[0]) || null,
    emails,
    numbers: numbers.map(({ text: written }) => ({ text: written, labelled: true })),
    addresses: inColumn('address')
      .map(text)
      .filter((address) => address.length >= 6),
  });
}

/** A name in one cell or in two. */
function nameOf(
  whole: string,
  given: string,
  family: string,
  columns: readonly (Column | null)[],
): string | null {
  const isWord = (text: string) => /^\p{Lu}[\p{L}'’ -]{1,40}$/u.test(text);
  if (family !== '' && (given !== '' || whole !== '')) {
    const own = given || whole;
    if (!isWord(family) || !isWord(own)) return null;
    const isVietnamese = columns.includes('family') && /[ăđơưạ-ỹ]/iu.test(`${own}${family}`);
    return personName(isVietnamese ? `${family} ${own}` : `${own} ${family}`);
  }
  return personName(whole) ?? namesIn(whole).find(({ sure }) => sure)?.name ?? null;
}

function emailsOf(cell: Element, budget: Budget): string[] {
  const linked = queryAll(cell, 'a[href^="mailto:" i]', 3).flatMap((link) =>
    mailtoAddresses(attributeOf(link, 'href')),
  );
  const text = shortText(cell, budget, 300);
  return [...new Set([...linked, ...findEmailAddresses(text, 3), ...spelledAddresses(text, 3)])].map(
    (email) => email.toLowerCase(),
  );
}
