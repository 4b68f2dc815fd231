import { isDesk } from './desk-addresses';
import { foldName } from './fold-name';
import { organisationsIn } from './organisation-name';
import { GIVEN_NAMES, SURNAME_ENDING, VIETNAMESE_SURNAMES } from './words/given-names';
import { holdsNoName, isPlaceName } from './words/not-names';
import { isRole } from './words/roles';

export { foldName } from './fold-name';

/** A person's name as a page writes it, taken apart. */
export interface PersonName {
  /** In the order its language says it, without titles: "Jan Novák", "Nguyễn Văn An". */
  name: string;
  given: string;
  family: string;
  /** Academic and courtesy titles as written: "Ing.", "Ing. Ph.D."; empty where there are none. */
  titles: string;
  /** Whether it is certainly a name: it holds a common given name or an ending that only surnames have. */
  sure: boolean;
}

const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Particles that stand uncapitalised inside names. */
const PARTICLE =
  /^(?:de|da|do|dos|du|del|della|di|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|zu|zum|zur|y|e|af|av|von der)$/;
/** Titles before and after names: "Ing. Jana Nováková, Ph.D." is Jana Nováková. */
const TITLES = String.raw`mgr|ing|bc|bca|mudr|mvdr|judr|phdr|rndr|paeddr|pharmdr|thdr|icdr|mddr|phmr|doc|prof|dr|dipl|mag(?:\.a)?|dipl\.?-\p{L}{2,10}|ak|arch|mr|mrs|ms|mx|miss|sir|dame|rev|hon|phd|ph\.d|csc|drsc|mba|mpa|llm|ll\.m|ll\.b|dis|univ|spec|bacc|oec|iur|med|sc|mga|bba|msc|m\.sc|b\.sc|bsc|ma|m\.a|b\.a|esq|cpa|pmp|ths|ts|pgs|gs|ks|bs|cn|ggs|hr|fr|herr|frau|mme|mlle|dott|(?:dott|prof|dr)\.?ssa|vl|dr\.?-\p{L}{2,5}|rer|nat|habil|hab|avv|ing\.\p{L}{1,5}|jr|sr|struč|h\.c|ông|bà|anh|chị|cô|chú|thầy|pan|paní|pí|gđ|g\.|gđa|gospodin|gospođa|härra|proua`;
/** Several may run together: "PGS.TS.", "dr.sc.". */
const TITLE = new RegExp(`^(?:${TITLES})(?:\\.(?:${TITLES})){0,2}\\.?$`, 'iu');

/** "Dipl.-Ing. (FH)": where a degree was taken. */
const HELD_BY = /^(\S{3,20}?) ?\((?:FH|TU|DH|BA|Univ\.?)\) ?/;

/** First words of greetings, invitations and headings that look like a name, folded. */
const OPENING =
  /^(?:hi|hello|hey|dear|best|kind|regards|thanks|thank|cheers|sincerely|yours|contact|contacts|call|email|e-mail|mail|write|ask|meet|about|our|your|ihre?|the|my|more|from|to|by|with|for|please|phone|tel|mobile|new|all|view|see|send|sent|get|read|book|visit|follow|dobry|ahoj|zdravim|vazeny|vazena|mila|mily|s|kontakt|kontaktni|napiste|volejte|nas|nase|o|pozdrav|bok|dragi|draga|postovani|postovana|lijep|srdacan|kontakti|pisite|nazovite|nasi|chao|kinh|xin|lien|goi|gui|tere|lugupeetud|kallis|hea|parimate|kirjuta|helista|meie|velka|velky|velke|mala|maly|male|nova|novy|nove|stara|stary|stare|hlavni|ceska|ceske|cesky|moravska|ceske|hrvatska|hrvatski|hrvatske|eesti|vychodni|zapadni|severni|jizni|veliki|velika|novi|stari|st|saint|san|santa|los|las|monte|mont|bad)$/;

/** Letters that only Vietnamese has, and its surnames that are nothing else anywhere. */
const VIETNAMESE_LETTERS = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
const VIETNAMESE_BEYOND_DOUBT = /^(?:nguyen|tran|pham|huynh|phan|dang|bui|ngo|trinh|truong|hoang|duong)$/;

