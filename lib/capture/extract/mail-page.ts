import { type Budget, quietly } from '../budget';
import {
  bodyOf,
  closestOf,
  contains,
  hasAttribute,
  isElement,
  isText,
  parentOf,
  previousSiblingOf,
  queryAll,
  queryFirst,
  tagOf,
  textOfNode,
  titleOf,
} from '../dom';
import { historyStartsAt, isRule } from '../mail/history-start';
import { isLetterOpening } from '../mail/openings';
import { firstTextsOf } from '../page-texts';
import { personName } from '../person-name';
import { type Line, readableLines, shortText } from '../readable-text';
import { FURNITURE } from './mail-bare';
import { type OpenMail, openMailOf } from './mail-body';
import { findHeaderBlock, mayHaveHeaders } from './mail-header-lines';
import { mailboxesOf } from './mail-header-mailboxes';

/**
 * A mail's headers stand near its beginning, below a list of some hundred others at most: pages without any there, nearly
 * all, are not read to their end for it.
 */
const HEADERS_WITHIN = 12_000;
const TEXTS_BEFORE = 600;

/** How much of the page is looked through for header rows. */
const SEARCHED = 200_000;

/**
 * A mail shown by any reader or archive: a page with rows for sender, date, and subject or recipients, and text
 * after them. The sender must be a mail address or have one; anything less is some other list of facts.
 */
export function readMailPage(document: Document, budget: Budget): OpenMail | null {
  const page = bodyOf(document);
  if (!page || !mayHaveHeaders(firstTextsOf(page, HEADERS_WITHIN, TEXTS_BEFORE))) return null;
  if (!findHeaderBlock(readableLines(page, quietly(budget), { limit: HEADERS_WITHIN, asMail: true })))
    return null;
  const lines = readableLines(page, budget, { limit: SEARCHED, asMail: true });
  const block = findHeaderBlock(lines);
  const first = block ? lines[block.start] : undefined;
  if (!block || !first || isBelowReply(document, lines, block.start)) return null;
  const [from] = mailboxesOf(block.values.get('from'), budget);
  if (!from?.email) return null;

  const after = withoutMoreHeaders(lines.slice(block.end));
  const container = bodyContainer(page, first.node, after);
  const written = bodyLines(after, container);
  if (written.length === 0) return null;
  const header = {
    subject: block.values.get('subject')?.text ?? headingOf(document, budget),
    from,
    to: mailboxesOf(block.values.get('to'), budget),
    sentAt: block.values.get('date')?.text ?? '',
  };
  return { ...openMailOf(header, written), body: container, header: lines[block.end - 1]?.node ?? null };
}

/** Whether the headers are those of an earlier message: they stand below what somebody wrote. */
function isBelowReply(document: Document, lines: readonly Line[], start: number): boolean {
  const before = lines.slice(0, start).filter(({ text }) => text !== '');
  const first = lines[start];
  if (before.length === 0 || !first) return false;
  return (
    first.startsHistory ||
    before.some(({ node }) => node === first.node) ||
    isRule(before.at(-1)?.text ?? '') ||
    historyStartsAt(lines, lines.indexOf(before.at(-1) ?? first)) ||
    (isLetterOpening(before[0]?.text ?? '') && before.length > 1) ||
    isBelowWords(document, before, first)
  );
}

/** Words of such a length are no name of a mailbox, of a program or of a firm. */
const SENTENCE = 60;

/**
 * Whether words of a letter stand above the headers: a sentence, or a few words and a rule. A printed mail may have the name
 * of its mailbox there, its subject as a heading, and what its program is called.
 */
function isBelowWords(document: Document, before: readonly Line[], first: Line): boolean {
  if (queryFirst(document, FURNITURE)) return false;
  const title = titleOf(document);
  const words = before.filter(
    ({ text, node }) =>
      !text.includes('@') &&
      !title.includes(text.trim()) &&
      !personName(text) &&
      !isWithin(node, 'h1, h2, h3, h4, h5, h6, th, td, dl'),
  );
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length >= SENTENCE || (words.length > 0 && isAfterRule(first.node));
}

function isWithin(node: Node, selector: string): boolean {
  const holder = parentOf(node);
  return holder !== null && closestOf(holder, selector) !== null;
}

/** Whether nothing but blanks stands between a node and a rule before it. */
function isAfterRule(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    for (let before = previousSiblingOf(at); before; before = previousSiblingOf(before)) {
      if (isText(before) ? textOfNode(before, 100).trim() !== '' : true)
        return !isText(before) && isElement(before) && tagOf(before) === 'hr';
    }
  }
  return false;
}

/** Leaves out headers nobody asked for ("Message-ID: …") that go on without a gap. */
function withoutMoreHeaders(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex((line) => !/^[A-Z][A-Za-z]*(?:-[A-Za-z]+)*:[ \t]/.test(line.text));
  return body > 0 && lines[body]?.text === '' ? lines.slice(body + 1) : lines;
}

/**
 * What holds the mail's text. Where the line after the headers stands in an element of its own (`<pre>`, a message
 * body), that element; else the nearest element around the headers that goes on after them.
 */
function bodyContainer(page: Element, header: Node, after: readonly Line[]): Element {
  const next = after.find((line) => line.text !== '');
  if (!next) return page;
  let around = parentOf(next.node) ?? page;
  while (!contains(around, header)) {
    const wider = parentOf(around);
    if (!wider || contains(wider, header)) break;
    around = wider;
  }
  if (!contains(around, header) && isBodyElement(around)) return around;
  return closestOf(around, 'article, [role="main"], main, section, pre') ?? page;
}

/** Whether an element is a place for a mail's text and not just its first paragraph. */
const isBodyElement = (element: Element): boolean => {
  const tag = tagOf(element);
  if (tag === 'div') return ['class', 'id', 'role', 'aria-label'].some((name) => hasAttribute(element, name));
  return ['pre', 'article', 'section', 'main', 'td', 'tr', 'table', 'tbody', 'blockquote'].includes(tag);
};

/** The lines in the container up to the page's own furniture. */
function bodyLines(after: readonly Line[], container: Element): readonly Line[] {
  const inside = after.filter((line) => contains(container, line.node));
  const end = inside.findIndex((line) => isFurniture(line.node, container));
  const written = end === -1 ? inside : inside.slice(0, end);
  return written.some((line) => line.text !== '') ? written : [];
}

const isFurniture = (node: Node, container: Element): boolean => {
  for (let at = parentOf(node); at && at !== container; at = parentOf(at)) {
    if (['footer', 'nav', 'aside', 'form', 'button'].includes(tagOf(at))) return true;
  }
  return false;
};

const headingOf = (document: Document, budget: Budget): string => {
  const [heading] = queryAll(document, 'h1, h2', 1);
  return heading ? shortText(heading, budget, 500) : '';
};
