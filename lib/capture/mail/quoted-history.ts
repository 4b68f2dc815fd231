import { attributionAt, mayIntroduce } from './attribution';
import { headerLine } from './header-labels';
import { historyStartsAt, isDashedLine, isForwardLine, isRule } from './history-start';
import type { MailLine } from './mail-line';

/** What a line is: written now, empty, quoted, or the sentence before a quotation. */
type Role = 'text' | 'empty' | 'quoted' | 'attribution';

/** A quotation: where it begins and the index after its last line. */
interface Quotation {
  start: number;
  end: number;
}

/** Quotations of that many lines are earlier messages even where nothing introduces them. */
const SEVERAL_LINES = 3;

/**
 * A mail's text without the earlier messages it carries. Answers written between quoted lines stay with what they
 * answer; a forwarded message stays, for it is what the mail is about. A mail that would be left with no words at
 * all is given back as it stands.
 *
 * @param forwarded - whether its subject says that it is forwarded: then headers within the text introduce what was
 *   forwarded.
 */
export function withoutHistory(given: readonly MailLine[], forwarded = false): MailLine[] {
  const lines = given.flatMap((line, at) => withoutRunOn(line, given[at + 1]));
  const { roles, end } = rolesOf(lines, forwarded);
  const quotations = quotationsIn(roles, end);
  const dropped = new Set<number>();
  for (const quotation of quotations.filter((each) => isHistory(each, quotations, roles, lines, end))) {
    for (let at = quotation.start; at < quotation.end; at += 1) dropped.add(at);
  }
  const kept = lines.slice(0, end).filter((_, at) => !dropped.has(at));
  const cut = end < lines.length || dropped.has(lines.findLastIndex(({ text }) => text.trim() !== ''));
  while (cut && (isEmptyOrRule(kept.at(-1)) || isDashedLine(kept.at(-1)?.text ?? ''))) kept.pop();
  return kept.some(({ text }) => text !== '' && !isRule(text)) ? kept : [...lines];
}

/** How far from its end a sentence that introduces a quotation may begin in a line. */
const SENTENCE = 300;
const RUN_ON =
  /(?:\s|-{2,} ?)(?=On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\d{1,4}[./-]).{0,280} wrote:$)/;

/** The same where a program has put all of a mail on one line. */
const IN_LINE =
  /(?:^|\s)(?=On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|\d{1,4}[./-])[^<>]{0,120}<[^\s<>@]{1,80}@[^\s<>]{1,80}> wrote:\s)/;

/** "Thanks On Wed, Apr 4, 2012 at 3:59 PM, ana@firma.hr wrote:" above a quotation: the writer's own words and the sentence. */
function withoutRunOn(line: MailLine, next: MailLine | undefined): MailLine[] {
  const within =
    / wrote:\s/.test(line.text) && roleOf(line) === 'text' ? IN_LINE.exec(line.text.slice(0, 2_000)) : null;
  if (within) {
    const own = { ...line, text: line.text.slice(0, within.index) };
    const earlier = {
      ...line,
      text: line.text.slice(within.index + within[0].length),
      links: [],
      startsHistory: true,
    };
    return own.text.trim() === '' ? [earlier] : [own, earlier];
  }
  if (!line.text.endsWith(' wrote:') || !next || roleOf(next) !== 'quoted') return [line];
  const from = Math.max(0, line.text.length - SENTENCE);
  const match = RUN_ON.exec(line.text.slice(from));
  const own = match ? line.text.slice(0, from + match.index) : '';
  if (!match || own.trim() === '' || roleOf(line) !== 'text') return [line];
  return [
    { ...line, text: own },
    { ...line, text: line.text.slice(from + match.index + match[0].length), links: [] },
  ];
}

const isEmptyOrRule = (line: MailLine | undefined): boolean =>
  line !== undefined && (line.text.trim() === '' || isRule(line.text));

