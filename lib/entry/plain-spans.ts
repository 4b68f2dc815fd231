import type { Span } from './parsed-entry';

/** Quotations, `code`, web and mail addresses, paths: stretches in which nothing is a date. */
const PLAIN =
  /"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|`[^`\n]+`|\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|[^\s@]+@[^\s@]+\.[^\s@]+/giu;

/**
 * The stretches that stay plain text: what is quoted, addresses, and what the person clicked back. In order,
 * not overlapping. What is quoted behind a sigil (`+"Ana Horvat"`) is no quotation.
 */
export function plainSpans(text: string, clicked: ReadonlyArray<Span> = []): Span[] {
  const spans = clicked
    .map(({ start, end }) => ({
      start: Math.max(0, Math.trunc(start)),
      end: Math.min(text.length, Math.trunc(end)),
    }))
    .filter((span) => span.start < span.end);
  for (const match of text.matchAll(PLAIN)) {
    const start = match.index;
    if (!'+#@'.includes(text[start - 1] ?? ' ')) spans.push({ start, end: start + match[0].length });
  }
  return mergeSpans(spans);
}

/** Sorts spans and joins those that overlap. */
export function mergeSpans(spans: ReadonlyArray<Span>): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
