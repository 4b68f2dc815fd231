import { MEASURE_AFTER, withoutNotPhones } from './not-phones';
import { EXTENSION, kindBefore, type NumberKind } from './number-words';
import { plainDigits } from './plain-digits';

/** A number that stands in running text and may be one to call. */
export interface WrittenNumber {
  /** As the text has it, extension included. */
  text: string;
  at: number;
  /** Whether the text says that it is a phone number; one that stands there by itself must prove it by its shape. */
  labelled: boolean;
}

/** Digits with what people put between them: one sign with spaces around it, a bracket. */
const REGION = /(?:\+ ?\(? ?|\( ?\+? ?)?\d(?:(?: ?[/~-]? ?\(?| ?\.\(?| \. | ?\) ?[./-]? ?\(?)\d){5,60}/g;
/** Words for letters on the keys of a phone, North American numbers only: 1-800-FLOWERS. */
const VANITY =
  /(?<![\p{L}\d.-])(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-](?=[\dA-Z-]{0,6}[A-Z])[A-Z\d](?:-?[A-Z\d]){5,11}(?![\p{L}\d])/gu;

/** What may stand between two numbers of one kind: "222 333 444, 222 333 555", "… or …". */
const JOINT = /^ {0,2}(?:[,;/|&+]|-{1,2}|and|or|a|nebo|i|ili|ja|või|và|hoặc|und|oder|y|et|ou)? ?$/iu;

const MOST_DIGITS = 26;

/**
 * The numbers in a line of text that may be called, in order, at most `limit`: with an international prefix, with a
 * word beside them that says so, or bare. Numbers that the text calls a fax, an order, a company number, a price and
 * the like are left out. Which of the bare ones are phone numbers, `read-numbers.ts` tells, which knows the
 * countries.
 *
 * @param labelAround - what is known from around the text (its row's heading, its icon), asked only for a number of which
 *   the text itself does not say what it is.
 */
export function findWrittenNumbers(
  text: string,
  limit: number,
  labelAround: () => NumberKind | null = () => null,
): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const { start, end } of windowsOf(plainDigits(text))) {
    const window = text.slice(start, end);
    for (const number of numbersIn(window, limit - found.length, start === 0 ? labelAround : () => null)) {
      found.push({ ...number, at: start + number.at });
    }
    if (found.length >= limit) break;
  }
  return found;
}

/** How much around some digits tells what they are. */
const AROUND = 120;
/** Seven digits that belong together by their looks, or letters to be typed on a phone. */
const WORTH_A_LOOK = /(?:\d[ ()./~-]{0,4}){5}\d|8\d\d\)?[ .-][A-Z\d-]{6}/g;

/** So many characters around digits are read in one text; what has more is a table of figures. */
const MOST = 10_000;

/** The parts of a text where numbers may be, so that a long text costs one look. */
function windowsOf(plain: string): Span[] {
  const windows: Span[] = [];
  let read = 0;
  for (const match of plain.matchAll(WORTH_A_LOOK)) {
    const start = Math.max(0, match.index - AROUND);
    const end = Math.min(plain.length, match.index + match[0].length + AROUND);
    read += Math.min(end - start, end - (windows.at(-1)?.end ?? 0));
    if (read > MOST) break;
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function numbersIn(text: string, limit: number, labelAround: () => NumberKind | null): WrittenNumber[] {
  const searched = withoutNotPhones(plainDigits(text));
  const found: WrittenNumber[] = [];
  let lastEnd = 0;
  let lastKind: NumberKind | null = null;
  let lastStrong = false;
  for (const match of regionsOf(searched)) {
    if (found.length >= limit) break;
    const { start, end } = trimmed(searched, match);
    const before = searched.slice(Math.max(lastEnd, start - 80), start);
    const isNext = lastEnd > 0 && start - lastEnd === 1 && /[,;/]/.test(before);
    // What is part of something larger, whatever it is called, need not be asked for what it is called.
    if (isWithin(searched, start, end, 'phone', isNext)) continue;
    const joined: boolean = lastEnd > 0 && JOINT.test(before);
    const kind: NumberKind | null =
      (FAX_BEHIND.test(searched.slice(end, end + 14)) ? 'fax' : kindBefore(before)) ??
      kindAfter(searched, end) ??
      (joined ? lastKind : lastEnd === 0 ? labelAround() : null);
    if (isWithin(searched, start, end, kind, isNext)) continue;
    const digits = keysOf(searched.slice(start, end)).length;
    const strong: boolean = joined && lastStrong;
    lastEnd = end;
    lastStrong = kind === 'phone' || /^\(?\+/.test(searched.slice(start, end)) || strong;
    lastKind = kind;
    // Nothing but numbers to call begin with a plus: "my other number is +44 …".
    if (kind === 'fax' || (kind === 'other' && searched.charAt(start) !== '+') || digits > MOST_DIGITS)
      continue;
    const [extension = ''] = EXTENSION.exec(searched.slice(end, end + 24)) ?? [];
    if (digits < (kind === 'phone' || extension ? 6 : 7)) continue;
    if (!kind && MEASURE_AFTER.test(searched.slice(end, end + 16))) continue;
    found.push({
      text: text.slice(start, end + extension.length).trim(),
      at: start,
      labelled: kind === 'phone' || extension !== '' || strong,
    });
  }
  return found;
}

/** What is typed on a phone's keys: digits, and the letters on them. */
const keysOf = (text: string): string => text.replace(/[^\dA-Z]+/g, '');

interface Span {
  start: number;
  end: number;
}

function regionsOf(searched: string): Span[] {
  const regions = [...searched.matchAll(REGION)].map(spanOf).flatMap((region) => severalIn(searched, region));
  if (!/\p{Lu}/u.test(searched)) return regions;
  const vanities = [...searched.matchAll(VANITY)].map(spanOf);
  if (vanities.length === 0) return regions;
  const apart = regions.filter(
    (region) => !vanities.some((vanity) => region.start < vanity.end && vanity.start < region.end),
  );
  return [...vanities, ...apart].sort((a, b) => a.start - b.start);
}

/** "415-666-7777 - 212-443-1223 - …": several whole numbers with dashes or strokes between them. */
function severalIn(searched: string, region: Span): Span[] {
  const text = searched.slice(region.start, region.end);
  if (keysOf(text).length <= MOST_DIGITS) return [region];
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: between } of [...text.matchAll(/ [/~-] /g)]) {
    spans.push({ start: region.start + start, end: region.start + index });
    start = index + between.length;
  }
  spans.push({ start: region.start + start, end: region.end });
  return spans.every(({ start, end }) => keysOf(searched.slice(start, end)).length >= 7) ? spans : [region];
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Without a bracket that is never closed: "(222 333 444, …". */
function trimmed(searched: string, { start, end }: Span): Span {
  const region = searched.slice(start, end);
  const opening = region.lastIndexOf('(');
  if (opening === -1 || region.indexOf(')', opening) !== -1) return { start, end };
  if (opening === 0) return { start: start + 1, end };
  return { start, end: start + region.slice(0, opening).trimEnd().length };
}

/** "222 333 444 (fax)": what the brackets hold goes before what stands ahead of the number. */
const FAX_BEHIND = /^ ?\((?:tele)?fa(?:x|ks)\)/i;

function kindAfter(searched: string, end: number): NumberKind | null {
  const after = searched.slice(end, end + 14);
  if (/^ ?[([]? ?(?:tele)?(?:fax|faks)(?![\p{L}])/iu.test(after)) return 'fax';
  return /^ ?[([] ?(?:mob|tel|cell|gsm|phone|di động|office|work|home|direct|main)/iu.test(after)
    ? 'phone'
    : null;
}

/** Letters of scripts that put spaces between words, and accents that stand behind them. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|[\u0300-\u036f]/u;

/** Whether what stands right beside a number makes it part of something larger: a word, a file name, a sum. */
function isWithin(
  searched: string,
  start: number,
  end: number,
  kind: NumberKind | null,
  isNext: boolean,
): boolean {
  // Where the number before it ends right there, what stands between them belongs to neither.
  const before = isNext ? '' : searched.charAt(start - 1);
  const beyond = searched.charAt(start - 2);
  const after = searched.charAt(end);
  const next = searched.charAt(end + 1);
  const number = searched.slice(start, start + 11);
  const isMarked =
    number.charAt(0) === '+'
      ? kind !== null || /^\+[1-9]\d{9}/.test(number)
      : /^\((?:\+|\d{3}\) ?\d{3})/.test(number);
  if (LETTER.test(before) && !isMarked) return true;
  if (/[\d_=&@\\$#%*~^£€¥<>]/.test(before) && !(before === '*' && !/[\d*]/.test(beyond))) return true;
  if (/[.,:'’+-]/.test(before) && (/\d/.test(beyond) || LETTER.test(beyond)) && kind !== 'phone') return true;
  if (/[.,'’+-]/.test(before) && /\d/.test(beyond)) return true;
  if (before === '/' && /[^\s.]/.test(beyond) && kind === null) return true;
  if (/[\d_=@\\$%^]/.test(after)) return true;
  if (LETTER.test(after)) return !EXTENSION.test(searched.slice(end, end + 24));
  if (/[,;]/.test(after) && /^\d{6}/.test(searched.slice(end + 1, end + 7))) return false;
  if (/[.,:+*/'’-]/.test(after) && /\d/.test(next)) return true;
  return /[-/_]/.test(after) && /\p{L}/u.test(next) && kind === null;
}
