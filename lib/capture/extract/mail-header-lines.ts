import { type HeaderField, headerField } from '../mail/header-labels';
import type { Line } from '../readable-text';

/** How many lines may stand between two headers (a second line of recipients, "Reply-To"). */
const GAP = 6;
const FIRST_LINES = 400;

/** A header's value and the node its line begins in. */
export interface HeaderValue {
  text: string;
  node: Node;
}

export interface HeaderBlock {
  values: Map<HeaderField, HeaderValue>;
  /** The index of the line after the last header. */
  end: number;
  /** The index of the first header's line. */
  start: number;
}

/**
 * Finds a mail's header rows in lines of text: "From: Ana", "Od<tab>Ana", or a label and its value on lines of
 * their own. A sender and a date must be there, and a subject or a recipient; each label at most once.
 */
export function findHeaderBlock(lines: readonly Line[]): HeaderBlock | null {
  for (let start = 0; start < Math.min(lines.length, FIRST_LINES); start += 1) {
    if (!headerAt(lines, start)) continue;
    const block = blockFrom(lines, start);
    if (block) return block;
  }
  return null;
}

/**
 * Whether some line begins with what a sender's row is called: most pages need not be read as lines to know that they
 * are no mail.
 *
 * @param text - the first texts of a page, each on a line of its own.
 */
export function mayHaveHeaders(text: string): boolean {
  for (const [, label = ''] of text.matchAll(LABEL)) if (headerField(label.trim()) === 'from') return true;
  return false;
}

/** One or a few words up to a colon, a tab, or the end of the line. */
const LABEL = /^[ \t\u00a0]*(\p{L}[\p{L} \u00a0]{0,22})(?:[:\t：]|$)/gmu;

function blockFrom(lines: readonly Line[], start: number): HeaderBlock | null {
  const values = new Map<HeaderField, HeaderValue>();
  let end = start;
  for (let at = start; at < lines.length && at - end <= GAP; at += 1) {
    const header = headerAt(lines, at);
    if (!header) {
      if (isFull(values) && lines[at]?.text === '') break;
      continue;
    }
    if (values.has(header.field)) break;
    values.set(header.field, header.value);
    end = header.end;
    at = header.end - 1;
  }
  return values.has('from') && isFull(values) ? { values, start, end } : null;
}

const isFull = (values: ReadonlyMap<HeaderField, HeaderValue>): boolean =>
  values.has('from') && values.has('date') && (values.has('subject') || values.has('to'));

function headerAt(
  lines: readonly Line[],
  at: number,
): { field: HeaderField; value: HeaderValue; end: number } | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.text.trim();
  const [, label = '', separator = '', rest = ''] =
    /^(\p{L}[\p{L} ]{0,18}?)\s*([:\t]|：)\s*(.*)$/su.exec(text) ?? [];
  const field = headerField(separator === '' ? text : label);
  if (!field) return null;
  const value = rest.replace(/^[\s:\t]+/, '').trim();
  if (value !== '') return { field, value: { text: value, node: line.node }, end: at + 1 };
  const next = lines[at + 1];
  if (!next || next.text === '' || headerField(next.text.trim().split(/[:\t]/)[0]?.trim() ?? '')) return null;
  return { field, value: { text: next.text.trim(), node: next.node }, end: at + 2 };
}