/**
 * Takes a name out of a short text: two to five capitalised words; null where the text is anything else. What comes
 * after a comma, a bracket or a dash is not part of it, except the rest of "Novák, Jan" and titles.
 */
export function readPersonName(text: string): PersonName | null {
  if (text.length > 200) return null;
  const [first = '', second = '', ...more] = text
    .trim()
    .replace(HELD_BY, '$1 ')
    .split(/\s*[,|•·–—(:]\s*|\s-\s/u);
  if (first.length > 80) return null;
  const turned = more.every(isTitles) ? turnedRound(first, second, text) : null;
  const all = (turned ?? first).split(/\s+/).filter((word) => word !== '');
  const words = withoutTitles(all);
  if (!isShapedAsName(words)) return null;
  const ordered = inOrder(words);
  if (
    holdsNoName(ordered) ||
    ordered.slice(1).some((word) => isRole(word)) ||
    isPlaceName(ordered.join(' ')) ||
    organisationsIn(text).length > 0
  )
    return null;
  const titles = [
    ...all.filter((word) => !words.includes(word)),
    ...[second, ...more].filter(isTitles),
  ].filter(Boolean);
  return { ...split(ordered), titles: titles.join(' '), sure: isSure(ordered) };
}

/**
 * A person's name out of a short text, or null where the text is anything else. Whether it is *this* person's,
 * `nameFitsAddress` tells; whether it is certainly a name, `surePersonName`.
 */
export const personName = (text: string): string | null => readPersonName(text)?.name ?? null;

/** As `personName`, and only where the name is beyond doubt. */
export function surePersonName(text: string): string | null {
  const read = readPersonName(text);
  return read?.sure ? read.name : null;
}

/**
 * "Watson, Mary-Jane" and "van der Berg, Jan (IT)", as mail programs of offices write senders, in the order it is spoken; any
 * other text as it is.
 */
export function inSpokenOrder(text: string): string {
  if (text.length > 200) return text;
  const [last = '', first = '', ...more] = text.replace(/\s*[([][^()[\]]*[)\]]$/, '').split(/\s*,\s*/);
  if (more.length > 0 || first === '' || isTitles(first) || organisationsIn(text).length > 0) return text;
  const family = withoutTitles(last.split(/\s+/));
  const given = withoutTitles(first.split(/\s+/));
  const isFamily = family.filter((word) => !PARTICLE.test(word)).length <= 2;
  if (!isFamily || given.length > 2 || !/\p{Ll}/u.test(first) || /^(?:inc|ltd|llc|corp|co)\b/i.test(first))
    return text;
  if (family.length === 1 && isVietnamese([...family, ...given])) return [...family, ...given].join(' ');
  return personName([...given, ...family].join(' ')) ?? text;
}

/** Whether a text is nothing but titles and degrees. */
export const isTitles = (text: string): boolean =>
  text === '' || text.split(/\s+/).every((word) => TITLE.test(word));

const withoutTitles = (words: readonly string[]): string[] =>
  words.filter((word, at) => !TITLE.test(word) || isNameDespiteTitle(words, at));

/**
 * "Anh", "Ma", "Do" and the like are titles only before a name, and not the last word of one; what is a courtesy in
 * Vietnamese stands before the name or is a part of it.
 */
const isNameDespiteTitle = (words: readonly string[], at: number): boolean =>
  (at > 0 && words.length <= 5 && /^(?:Anh|Chị|Cô|Bà|Thầy)$/.test((words[at] ?? '').normalize('NFC'))) ||
  (/^(?:Anh|Ma|Ts|Cn|Chị|Chu|Doc|Sc|Ing|Med|Ms|Hon|Rev|Mag)$/.test(words[at] ?? '') &&
    at > 0 &&
    words.length <= 4 &&
    at === words.length - 1);

/** "Novák, Jan" and "Novák, Jan, Ing." as "Jan Novák". */
function turnedRound(first: string, second: string, text: string): string | null {
  if (!/^[^,]{2,40},/.test(text.trim())) return null;
  const given = withoutTitles(second.split(/\s+/));
  const family = withoutTitles(first.split(/\s+/));
  const isGiven = given.length >= 1 && given.length <= 2 && given.every((word) => WORD.test(word));
  if (!isGiven || family.length < 1 || family.length > 2 || !isGivenName(given[0] ?? '')) return null;
  return GIVEN_NAMES.has(foldName(family[0] ?? '')) ? null : `${second} ${first}`;
}

const isGivenName = (word: string): boolean =>
  [word, ...word.split('-')].some((part) => GIVEN_NAMES.has(foldName(part)));

function isShapedAsName(words: readonly string[]): boolean {
  const others = words.filter((word) => !WORD.test(word));
  const full = words.filter((word) => WORD.test(word) && /\p{L}{2}/u.test(word));
  if (OPENING.test(foldName(words[0] ?? ''))) return false;
  if (words.length - others.length < 2 || full.length < 1 || words.length > 5) return false;
  return (
    others.every((word) => PARTICLE.test(word)) &&
    WORD.test(words.at(-1) ?? '') &&
    !/\.$/.test(words.at(-1) ?? '')
  );
}

const isShouted = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);

