import type { Clock } from '../calendar/zone-clock';
import type { Link, PhraseTable, TermKind, Terms } from './lexicon/lexicon';
import type { Word } from './words';

/** A word or phrase with a meaning, and the index of the word after it. */
export interface Term<V> {
  value: V;
  next: number;
  /** The word is often something else ("sat", "may"). */
  shy: boolean;
}

/** What every rule of the grammar reads from: the words, the lexicons, the clock and the customs of the locale. */
export interface Reader {
  text: string;
  words: readonly Word[];
  clock: Clock;
  /** "5/12" is the 5th of December. */
  dayFirst: boolean;
  /** People may write 5:30 for half past five in the afternoon. */
  twelveHour: boolean;
  /** The longest phrase of a kind that starts at word `at`. */
  term<K extends TermKind>(kind: K, at: number): Term<Terms[K]> | null;
  /** Index after a small word of the given use, or null. */
  link(use: Link, at: number): number | null;
  /** Index after the small word when it is there, otherwise `at`. */
  skip(use: Link, at: number): number;
}

export function createReader(
  text: string,
  words: readonly Word[],
  table: PhraseTable,
  customs: { clock: Clock; dayFirst: boolean; twelveHour: boolean },
): Reader {
  const fits = (phrase: readonly string[], at: number) =>
    phrase.every((word, i) => words[at + i]?.folded === word);

  const term = <K extends TermKind>(kind: K, at: number): Term<Terms[K]> | null => {
    const first = words[at];
    if (!first) return null;
    const isName = at > 0 && (kind === 'weekday' || kind === 'day') && /^\p{Lu}\p{Ll}/u.test(first.text);
    const phrase = table[kind].get(first.folded)?.find((c) => fits(c.words, at) && !(isName && c.small));
    return phrase ? { value: phrase.value, next: at + phrase.words.length, shy: phrase.shy } : null;
  };

  const link = (use: Link, at: number): number | null => {
    const first = words[at];
    const phrase = first && table.link.get(first.folded)?.find((c) => c.value === use && fits(c.words, at));
    return phrase ? at + phrase.words.length : null;
  };

  return { text, words, ...customs, term, link, skip: (use, at) => link(use, at) ?? at };
}

/** A whole number in digits, at most `max` digits long. */
export function digitsAt(
  reader: Reader,
  at: number,
  max = 4,
): { value: number; length: number; next: number } | null {
  const word = reader.words[at];
  if (word?.kind !== 'digits' || word.text.length > max) return null;
  return { value: Number(word.text), length: word.text.length, next: at + 1 };
}

/** Whether word `at` is the mark `mark`, glued to the word before it when asked. */
export function markAt(reader: Reader, at: number, mark: string, glued = false): boolean {
  const word = reader.words[at];
  return word !== undefined && mark.includes(word.text) && word.kind === 'mark' && (!glued || word.glued);
}

/** A number in digits or words. "1.5" and "2,5" are read too. */
export function numberAt(reader: Reader, at: number): Term<number> | null {
  const digits = digitsAt(reader, at);
  if (!digits) return reader.term('number', at);
  const decimals =
    markAt(reader, at + 1, '.,', true) && reader.words[at + 2]?.glued ? digitsAt(reader, at + 2, 2) : null;
  return decimals
    ? {
        value: Number(`${digits.value}.${reader.words[at + 2]?.text ?? '0'}`),
        next: decimals.next,
        shy: false,
      }
    : { value: digits.value, next: digits.next, shy: false };
}

/** "15th", "3rd", "third": 1–31; in day-first languages also "15.". */
export function ordinalAt(reader: Reader, at: number): Term<number> | null {
  const digits = digitsAt(reader, at, 2);
  if (!digits) return reader.term('ordinal', at);
  const suffix = reader.words[digits.next];
  if (!suffix?.glued || !/^(st|nd|rd|th)$/.test(suffix.folded)) return null;
  return { value: digits.value, next: digits.next + 1, shy: false };
}
