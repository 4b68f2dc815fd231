import { parseEntry } from './parse-entry';
import type { EntryContext, ParsedEntry } from './parsed-entry';

/** More lines than these are nobody's list of tasks; what is beyond stays out. */
const MOST_LINES = 200;
const BULLET = /^(?:[-*•‣–—·]\s+)?(?:\[[ xX]?\]\s*|[☐☑✓✔]\s*)?/u;
const NUMBERED = /^(\d{1,3})[.)]\s+/;

/** One pasted line: its text without what only makes it a list, and what it is understood as. */
export interface EntryLine {
  text: string;
  parsed: ParsedEntry;
}

/**
 * Reads several tasks from pasted lines, one each, in order; empty lines and list marks are left out. A number in
 * front is a mark only where the lines count up from 1, so that "5. prosinca zubar" keeps its date. `context`
 * is as for `parseEntry`, without plain spans. Throws a RangeError for a context that is none.
 */
export function parseLines(text: string, context: Omit<EntryContext, 'plain'>): EntryLine[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim().replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  const numbered = lines.length > 1 && lines.every((line, i) => Number(NUMBERED.exec(line)?.[1]) === i + 1);
  return lines
    .map((line) => (numbered ? line.replace(NUMBERED, '') : line))
    .map((line) => ({ text: line, parsed: parseEntry(line, context) }));
}