function rolesOf(lines: readonly MailLine[], forwarded: boolean): { roles: Role[]; end: number } {
  const roles = lines.map((line, at) => roleOf(line, lines[at - 1]));
  let words = false;
  let isIntroduced = false;
  let before: Role = 'empty';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const role = roles[at];
    if (!line || role === 'empty') continue;
    if (before !== 'quoted' || role !== 'quoted') {
      if (isForwardLine(line.text)) {
        roles.fill('text', at);
        return { roles, end: lines.length };
      }
    }
    if (role === 'quoted') {
      before = 'quoted';
      continue;
    }
    if (historyStartsAt(lines, at)) {
      if (!forwarded && words) return { roles, end: at };
      if (forwarded) {
        roles.fill('text', at);
        return { roles, end: lines.length };
      }
      // Nothing of the writer's own before it: what follows is what the mail is about, up to what that one answers.
      isIntroduced = true;
      before = 'text';
      continue;
    }
    if (isIntroduced && headerLine(line.text)) continue;
    isIntroduced = false;
    const attribution =
      attributionAt(lines, at) ?? (mayIntroduce(line.text) ? { end: at + 1, certain: false } : null);
    const next = attribution
      ? roles.findIndex((each, index) => index >= attribution.end && each !== 'empty')
      : -1;
    if (attribution && (roles[next] === 'quoted' || lines[next]?.mark === 'indented')) {
      roles.fill('attribution', at, attribution.end);
      for (let index = next; lines[index]?.mark === 'indented'; index += 1) {
        if (roles[index] !== 'empty') roles[index] = 'quoted';
      }
      before = 'attribution';
      at = attribution.end - 1;
      continue;
    }
    if (attribution?.certain && words && !forwarded) return { roles, end: at };
    if (isBrokenQuote(lines, roles, at)) {
      roles[at] = 'quoted';
      continue;
    }
    words = true;
    before = 'text';
  }
  return { roles, end: lines.length };
}

function roleOf(line: MailLine, before?: MailLine): Role {
  if (line.text.trim() === '') return 'empty';
  if (line.mark === 'cited') return 'quoted';
  return /^\s?>/.test(line.text) && !closesLink(before?.text ?? '') ? 'quoted' : 'text';
}

/** Whether an address in angle brackets is open at the end of a line of the writer's: ">" on the next one closes it. */
const closesLink = (before: string): boolean => /^[^>].*<https?:[^<>\s]*$/.test(before.slice(0, 1_000));

/** A quoted line that a program has broken in two: the rest of it has lost its mark. */
function isBrokenQuote(lines: readonly MailLine[], roles: readonly Role[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  const text = lines[at]?.text ?? '';
  if (roles[at - 1] !== 'quoted' || roles[at + 1] !== 'quoted') return false;
  const isLink = /^\s*[(<[]?https?:\/\/\S+[)>\]]?[\s>]*$/.test(text);
  const closes = /[(<][^\s()<>]*$/.test(before.slice(-500)) && /^[^\s()<>]{1,500}[)>]/.test(text);
  return isLink || closes || (before.length >= 60 && /^\s*[\p{Ll}\d(]/u.test(text));
}

function quotationsIn(roles: readonly Role[], end: number): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  for (let at = 0; at < end; at += 1) {
    const role = roles[at];
    if (role === 'text') open = null;
    else if (role !== 'empty') {
      if (!open) {
        open = { start: at, end: at + 1 };
        found.push(open);
      }
      open.end = at + 1;
    }
  }
  return found;
}

function isHistory(
  { start, end: stop }: Quotation,
  all: readonly Quotation[],
  roles: readonly Role[],
  lines: readonly MailLine[],
  end: number,
): boolean {
  const textIn = (from: number, to: number) => roles.slice(from, to).includes('text');
  if (!textIn(stop, end)) return true;
  if (all.length > 1) return false;
  const quoted = lines.slice(start, stop).filter(({ text }) => text.trim() !== '');
  return (
    !textIn(0, start) ||
    roles[start] === 'attribution' ||
    quoted.length >= SEVERAL_LINES ||
    quoted.some(({ mark }) => mark === 'cited')
  );
}
