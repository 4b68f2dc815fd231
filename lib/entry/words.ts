import type { Span } from './parsed-entry';

/**
 * A word, a run of digits or a single mark of the text, with its place in UTF-16 offsets. A `hidden` one is a
 * whole stretch the grammar must not look into (a quotation, an address); `taken` one that is a token already.
 */
export interface Word {
  kind: 'letters' | 'digits' | 'mark' | 'hidden' | 'taken';
  text: string;
  /** Lower case, without accents; what lexicons are written in. */
  folded: string;
  /** Lower case with its accents; null where it has none to compare. */
  accented: string | null;
  start: number;
  end: number;
  /** No white space stands before it. */
  glued: boolean;
}

const COVERED = '\uFFFC';
const WORD = /\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;

/** Lower case without accents, đ as d and a curly apostrophe as a straight one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/’/g, "'");
}

/** Lower case with accents composed, or null for a word that bears none: who types without them means any. */
export function accentedForm(text: string): string | null {
  const composed = text.normalize('NFC').toLowerCase();
  return composed === fold(composed) ? null : composed;
}

/** Splits a text into words, numbers and marks ("5pm" is a number and a word glued to it), and the covered stretches. */
export function wordsOf(
  text: string,
  cover: ReadonlyArray<Span & { kind: 'hidden' | 'taken' }> = [],
): Word[] {
  const words: Word[] = [];
  const push = (kind: Word['kind'], start: number, end: number) => {
    const visible = kind !== 'hidden' && kind !== 'taken';
    // No rule may match what is covered, whatever it compares.
    const own = visible ? text.slice(start, end) : COVERED;
    words.push({
      kind,
      text: own,
      folded: visible ? fold(own) : COVERED,
      accented: kind === 'letters' ? accentedForm(own) : null,
      start,
      end,
      glued: words.at(-1)?.end === start,
    });
  };
  const split = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const kind = /^\d/.test(match[0]) ? 'digits' : /^[\p{L}\p{M}]/u.test(match[0]) ? 'letters' : 'mark';
      push(kind, from + match.index, from + match.index + match[0].length);
    }
  };
  let at = 0;
  for (const span of cover) {
    split(at, span.start);
    push(span.kind, span.start, span.end);
    at = span.end;
  }
  split(at, text.length);
  return words;
}

/** Whether a word is written with a capital first letter. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
