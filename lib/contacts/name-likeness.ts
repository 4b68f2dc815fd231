import { fold } from '../records/fold';

/** Titles before and after names, folded and without dots; they tell nobody apart. */
const TITLES = new Set(
  'mgr ing bc bca mudr mvdr judr phdr rndr paeddr doc prof dr dipl mag arch mr mrs ms miss sir phd csc drsc mba llm dis oec iur'.split(
    ' ',
  ),
);

/** What organisations of one name may or may not write behind it. */
const LEGAL_FORMS = new Set(
  'sro as spol doo dd jdoo ou gmbh ag kg ltd limited inc llc plc corp co tnhh cp jsc oy ab bv'.split(' '),
);

const wordsOf = (text: string): string[] =>
  fold(text)
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replace(/(?<=\p{L})\.(?=\p{L}\.)/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a person's name, folded, in the order of the alphabet and without titles: "Ing. Nováková Jana" is [jana, novakova]. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !TITLES.has(word));
  return (own.length > 0 ? own : words).sort();
}

/** What an organisation is called, whatever its legal form: "Dvořák, s.r.o." and "DVORAK" are the same. */
export function organisationKey(organisation: string): string {
  const words = wordsOf(organisation);
  const own = words.filter((word) => !LEGAL_FORMS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

/**
 * - `same`: the same words, in whatever order
 * - `similar`: the same but for words that one of them has as initials ("J. Nováková")
 * - `related`: a word in common, as of relatives or of one person before and after a wedding
 * - `other`: nothing in common
 * - `unknown`: one has no name
 */
export type Likeness = 'same' | 'similar' | 'related' | 'other' | 'unknown';

/** How alike two names are; takes what `nameWords` gives. Nicknames are not guessed. */
export function likenessOf(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 'same';
  if (isAbbreviated(a, b)) return 'similar';
  return a.some((word) => word.length > 2 && b.includes(word)) ? 'related' : 'other';
}

export const isInitial = (word: string) => [...word].length === 1;

/** Whether each word of one is a word of the other, or its initial, and at least one is written out in both. */
function isAbbreviated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const left = [...b];
  const rest: string[] = [];
  for (const word of a) {
    const at = isInitial(word) ? -1 : left.indexOf(word);
    if (at < 0) rest.push(word);
    else left.splice(at, 1);
  }
  if (rest.length === a.length) return false;
  for (const word of rest) {
    const at = left.findIndex(
      (one) => (isInitial(word) && one.startsWith(word)) || (isInitial(one) && word.startsWith(one)),
    );
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}