/** Given name first, except where the language has it otherwise; shouted words in ordinary letters. */
function inOrder(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const calm = words.map((word) =>
    isShouted(word) && (word.length > 2 || words.every(isShouted)) ? calmed(word) : word,
  );
  if (isVietnamese(calm)) return calm;
  const isFamilyFirst =
    words.length === 2 &&
    GIVEN_NAMES.has(foldName(rest[0] ?? '')) &&
    !GIVEN_NAMES.has(foldName(first)) &&
    ((isShouted(first) && !isShouted(rest[0] ?? '')) || SURNAME_ENDING.test(calm[0] ?? ''));
  return isFamilyFirst ? [...calm.slice(1), ...calm.slice(0, 1)] : calm;
}

const calmed = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function isVietnamese(words: readonly string[]): boolean {
  const first = foldName(words[0] ?? '');
  if (words.length < 2 || words.length > 5 || !VIETNAMESE_SURNAMES.has(first)) return false;
  return VIETNAMESE_LETTERS.test(words.join(' ').normalize('NFC')) || VIETNAMESE_BEYOND_DOUBT.test(first);
}

function isSure(words: readonly string[]): boolean {
  if (isVietnamese(words)) return true;
  if (words.length > 4) return false;
  const pieces = words.flatMap((word) => word.split('-'));
  return (
    GIVEN_NAMES.has(foldName(pieces[0] ?? '')) || words.slice(1).some((word) => SURNAME_ENDING.test(word))
  );
}

/** Given and family name: Vietnamese families come first, particles belong to the family. */
function split(words: readonly string[]): Omit<PersonName, 'titles' | 'sure'> {
  const name = words.join(' ');
  if (isVietnamese(words)) return { name, given: words.slice(1).join(' '), family: words[0] ?? '' };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { name, given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/**
 * Whether a name and an address belong together: a part of the name of three letters or more stands in the local
 * part (jana.novakova, novakovaj), or the local part is made of its initials and one part (jnovak, jn).
 */
export function nameFitsAddress(name: string, address: string): boolean {
  const local = foldName(address.slice(0, address.indexOf('@')));
  const pieces = local.split(/[^a-z]+/).filter((piece) => piece !== '');
  const squeezed = pieces.join('');
  const parts = foldName(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part !== '');
  if (squeezed === '' || parts.length < 2 || isDeskAddress(address)) return false;
  const initials = parts.map((part) => part.charAt(0)).join('');
  return (
    pieces.some((piece) => parts.some((part) => part.length >= 3 && piece === part)) ||
    parts.some((part) => part.length >= 4 && squeezed.includes(part)) ||
    parts.some((part) => part.length >= 2 && squeezed.length > 3 && isInitialsAnd(squeezed, part, initials))
  );
}

/** Whether an address is a desk's and no person's: info@, obchod@, sales.cz@. */
export function isDeskAddress(address: string): boolean {
  const local = foldName(address.slice(0, address.indexOf('@')));
  return [local, ...local.split(/[^a-z]+/)].some(isDesk);
}

const isInitialsAnd = (local: string, part: string, initials: string): boolean =>
  (local.endsWith(part) && initials.startsWith(local.slice(0, -part.length)) && local !== part) ||
  (local.startsWith(part) && initials.includes(local.slice(part.length)) && local !== part);
