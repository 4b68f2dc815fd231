import type { Clock } from '../calendar/zone-clock';
import type { Link, Phrase, PhraseTable, TermKind, Terms } from './lexicon/lexicon';
import type { Word } from './words';

/** Whether a phrase may begin at word `at`: with a letter or digit, or one of the few marks that lead one. */
export function mayBegin(reader: Reader, at: number): boolean {
  const word = reader.words[at];
  return (
    word?.kind === 'letters' ||
    word?.kind === 'digits' ||
    (word?.kind === 'mark' && "+@~½¼¾'’".includes(word.text))
  );
}

/** How the people of a locale write. */
export type Customs = Pick<Reader, 'dayFirst' | 'twelveHour' | 'dotted' | 'cased'>;

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
  /** "15." is the 15th. */
  dotted: boolean;
  /** Endings say what prepositions say elsewhere ("märtsis", "reedeks"). */
  cased: boolean;
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
  customs: { clock: Clock } & Customs,
): Reader {
  const fits = (phrase: Phrase<unknown>, at: number) =>
    phrase.words.every((word, i) => {
      const written = words[at + i];
      if (written?.folded !== word) return false;
      if (phrase.exact) return written.accented === phrase.accented[i];
      return phrase.lenient || fitsAccents(phrase.accented[i], written);
    });

  const term = <K extends TermKind>(kind: K, at: number): Term<Terms[K]> | null => {
    const first = words[at];
    if (!first) return null;
    const isName = at > 0 && (kind === 'weekday' || kind === 'day') && /^\p{Lu}\p{Ll}/u.test(first.text);
    const phrase = table[kind]
      .get(first.folded)
      ?.find((c) => fits(c, at) && !(isName && (c.small || (kind === 'day' && c.shy))));
    return phrase ? { value: phrase.value, next: at + phrase.words.length, shy: phrase.shy } : null;
  };

  const link = (use: Link, at: number): number | null => {
    const first = words[at];
    const phrase = first && table.link.get(first.folded)?.find((c) => c.value === use && fits(c, at));
    return phrase ? at + phrase.words.length : null;
  };

  return { text, words, ...customs, term, link, skip: (use, at) => link(use, at) ?? at };
}

/** The same words as if they ended before word `end`. */
export function endingAt(reader: Reader, end: number): Reader {
  return {
    ...reader,
    words: reader.words.slice(0, end),
    term: (kind, at) => {
      const term = reader.term(kind, at);
      return term && term.next <= end ? term : null;
    },
    link: (use, at) => before(reader.link(use, at), end),
    skip: (use, at) => before(reader.link(use, at), end) ?? at,
  };
}

const before = (next: number | null, end: number) => (next !== null && next <= end ? next : null);

/** "tôm" is not "tom": accents that were typed have to be the phrase's own. Typed without them it may be any. */
function fitsAccents(phrase: string | null | undefined, written: Word): boolean {
  return written.accented === null || written.accented === phrase;
}

/** "this", "next", "last" behind what it points at. */
export function whichBehindAt(reader: Reader, at: number): Term<Terms['which']> | null {
  return reader.term('whichBehind', at) ?? reader.term('which', at);
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

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
]);

/** A number in digits or words. "1.5", "2,5", "2½" and "½" are read too. */
export function numberAt(reader: Reader, at: number): Term<number> | null {
  const digits = digitsAt(reader, at);
  const fractionAt = digits?.next ?? at;
  const fraction = FRACTIONS.get(reader.words[fractionAt]?.text ?? '');
  if (fraction && (!digits || reader.words[fractionAt]?.glued))
    return { value: (digits?.value ?? 0) + fraction, next: fractionAt + 1, shy: false };
  if (!digits) return tensAt(reader, at) ?? reader.term('number', at);
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

/** "fifty nine", "thirty-five": tens and what is added to them. */
function tensAt(reader: Reader, at: number): Term<number> | null {
  const tens = reader.term('number', at);
  if (!tens || tens.value < 20 || tens.value > 90 || tens.value % 10 !== 0) return null;
  const dash = markAt(reader, tens.next, '-', true) && reader.words[tens.next + 1]?.glued;
  const start = dash ? tens.next + 1 : tens.next;
  const one = reader.words[start]?.kind === 'letters' ? reader.term('number', start) : null;
  const isOne = one !== null && one.next === start + 1 && Number.isInteger(one.value) && one.value < 10;
  // "twenty a day": an article is no digit.
  return isOne && (reader.words[start]?.text.length ?? 0) > 1
    ? { value: tens.value + one.value, next: one.next, shy: false }
    : null;
}

/** "15th", "3rd", "third": 1–31; where the locale writes it so "15." and "ngày 15". */
export function ordinalAt(reader: Reader, at: number): Term<number> | null {
  const led = reader.link('date', at);
  const digits = digitsAt(reader, led ?? at, 2);
  if (led !== null) {
    const joined = digits && markAt(reader, digits.next, '/-.', true) && reader.words[digits.next + 1]?.glued;
    if (joined && reader.words[digits.next + 1]?.kind === 'digits') return null;
    const number = digits ?? reader.term('number', led);
    const isDate = number && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value);
    return isDate ? { value: number.value, next: number.next, shy: false } : null;
  }
  if (!digits) {
    const word = reader.term('ordinal', at);
    return word && { ...word, next: reader.skip('date', word.next) };
  }
  const suffix = reader.words[digits.next];
  if (!suffix?.glued) return null;
  const after = reader.words[digits.next + 1];
  if (suffix.text === '-' && after?.glued && CASE_SUFFIX.test(after.folded))
    return { value: digits.value, next: reader.skip('date', digits.next + 2), shy: false };
  const dot = reader.dotted && suffix.text === '.' && !(after?.glued && after.kind === 'digits');
  if (!dot && !ORDINAL_SUFFIX.test(suffix.folded)) return null;
  return { value: digits.value, next: reader.skip('date', digits.next + 1), shy: false };
}

/** Estonian "15-ndal", Croatian "15-og". */
const CASE_SUFFIX = /^(?:nda|ndal|ndaks|ndani|ndast|og|oga)$/;

/** English "15th"; Croatian "15-og" without its dash, as in "15og". */
const ORDINAL_SUFFIX = /^(st|nd|rd|th|og|oga|ti|teho|ho|nda|ndal|ndaks|ndani|ndast)$/;
