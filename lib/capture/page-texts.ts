import type { Budget } from './budget';
import { lengthOfText, parentOf, textContentOf, textTreeOf, textWalkerOf } from './dom';
import { isUnread } from './readable-text';

/** Texts longer than this, in characters, are not looked through as a whole. */
const LONGEST = 4_000_000;

/** A text node is this long, in characters, before it matters that scripts and the like are no text. */
const LONG = 400;

/**
 * The text below elements, each made once and natively, however many look through it: to tell at once that it holds
 * nothing of a kind costs a tenth of going through its nodes.
 */
export interface PageTexts {
  /** All text below the element as `textContent` has it; null where there is more than may be looked through. */
  of(root: Element): string | null;
}

export function createPageTexts(): PageTexts {
  const known = new Map<Element, string | null>();
  return {
    of(root) {
      const found = known.get(root);
      if (found !== undefined) return found;
      const text = textContentOf(root);
      const kept = text.length <= LONGEST ? text : null;
      known.set(root, kept);
      return kept;
    },
  };
}

/** A text node in which a pattern's match begins. */
export interface Hit {
  node: Text;
  /** The text node that the match goes on in, where it is longer than the one it begins in. */
  next: Text | null;
}

/**
 * The text nodes below `root` in which one of the patterns matches the whole text, in document order, each once. Nodes
 * are counted from the first on to the last that matches; what stands after it costs nothing.
 *
 * @param text - `textContent` of `root`.
 * @param patterns - with the `g` flag. A match may go over several nodes.
 */
export function* textNodesWith(
  root: Element,
  text: string,
  patterns: readonly RegExp[],
  budget: Budget,
): Generator<Hit> {
  const waiting = patterns.map((pattern) => ({ pattern, start: 0, end: 0 }));
  for (const each of waiting) search(each, text, 0);
  const nextNode = textWalkerOf(root);
  let node: Text | null = null;
  let end = 0;
  for (let at = 0; ; ) {
    let first = waiting[0];
    for (const each of waiting) {
      if (each.start < at) search(each, text, at);
      if (!first || each.start < first.start) first = each;
    }
    if (!first || first.start >= text.length) return;
    while (end <= first.start) {
      node = nextNode();
      if (!node || !budget.node()) return;
      end += lengthOfText(node);
    }
    if (!node) return;
    const here: Text = node;
    at = end;
    let next: Text | null = null;
    if (first.end > end) {
      next = nextNode();
      if (next) end += lengthOfText(next);
      node = next;
    }
    yield { node: here, next };
  }
}

/** Finds a pattern's first match from a position on; what has none begins after the text. */
function search(each: { pattern: RegExp; start: number; end: number }, text: string, from: number): void {
  each.pattern.lastIndex = from;
  const match = each.pattern.exec(text);
  each.start = match ? match.index : text.length;
  each.end = match ? match.index + match[0].length : text.length;
}

/**
 * The first texts below an element, without those of scripts and those that are blank: so many characters, and so many texts,
 * at most. Each stands on a line of its own.
 */
export function firstTextsOf(root: Element, characters: number, count: number): string {
  const walker = textTreeOf(root);
  const texts: string[] = [];
  let left = characters;
  for (let node = walker.nextNode(); node && left > 0 && texts.length < count; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = text.length > LONG ? parentOf(node) : null;
    if (text.trim() === '' || (parent && isUnread(parent))) continue;
    texts.push(text.slice(0, left));
    left -= text.length;
  }
  return texts.join('\n');
}
