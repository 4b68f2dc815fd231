import type { Budget } from '../budget';
import {
  attributeOf,
  closestOf,
  firstChildOf,
  firstElementsOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  queryFirst,
  tagOf,
  textOfNode,
} from '../dom';
import { kindOfLabel, kindOfName, type NumberKind } from '../phones/number-words';
import { shortText } from '../readable-text';

/** How far up a cell or term may be from the text. */
const LEVELS = 4;
/** So many elements into its own an icon may stand. */
const NEAR = 8;

/**
 * What stands around a number says of it: the heading of its row, its column or its term, the element before it, an
 * icon's name, the class of what it stands in.
 */
export function kindAround(element: Element, budget: Budget): NumberKind | null {
  const icon = kindOfIcon(element);
  if (icon) return icon;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level += 1) {
    const named = kindOfName(namesOf(at));
    if (named) return named;
    const before = kindOfPrevious(at, budget);
    if (before) return before;
    const tag = tagOf(at);
    if (tag === 'td' || tag === 'th') return kindOfColumn(at, budget);
    if (/^(?:li|dd|p|tr|ul|ol|dl|section|article|main|body)$/.test(tag)) return null;
    at = parentOf(at);
  }
  return null;
}

/** What an icon in front of a number shows. */
const kindOfIcon = (element: Element): NumberKind | null =>
  kindOfName(
    firstElementsOf(element, NEAR)
      .filter(isIcon)
      .map(
        (icon) =>
          `${namesOf(icon)} ${attributeOf(icon, 'href')} ${attributeOf(icon, 'xlink:href')} ${attributeOf(icon, 'alt')}`,
      )
      .join(' '),
  );

/** Pictures, and the empty elements that style sheets make pictures of. */
const isIcon = (element: Element): boolean =>
  /^(?:i|svg|use|img)$/.test(tagOf(element)) ||
  (/^(?:span|em)$/.test(tagOf(element)) && firstChildOf(element) === null);

const namesOf = (element: Element): string =>
  `${attributeOf(element, 'itemprop')} ${attributeOf(element, 'class').slice(0, 200)} ${attributeOf(element, 'aria-label').slice(0, 60)} ${attributeOf(element, 'title').slice(0, 60)}`;

/** The element or text right before: "Telefon" in a cell, a term or a span, or an icon. */
function kindOfPrevious(element: Element, budget: Budget): NumberKind | null {
  let node: Node | null = previousSiblingOf(element);
  while (node && !isElement(node) && !(isText(node) && /\S/.test(textOfNode(node, 100)))) {
    node = previousSiblingOf(node);
  }
  if (!node) return null;
  if (isText(node)) return kindOfLabel(textOfNode(node, 60).trim());
  if (!isElement(node) || tagOf(node) === 'br') return null;
  const text = shortText(node, budget, 60);
  if (text !== '') return kindOfLabel(text);
  return kindOfName([node, ...firstElementsOf(node, 3)].map(namesOf).join(' '));
}

/** Whether a number stands in a column with a heading: what it is, that heading would say. */
export function isUnderHeading(element: Element): boolean {
  const table = closestOf(element, 'td') && closestOf(element, 'table');
  return table !== null && queryFirst(table, 'th') !== null;
}

/** What the heading of a cell's column says. */
function kindOfColumn(cell: Element, budget: Budget): NumberKind | null {
  const row = parentOf(cell);
  if (!row || tagOf(row) !== 'tr') return null;
  let column = 0;
  for (let at = previousSiblingOf(cell); at; at = previousSiblingOf(at)) if (isElement(at)) column += 1;
  let table: Element | null = row;
  while (table && tagOf(table) !== 'table') table = parentOf(table);
  const first = table && queryFirst(table, 'tr');
  if (!first || first === row) return null;
  let heading: Node | null = firstChildOf(first);
  for (let left = column; heading; heading = nextSiblingOf(heading)) {
    if (!isElement(heading)) continue;
    if (left === 0) return kindOfLabel(shortText(heading, budget, 60));
    left -= 1;
  }
  return null;
}
