import type { Budget } from './budget';
import { isElement, isShown, isText, lengthOfText, parentOf, tagOf, textOfNode, textWalkerOf } from './dom';
import { type Hit, type PageTexts, textNodesWith } from './page-texts';
import { isUnread } from './readable-text';
import { walk } from './walk';

/** A piece of text and the element it stands in. */
export interface TextPiece {
  text: string;
  element: Element;
}

/** A line of text as it is seen: the pieces of one block between two line breaks. */
export type TextRun = readonly TextPiece[];

/** Elements that go on with the line of text they stand in. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup svg time tt u var wbr button'.split(
    ' ',
  ),
);

/** Longest run looked at, in characters. */
const LONGEST = 200_000;
/** Texts longer than this are looked at for what they stand in, before they are read. */
const LONG = 400;

/** What is looked for in the lines of a page's text. */
export interface Search {
  /** Match wherever a line may be worthwhile, in the whole text natively; with the `g` flag. */
  patterns: readonly RegExp[];
  /** Whether a line is worthwhile. */
  isWorthwhile: (line: string) => boolean;
  /** Whether a text node may be a part of such a line: asked where the whole text is too long for the patterns. */
  mayBelong: (text: string) => boolean;
}

/**
 * The lines of text below `root` that are worthwhile, in document order, without what nobody sees. The page is gone
 * through natively, and of most of it nothing is made.
 *
 * @param onRun - false ends the reading.
 */
export function readTextRuns(
  root: Element,
  texts: PageTexts,
  budget: Budget,
  search: Search,
  onRun: (run: TextRun) => boolean,
): void {
  const read = new Set<Element>();
  const text = texts.of(root);
  const hits =
    text === null
      ? textNodesOfLongPage(root, search.mayBelong, budget)
      : textNodesWith(root, text, search.patterns, budget);
  for (const { node, next } of hits) {
    const parent = parentOf(node);
    if (!parent) continue;
    const block = blockOf(parent, root);
    if (read.has(block) || (next && isInOtherLine(next, block, root))) continue;
    read.add(block);
    if (isLeftOut(block, root)) continue;
    for (const run of runsOf(block, budget)) {
      if (search.isWorthwhile(textOfRun(run)) && !onRun(shown(run))) return;
    }
  }
}

/** A match that goes over two nodes is none where they are not of one line. */
function isInOtherLine(next: Text, block: Element, root: Element): boolean {
  const parent = parentOf(next);
  return parent !== null && blockOf(parent, root) !== block;
}

/** The text nodes of a page with more text than may be looked through as a whole: one by one, as far as may be. */
function* textNodesOfLongPage(
  root: Element,
  mayBelong: (text: string) => boolean,
  budget: Budget,
): Generator<Hit> {
  const nextNode = textWalkerOf(root);
  for (let node = nextNode(); node; node = nextNode()) {
    if (!budget.node()) return;
    const length = lengthOfText(node);
    const parent = parentOf(node);
    if (!parent || (length > LONG && isUnread(parent))) continue;
    if (mayBelong(textOfNode(node, budget.characters(length)))) yield { node, next: null };
  }
}

/** The text of a run. */
export const textOfRun = (run: TextRun): string =>
  run
    .map(({ text }) => text)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ');

/**
 * Which element the text at an index of the run's text stands in. The run is gone through once, however many indices
 * are asked for; what lies beyond its end is the last one's.
 */
export function elementsOf(run: TextRun): (index: number) => Element | null {
  const ends: number[] = [];
  let end = 0;
  let isAfterBlank = false;
  for (const { text } of run) {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    end += isAfterBlank && collapsed.startsWith(' ') ? collapsed.length - 1 : collapsed.length;
    if (collapsed !== '') isAfterBlank = collapsed.endsWith(' ');
    ends.push(end);
  }
  return (index) => {
    const at = ends.findIndex((pieceEnd) => index < pieceEnd);
    return run.at(at)?.element ?? null;
  };
}

function blockOf(start: Element, root: Element): Element {
  let block = start;
  while (block !== root && INLINE.has(tagOf(block))) {
    const parent = parentOf(block);
    if (!parent) break;
    block = parent;
  }
  return block;
}

function isLeftOut(block: Element, root: Element): boolean {
  for (let at: Element | null = block; at; at = parentOf(at)) {
    if (isUnread(at)) return true;
    if (at === root) return false;
  }
  return false;
}

/** The lines of a block's own text, without what stands in blocks within it. */
function runsOf(block: Element, budget: Budget): TextPiece[][] {
  const runs: TextPiece[][] = [[]];
  let left = LONGEST;
  walk(
    block,
    budget,
    {
      enter(node) {
        if (isText(node)) {
          const element = parentOf(node);
          const text = textOfNode(node, left);
          left -= text.length;
          if (element) runs.at(-1)?.push({ text, element });
          return false;
        }
        if (!isElement(node)) return false;
        if (node === block) return true;
        if (INLINE.has(tagOf(node)) && tagOf(node) !== 'svg') return !isUnread(node);
        runs.push([]);
        return false;
      },
    },
    () => left > 0,
  );
  return runs.filter((run) => run.length > 0);
}

/** Without the pieces that are not rendered: decoys in the middle of an address. */
function shown(run: TextRun): TextRun {
  const seen = new Map<Element, boolean>();
  return run.filter(({ element }) => {
    const known = seen.get(element) ?? isShown(element);
    seen.set(element, known);
    return known;
  });
}
