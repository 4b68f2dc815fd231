import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
import type { CapturedPhone } from '../capture-result';
import { EXTENSION } from './number-words';
import { digitsOf, plainDigits } from './plain-digits';

/** The number library's parser: null where the text is no number at all. */
export type ParseNumber = (text: string, country?: CountryCode) => PhoneNumber | undefined;

/** North American numbers show themselves by their grouping: "(206) 555-0147", "206-555-0147". */
const AMERICAN = /^(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ ./-])[2-9]\d{2}[ .-]?\d{4}$/;

/**
 * The numbers in a text that was found in running text, in E.164. Several may stand in it ("222 333 444 / 445").
 *
 * A number with an international prefix must be valid in its country, one with a label in one of `countries`. A bare
 * one must besides be written as numbers of that country are: with its trunk zero or area code, or grouped as there.
 * A labelled number of a page whose country nobody knows is kept as written.
 *
 * @param countries - where the number is likely to be dialled, best guess first.
 */
export function readWrittenNumber(
  text: string,
  labelled: boolean,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): CapturedPhone[] {
  const { number, extension } = apart(text);
  const isSaid = labelled || extension !== '';
  const whole = e164Of(number, isSaid, countries, parse);
  if (whole && parse(whole)?.isValid()) return [{ e164: whole, raw: text }];
  const pieces = severalIn(number, labelled, countries, parse);
  if (pieces.length > 0) return pieces;
  if (whole) return [{ e164: whole, raw: text }];
  const leading = leadingNumber(number, isSaid || number.startsWith('+'), countries, parse);
  if (leading.length > 0) return leading;
  // "Boston, MA 02110 (617) 555-0146": the town's code is none of the number's.
  const [, behindCode = ''] = /^\d{5}(?:-\d{4})? (.{10,16})$/.exec(number) ?? [];
  const behind = AMERICAN.test(behindCode) ? e164Of(behindCode, false, countries, parse) : null;
  if (behind) return [{ e164: behind, raw: behindCode }];
  const isPlain =
    /^\d{3}[ .-]\d{4}$|^(?:0\d{8,10}|[1-9]\d{7,9})$/.test(number) ||
    (/^\(?0?\d[\d ()./-]{8,18}$/.test(number) &&
      groupsOf(number).length > 1 &&
      !/^[1-9]\d?[ .]|\d{11}/.test(number));
  return labelled && countries.length === 0 && isPlain ? [{ e164: null, raw: text }] : [];
}

/** A number and its extension, in ASCII. */
export function apart(text: string): { number: string; extension: string } {
  const plain = withDigits(plainDigits(text)).replace(/\s+/g, ' ').trim();
  for (let at = plain.search(/[^\d+ ()./~-]/); at > 0; at = -1) {
    const number = plain.slice(0, at).replace(/[ ,;(]+$/, '');
    const extension = plain.slice(number.length);
    if (EXTENSION.test(extension)) return { number, extension };
  }
  return { number: plain, extension: '' };
}

/** 1-800-FLOWERS as it is dialled; letters beyond the tenth digit say nothing. */
function withDigits(text: string): string {
  if (!/^(?:\+?1[ .-]?)?\(?8\d\d\)?[ .-][A-Z\d-]*[A-Z]/.test(text)) return text;
  const keyed = text.replace(/[A-Z]/g, (letter) =>
    '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65),
  );
  const digits = digitsOf(keyed).replace(/^1/, '').slice(0, 10);
  return `+1 ${digits}`;
}

/** "00 420 …", "++420" and "(+420) …" as "+420 …"; the zero in "+44 (0)20" goes. */
export const withPlus = (raw: string): string =>
  plainDigits(raw)
    .trim()
    .replace(/^\(\s*(\+\s?\d{1,4})\s*\)/, '$1')
    .replace(/^\(?\s*\+[\s+(]*(?=\d)/, '+')
    .replace(/^\(?00\)?[\s-]?(?=[1-9])/, '+')
    .replace(/^(\+\d{1,3})[\s).-]*\(\s*0\s*\)/, '$1 ');

/** "(33 1) 42 68 53 00" in E.164: no area code has a gap, so what stands before it is a country's code. */
export function bracketedPrefix(text: string, parse: ParseNumber): string | null {
  if (!/^\(\s*[1-9]\d{0,2}[ .-]\d{1,4}\s*\)/.test(text)) return null;
  const number = parse(`+${digitsOf(text)}`);
  return number?.isValid() ? number.number : null;
}

function e164Of(
  written: string,
  labelled: boolean,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): string | null {
  const text = withPlus(written);
  if (text.startsWith('+')) {
    const number = parse(text);
    if (!number || !(labelled ? number.isPossible() : number.isValid())) return null;
    // Two zeros and digits in one are as often an article's number.
    if (!labelled && /^00\d+$/.test(written)) return null;
    return labelled || isDecent(text, number) ? number.number : null;
  }
  const bracketed = bracketedPrefix(text, parse);
  if (bracketed) return bracketed;
  if (AMERICAN.test(text) && countries.length === 0) {
    return validIn(text, 'US', parse)?.number ?? (labelled ? unlistedNumber(text, [], parse) : null);
  }
  for (const country of countries) {
    const number = validIn(text, country, parse);
    if (number && (labelled ? !isOddlyGrouped(text) : isWrittenAsThere(text, number))) return number.number;
  }
  return labelled ? unlistedNumber(text, countries, parse) : null;
}

/**
 * A number of the page's country by its writing (its trunk zero, North American grouping) and of the length that
 * numbers have there, though in no range that is given out: the ranges for films and examples (Ofcom's 07700
 * 900xxx), and those newer than the library.
 */
export function unlistedNumber(
  text: string,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): string | null {
  const [country = AMERICAN.test(text) ? 'US' : undefined] = countries;
  const number = country && !isOddlyGrouped(text) ? parse(text, country) : undefined;
  if (!number?.isPossible()) return null;
  if (number.countryCallingCode === '1') return AMERICAN.test(text) ? number.number : null;
  const hasTrunk = /^\(?0[1-9]/.test(text) && !String(number.nationalNumber).startsWith('0');
  return hasTrunk && digitsOf(text).length >= 10 ? number.number : null;
}

function validIn(text: string, country: CountryCode, parse: ParseNumber): PhoneNumber | null {
  const number = parse(text, country);
  return number?.isValid() ? number : null;
}

const groupsOf = (text: string): string[] => text.split(/\D+/).filter((group) => group !== '');

/** Many single digits are a sum, a table or a riddle. */
const isOddlyGrouped = (text: string): boolean =>
  groupsOf(text).filter((group) => group.length === 1).length > 3;

/** A number with a prefix and no label: not just any digits after a plus sign. */
const isDecent = (text: string, number: PhoneNumber): boolean =>
  !isOddlyGrouped(text) && digitsOf(text).length >= 8 && String(number.nationalNumber).length >= 6;

/**
 * Whether a national number without a label is written as people of its country write numbers: in brackets or with
 * the trunk zero, or in the very groups of the country's format. Groups of three alone may be an amount.
 */
function isWrittenAsThere(text: string, number: PhoneNumber): boolean {
  if (isOddlyGrouped(text)) return false;
  const groups = groupsOf(text);
  if (number.countryCallingCode === '1') return AMERICAN.test(text);
  if (/^\(0?\d{1,4}\) ?\d/.test(text)) return groups.length >= 2;
  const national = groupsOf(number.formatNational());
  const isGroupedAsThere =
    groups.length === national.length && groups.every((group, at) => group === national[at]);
  if (text.startsWith('0')) {
    return /^0 ?[1-9]/.test(text) && (groups.length >= 2 ? groups.length <= 5 : digitsOf(text).length >= 10);
  }
  return isGroupedAsThere && groups.length >= 2 && !isAmount(groups);
}

/** "12 345 678", and "601 222 333" as well. */
const isAmount = (groups: readonly string[]): boolean =>
  groups.length > 1 && (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3);

/** Parts that numbers are put together with: " / ", "; ", a slash, a spaced dash. */
const BETWEEN_NUMBERS = / ?\/ ?| - | ~ /;

/** Several numbers in one, and a number with something after it that is none of its. */
function severalIn(
  number: string,
  labelled: boolean,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): CapturedPhone[] {
  const pieces = number.split(BETWEEN_NUMBERS).filter((piece) => piece !== '');
  const found: CapturedPhone[] = [];
  let last: { written: string; labelled: boolean } | null = null;
  if (pieces.length > 1) {
    for (const piece of pieces.slice(0, 6)) {
      const own: string | null = e164Of(piece, labelled || last !== null, countries, parse);
      const endings: string | null = own || !last ? null : withEnding(last.written, piece);
      const e164: string | null = own ?? (endings && e164Of(endings, true, countries, parse));
      if (!e164) continue;
      found.push({ e164, raw: piece });
      if (own) last = { written: piece, labelled };
    }
  }
  return found.length > 0 ? found : twoIn(number, labelled, countries, parse);
}

/** Two numbers with nothing but a space between them: the only place to part them where both are valid. */
function twoIn(
  number: string,
  labelled: boolean,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): CapturedPhone[] {
  if (digitsOf(number).length < 14) return [];
  const ways = [...number.matchAll(/ /g)].flatMap(({ index }) => {
    const halves = [number.slice(0, index), number.slice(index + 1)];
    const read = halves.map((raw) => ({ e164: e164Of(raw, labelled, countries, parse), raw }));
    return read.every(({ e164 }) => e164 !== null && parse(e164)?.isValid()) ? [read] : [];
  });
  const [only, ...others] = ways;
  return only && others.length === 0 ? only : [];
}

/** "222 333 444 / 445" goes on with 222 333 445. */
function withEnding(written: string, ending: string): string | null {
  const digits = digitsOf(ending);
  if (digits.length === 0 || digits.length > 4 || digits.length !== ending.length) return null;
  let left = digits.length;
  let kept = written.trimEnd();
  while (left > 0 && kept !== '') {
    if (/\d$/.test(kept)) left -= 1;
    kept = kept.slice(0, -1);
  }
  return `${kept}${digits}`;
}

/**
 * The longest beginning that is a number, of a labelled one that runs on: "tel. 222 333 444 10", "… 444-5". Without
 * a label only a whole North American one: "206-555-0147 22 Pine Street".
 */
function leadingNumber(
  number: string,
  labelled: boolean,
  countries: readonly CountryCode[],
  parse: ParseNumber,
): CapturedPhone[] {
  const ends = [...number.matchAll(/\d(?= |-\d{1,2}$)/g)].map((match) => match.index + 1).reverse();
  for (const end of ends.slice(0, 4)) {
    const beginning = number.slice(0, end);
    if (!labelled && !(AMERICAN.test(beginning) && number.charAt(end) === ' ')) continue;
    const e164 = e164Of(beginning, labelled, countries, parse);
    if (e164 && groupsOf(beginning).length >= 3) return [{ e164, raw: beginning }];
  }
  return [];
}
