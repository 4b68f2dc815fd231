import { bodyOf, queryAll } from '../../lib/capture/dom';
import type { PageToRead } from '../../lib/capture/page-readers';

/** An extractor of elements, and a page on which it reads a text in every place that it looks at. */
export interface ElementReader {
  /** Its file in lib/capture/extract. */
  name: string;
  /** @param text - with `&`, `<` and `"` escaped, so that it may stand in attributes. */
  html(text: string): string;
  url?: string;
  read(page: PageToRead): unknown;
}

export const CARD =
  'Jana Nováková, director, Firma s.r.o., Hlavní 1, 110 00 Praha, +420 222 333 444, jana@firma.example';
export const MAILBOX = 'Jana Nováková &lt;jana@firma.example&gt;';

/** A text's pieces of some length, each with its escapes whole: what is longer than one part of a page may be is passed over. */
const piecesOf = (text: string, length: number): string[] =>
  text.match(new RegExp(`(?:&\\w+;|[^&]){1,${length}}`, 'g')) ?? [];

export const firstOf = (text: string, length: number): string => piecesOf(text, length)[0] ?? '';

export const inPieces = (text: string, length: number, write: (piece: string) => string): string =>
  piecesOf(text, length).map(write).join('');

/** A text as one line, as lines of its own, and after the words that begin what readers look for. */
export const letter = (text: string): string =>
  `<p>Hello Jana,</p><p>${text}</p><pre>${text}</pre><blockquote type="cite">${text}</blockquote><p>Kind regards</p><p>${CARD}</p>
  ${inPieces(firstOf(text, 6_000), 150, (piece) => `<div>${piece}</div>`)}`;

export const body = ({ document }: PageToRead): Element => {
  const found = bodyOf(document);
  if (!found) throw new Error('a page without a body');
  return found;
};
export const all = (page: PageToRead, selector: string): Element[] => queryAll(page.document, selector, 500);

/** What is found at each of some places; null where that is nothing at all. */
export const some = <T>(found: readonly (T | null)[]): T[] | null => {
  const real = found.filter((one) => one !== null);
  return real.length > 0 ? real : null;
};
