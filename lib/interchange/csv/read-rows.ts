import type { Warnings } from '../warning';

/** One row of a table, with the line of the file at which it begins. */
export interface CsvRow {
  at: number;
  cells: string[];
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What separates the cells: what `sep=` in the first line says, else what divides the first rows most evenly. */
export function guessDelimiter(text: string): Delimiter {
  const said = /^\ufeff?"?sep=([,;\t])"?\r?\n/i.exec(text)?.[1];
  if (said) return DELIMITERS.find((one) => one === said) ?? ',';
  const sample = text.slice(0, 20_000);
  const scores = DELIMITERS.map((delimiter) => {
    const rows = [...take(readRows(sample, delimiter, null), 20)].filter(({ cells }) => cells.some(Boolean));
    const width = usualWidth(rows.map(({ cells }) => cells.length));
    const even = rows.filter(({ cells }) => cells.length === width).length;
    return { delimiter, score: width === 1 ? 0 : (even / rows.length) * 100 + Math.min(width, 50) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** The first row's, unless that has one cell only: then it may be a note above the table, and the most frequent one counts. */
function usualWidth([first = 1, ...others]: readonly number[]): number {
  if (first > 1) return first;
  const counts = new Map<number, number>();
  for (const width of others) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? 1;
}

/**
 * The rows of a table (RFC 4180), empty ones left out. A quotation mark that is never closed stands for itself: its row
 * is read as it is written, and the rows after it as rows. Linear in the length of the text.
 */
export function* readRows(text: string, delimiter: Delimiter, warnings: Warnings | null): Generator<CsvRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  /** Up to here quotation marks stand for themselves, because one before was never closed. */
  let literalTo = 0;
  const sep = /^"?sep=[,;\t]"?(\r\n|\n|\r)/i.exec(text.slice(at, at + 10));
  if (sep) {
    at += sep[0].length;
    line += 1;
  }

  while (at < text.length) {
    const row: CsvRow = { at: line, cells: [] };
    for (let open = true; open; ) {
      const quoted = text.charAt(at) === '"' && at >= literalTo ? readQuoted(text, at, delimiter) : null;
      if (quoted?.cell === null) {
        literalTo = quoted.end;
        warnings?.add(line, 'unclosed-quote');
      }
      if (quoted && quoted.cell !== null) {
        row.cells.push(quoted.cell);
        line += lineEnds(quoted.cell);
        at = quoted.end;
      } else {
        const end = plainEnd(text, at, delimiter);
        const cell = text.slice(at, end);
        row.cells.push(cell === '""' ? '' : cell);
        at = end;
      }
      open = text.charAt(at) === delimiter;
      if (open) at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (row.cells.length > 1 || row.cells[0] !== '') yield row;
  }
}

/**
 * The quoted cell that begins at `start`, and where it ends. Its text is null where the mark is never closed: the text
 * ends, or a line begins with a mark that cannot close it and so opens the next cell.
 */
function readQuoted(text: string, start: number, delimiter: Delimiter): { cell: string | null; end: number } {
  const pieces: string[] = [];
  let from = start + 1;
  for (let mark = text.indexOf('"', from); mark >= 0; mark = text.indexOf('"', from)) {
    pieces.push(text.slice(from, mark));
    const after = text.charAt(mark + 1);
    if (after === '"') {
      pieces.push('"');
      from = mark + 2;
    } else if (after === delimiter || after === '\n' || after === '\r' || after === '') {
      return { cell: pieces.join(''), end: mark + 1 };
    } else if (/[\r\n]/.test(text.charAt(mark - 1))) {
      return { cell: null, end: mark };
    } else {
      // A mark inside of the text that its writer did not double.
      pieces.push('"');
      from = mark + 1;
    }
  }
  return { cell: null, end: text.length };
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === delimiter || char === '\n' || char === '\r') break;
  }
  return at;
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken === count) return;
  }
}
