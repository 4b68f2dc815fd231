import { type Budget, quietly } from './budget';
import { attributeOf, isElement, isMarkedHidden, isText, lengthOfText, tagOf, textOfNode } from './dom';
import type { MailLine, MailMark } from './mail/mail-line';
import { beginsHistory, markOfElement } from './mail/quote-marks';
import { walk } from './walk';

/** Elements whose content is not text for people. */
const UNREAD = new Set(
  'script style noscript template iframe object embed canvas svg math audio video textarea select head datalist'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Whether an element's content is left out of what a person reads. */
export const isUnread = (element: Element, tag = tagOf(element)): boolean =>
  UNREAD.has(tag) || isMarkedHidden(element);

/** A line of text and the node it begins in. */
export interface Line extends MailLine {
  node: Node;
}

export interface LineOptions {
  /** At most so many characters in all. */
  limit: number;
  /** Elements to leave out, besides those nobody reads. */
  skip?: (element: Element) => boolean;
  /** Where to begin: nodes are left out until it says true once. */
  startAt?: (node: Node) => boolean;
  /** Where to end: the first node it says true to is not read, nor what follows. */
  stopAt?: (node: Node) => boolean;
  /** Whether the page may be a mail: then lines carry what markup says of them, and where their links lead. */
  asMail?: boolean;
  /** How a text node is read; the whole of it by default. */
  textOf?: (node: Text, limit: number) => string;
}

/**
 * The text of an element as a person reads it: one entry per line, white space collapsed except in `<pre>`,
 * table cells of a row separated by tabs, empty lines left out except one between paragraphs (as `text: ''`).
 */
export function readableLines(root: Node, budget: Budget, options: LineOptions): Line[] {
  const { limit, skip, startAt, stopAt, asMail = false, textOf = textOfNode } = options;
  const lines: Line[] = [];
  let text = '';
  let start: Node | null = null;
  let left = limit;
  let preformatted = 0;
  let links: string[] = [];
  let startsHistory = false;
  const marks: { mark: MailMark; node: Node }[] = [];
  let mark: MailMark | null = null;
  /** The names of the elements that have begun and not ended yet. */
  const open: string[] = [];
  let started = startAt === undefined;
  let ended = false;

  const endLine = () => {
    if (text === '') return;
    const line = text.trimEnd();
    if (line.trim() !== '' && start) {
      lines.push({ text: line, node: start, mark, startsHistory, links });
      startsHistory = false;
      links = [];
    }
    text = '';
    start = null;
  };
  const blank = (node: Node) => {
    endLine();
    const last = lines.at(-1);
    if (last && last.text !== '') lines.push({ text: '', node, mark, startsHistory: false, links: [] });
  };
  const append = (node: Node, piece: string) => {
    if (piece === '' || (text === '' && piece.trim() === '' && preformatted === 0)) return;
    start ??= node;
    text += text === '' && preformatted === 0 ? piece.trimStart() : piece;
  };
  const addText = (node: Text) => {
    const data = textOf(node, budget.characters(Math.min(left, lengthOfText(node))));
    left -= data.length;
    if (preformatted === 0) {
      if (text === '' && data.trim() === '') return;
      const collapsed = data.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
      append(node, /[ \t]$/.test(text) ? collapsed.trimStart() : collapsed);
      return;
    }
    const [first = '', ...rest] = data.split(/\r?\n/);
    append(node, first);
    for (const line of rest) {
      if (text.trim() === '') blank(node);
      else endLine();
      append(node, line);
    }
  };

  const readMarks = (element: Element, tag: string) => {
    const attribute = (name: string) => attributeOf(element, name);
    const found = markOfElement(tag, attribute);
    if (found || beginsHistory(tag, attribute)) endLine();
    if (found) {
      marks.push({ mark: found, node: element });
      mark = strongest(marks);
    } else if (beginsHistory(tag, attribute)) startsHistory = true;
    if (tag === 'a' && links.length < LINKS_OF_LINE) links.push(attribute('href'));
  };

  walk(
    root,
    budget,
    {
      enter(node) {
        if (!started && startAt?.(node)) started = true;
        if (stopAt?.(node)) ended = true;
        if (ended) return false;
        if (isText(node)) {
          if (started) addText(node);
          return false;
        }
        if (!isElement(node)) return false;
        const tag = tagOf(node);
        if (isUnread(node, tag) || skip?.(node)) return false;
        if (asMail && MARKED.has(tag)) readMarks(node, tag);
        if (tag === 'pre') preformatted += 1;
        if (tag === 'br') {
          if (text.trim() === '') blank(node);
          else endLine();
        } else if (tag === 'p') blank(node);
        else if (BLOCKS.has(tag)) endLine();
        else if ((tag === 'td' || tag === 'th') && text !== '') text += '\t';
        open.push(tag);
        return true;
      },
      leave(node) {
        const tag = open.pop() ?? '';
        if (tag === 'pre') preformatted -= 1;
        if (tag === 'p') blank(node);
        else if (BLOCKS.has(tag)) endLine();
        if (marks.at(-1)?.node === node) {
          endLine();
          marks.pop();
          mark = strongest(marks);
        }
      },
    },
    () => left > 0 && !ended,
  );
  endLine();
  if (left <= 0) budget.cut();
  while (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

const LINKS_OF_LINE = 20;

/** Elements that may say something of a mail's lines. */
const MARKED = new Set('a aside blockquote div hr p section span table'.split(' '));

/** What holds of a line in several marked elements. */
const strongest = (marks: readonly { mark: MailMark }[]): MailMark | null =>
  marks.find(({ mark }) => mark === 'cited')?.mark ?? marks.at(-1)?.mark ?? null;

/** `readableLines` as one text. */
export const readableText = (root: Node, budget: Budget, options: LineOptions): string =>
  readableLines(root, budget, options)
    .map((line) => line.text)
    .join('\n')
    .trim();

/** A short text on one line: a name, a heading, a label. What is longer than `limit` is cut. */
export const shortText = (root: Node, budget: Budget, limit = 200): string =>
  readableText(root, quietly(budget), { limit }).replace(/\s+/g, ' ').trim();
