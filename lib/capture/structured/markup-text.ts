import type { Budget } from '../budget';
import { attributeOf, hasAttribute, isElement, isText, lengthOfText, tagOf, textOfNode } from '../dom';
import { walk } from '../walk';

/** Longest text of one value. */
const LIMIT = 2_000;

/** Elements that are no text, whatever stands in them. */
const NO_TEXT = new Set('script style template noscript svg math select textarea'.split(' '));
/** Elements that stand on lines of their own. */
const LINES = new Set(
  'br p div li ul ol dl dt dd tr table section article address h1 h2 h3 h4 h5 h6 hr'.split(' '),
);

/**
 * The text of a value in markup: white space collapsed, one line per block or `<br>`, pictures by their `alt`.
 * Unlike what a person reads, hidden text counts: markup is often hidden on purpose.
 *
 * @param skip - elements to leave out.
 */
export function markupText(root: Element, budget: Budget, skip?: (element: Element) => boolean): string {
  let text = '';
  const breakLine = () => {
    text = `${text.trimEnd()}\n`;
  };
  const visit = (node: Node): boolean => {
    if (isText(node)) {
      text += textOfNode(node, budget.characters(Math.min(lengthOfText(node), LIMIT))).replace(/\s+/g, ' ');
      return false;
    }
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (NO_TEXT.has(tag)) return false;
    if (node !== root && skip?.(node)) {
      if (LINES.has(tag)) breakLine();
      return false;
    }
    if (tag === 'img' && hasAttribute(node, 'alt')) text += ` ${attributeOf(node, 'alt')} `;
    if (LINES.has(tag)) breakLine();
    return true;
  };
  walk(
    root,
    budget,
    { enter: visit, leave: (node) => (isElement(node) && LINES.has(tagOf(node)) ? breakLine() : undefined) },
    () => text.length < LIMIT,
  );
  return text
    .slice(0, LIMIT)
    .replace(/ +/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** The text of a value on one line. */
export const markupLine = (root: Element, budget: Budget, skip?: (element: Element) => boolean): string =>
  markupText(root, budget, skip).replace(/\s+/g, ' ');
