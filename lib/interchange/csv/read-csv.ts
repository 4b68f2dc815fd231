import type { ReadContact } from '../contact-fields';
import type { ToE164 } from '../read-phones';
import type { Warnings } from '../warning';
import { type Column, columnsOfContent, countHeaders, guessColumns, isOwnTable } from './columns';
import { type CsvRow, guessDelimiter, readRows } from './read-rows';
import { createRowReader } from './row-to-contact';

/** What a table is, before it is read: its columns as they are guessed, for a person to look over. */
export interface CsvOutline {
  columns: Column[];
  isOwn: boolean;
  /** Whether the first row is one of headers. */
  headed: boolean;
  /** How many rows stand above the headers: a note, a title. */
  above: number;
  /** The first rows of content. */
  sample: string[][];
}

const SAMPLE = 20;
/**
 * Outlook has 92, our own tables have 1807 at most (`createCsvWriter`). What stands further to the right is said to be too
 * much for its row.
 */
const MAX_COLUMNS = 2000;

/** Looks at the beginning of a table. */
export function outlineCsv(text: string): CsvOutline {
  const first: CsvRow[] = [];
  for (const row of readRows(text, guessDelimiter(text), null)) {
    if (first.push(row) > SAMPLE) break;
  }
  const rows = first.map(({ cells }) => cells.slice(0, MAX_COLUMNS));
  const known = countHeaders(trimmed(rows[0]));
  const above = known > 1 ? 0 : rowsAbove(rows);
  const headers = trimmed(rows[above]);
  const ofContent = columnsOfContent(rows);
  const headed = above > 0 || known > 0 || ofContent.every(({ to }) => to !== 'email' && to !== 'phone');
  const sample = headed ? rows.slice(above + 1) : rows;
  const columns = headed ? guessColumns(headers, sample) : ofContent;
  return { columns, headed, above, sample, isOwn: headed && isOwnTable(headers) };
}

const trimmed = (cells: readonly string[] = []): string[] => cells.map((cell) => cell.trim());

/** So many rows a note above the headers may have. */
const MAX_ABOVE = 10;

/**
 * How many rows stand above the headers: LinkedIn begins with a note, others with a title and a date. They have fewer cells
 * than the headers, of which two at least are known.
 */
function rowsAbove(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const isPersons = (cells: readonly string[] = []) =>
    cells.some((cell) => cell.includes('@') && !/\s/.test(cell.trim()));
  if (isPersons(rows[0])) return 0;
  for (let at = 1; at < Math.min(rows.length, MAX_ABOVE); at++) {
    if (isPersons(rows[at])) return 0;
    const isWider = filled.slice(0, at).every((count) => count < (filled[at] ?? 0));
    if (isWider && countHeaders(trimmed(rows[at])) > 1) return at;
  }
  return 0;
}

interface Desk {
  toE164: ToE164;
  warnings: Warnings;
}

/**
 * Reads contacts out of a table. Total; yields after each row, null where it holds no contact.
 *
 * @param outline as `outlineCsv` gives it, its columns perhaps chosen otherwise.
 */
export function* readCsv(text: string, outline: CsvOutline, desk: Desk): Generator<ReadContact | null> {
  const { columns, headed, above, isOwn } = outline;
  const { warnings } = desk;
  if (columns.every(({ to }) => to === 'skip' || to === 'silent')) {
    warnings.add(1, columns.length === 0 ? 'no-row' : 'no-column');
    return;
  }
  const contactOf = createRowReader(columns, { ...desk, isOwn });
  let heads = headed ? above + 1 : 0;
  for (const row of readRows(text, guessDelimiter(text), warnings)) {
    if (heads > 0) {
      heads -= 1;
      continue;
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const beyond =
      row.cells.length > columns.length && row.cells.slice(columns.length).some((cell) => cell !== '');
    if (beyond || row.cells.length < columns.length) warnings.add(row.at, 'ragged-row');
    const contact = contactOf(row);
    if (!contact) warnings.add(row.at, 'empty-card');
    yield contact;
  }
}
