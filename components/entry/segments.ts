import type { EntryToken, Span } from '../../lib/entry/parsed-entry';

/** A stretch of the entry as it is drawn behind the field: plain, or lit up as a token. */
export interface Segment {
  text: string;
  token: EntryToken | null;
}

/** Cuts the text at its tokens (in order, not overlapping); tokens that do not fit the text are left out. */
export function cutAtTokens(text: string, tokens: readonly EntryToken[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.start < at || token.end > text.length) continue;
    if (token.start > at) segments.push({ text: text.slice(at, token.start), token: null });
    segments.push({ text: text.slice(token.start, token.end), token });
    at = token.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), token: null });
  return segments;
}

/**
 * Where the spans a person turned back to plain text stand after an edit of the text.
 * A span that the edit touched inside is given up: what is there now is read afresh.
 */
export function moveSpans(spans: readonly Span[], before: string, after: string): Span[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const editEnd = before.length - tail;
  const grown = after.length - before.length;
  return spans.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }];
    if (start >= editEnd) return [{ start: start + grown, end: end + grown }];
    return [];
  });
}
