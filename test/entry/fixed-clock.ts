import { parseEntry } from '../../lib/entry/parse-entry';

/** Saturday, 21 November 2026, ten in the morning in Prague. */
export const SATURDAY = { now: '2026-11-21T10:00:00', zone: 'Europe/Prague' };

/** `YYYY-MM-DD`, with ` HH:MM` when a time was meant, or null. */
export function dueOf(
  text: string,
  locale = 'en',
  clock: { now: string | Date; zone: string } = SATURDAY,
): string | null {
  const { due } = parseEntry(text, { ...clock, locale });
  return due && (due.time === null ? due.date : `${due.date} ${due.time}`);
}

/** Rows of `text | expected`, one a line, for tables that read like a list. */
export function rows(table: string): Array<[text: string, expected: string]> {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const at = line.lastIndexOf('|');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}
