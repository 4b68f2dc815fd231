import type { Budget } from '../budget';
import {
  attributeOf,
  contains,
  hasAttribute,
  isText,
  linkOf,
  parentOf,
  previousSiblingOf,
  queryAll,
  queryFirst,
  tagOf,
  textOfNode,
  wordsOf,
} from '../dom';
import { linkNode, type SchemaValue } from '../schema/schema-node';
import { markupLine, markupText } from './markup-text';
import type { MicroformatProperty } from './microformat-classes';
import { momentOfPieces } from './value-class-dates';

/** The value of a property's element (microformats2-parsing: "parsing a p-, u-, dt-, e- property"). */
export function microformatValue(
  element: Element,
  { prefix, term }: MicroformatProperty,
  budget: Budget,
): SchemaValue {
  if (term === 'telephone' && isOtherLine(element, budget)) return '';
  const pieces = valueClassPieces(element, budget);
  if (prefix === 'dt') {
    return pieces.length > 0
      ? momentOfPieces(pieces)
      : (attributeValue(element, 'dt') ?? markupLine(element, budget));
  }
  const text =
    pieces.length > 0
      ? pieces.join(term === 'name' ? ' ' : '')
      : (attributeValue(element, prefix) ?? ownText(element, term, budget));
  const wantsLink = prefix === 'u' || term === 'email' || term === 'telephone';
  const link = wantsLink ? linkWithin(element, term) : null;
  return link ? linkNode(link, text) : text;
}

/** A number's or address's kind ("work", "home") is written beside it and no part of it. */
const ownText = (element: Element, term: string, budget: Budget): string =>
  markupText(element, budget, (inner) =>
    ['telephone', 'email'].includes(term) ? wordsOf(inner, 'class').includes('type') : false,
  );

/** What attributes say in place of the text: `<abbr title>`, `<data value>`, `<time datetime>`, `<img alt>`. */
function attributeValue(element: Element, prefix: MicroformatProperty['prefix']): string | null {
  const tag = tagOf(element);
  const given = (name: string) => (hasAttribute(element, name) ? attributeOf(element, name) : null);
  if (prefix === 'dt' && ['time', 'ins', 'del'].includes(tag)) return given('datetime');
  if (tag === 'abbr' || tag === 'link') return given('title');
  if (tag === 'data' || tag === 'input') return given('value');
  return tag === 'img' || tag === 'area' ? given('alt') : null;
}

/** Where an element links to; of an address or number also a link within it. */
function linkWithin(element: Element, term: string): string | null {
  if (['a', 'area', 'link'].includes(tagOf(element)) && hasAttribute(element, 'href'))
    return linkOf(element, 'href');
  if (tagOf(element) === 'object') return linkOf(element, 'data');
  const scheme = { email: 'mailto:', telephone: 'tel:', url: 'http' }[term];
  const inner = scheme && queryFirst(element, `a[href^="${scheme}" i]`);
  return inner ? linkOf(inner, 'href') : null;
}

/** The pieces of the value class pattern (https://microformats.org/wiki/value-class-pattern), in order. */
function valueClassPieces(element: Element, budget: Budget): string[] {
  const found = queryAll(element, '.value, .value-title', 20);
  const outer = found.filter((inner) => !found.some((other) => other !== inner && contains(other, inner)));
  return outer.map((piece) => {
    if (wordsOf(piece, 'class').includes('value-title')) return attributeOf(piece, 'title');
    const datetime = ['time', 'ins', 'del'].includes(tagOf(piece)) ? attributeOf(piece, 'datetime') : '';
    return datetime || (attributeValue(piece, 'p') ?? markupLine(piece, budget));
  });
}

const OTHER_LINE = /^(?:tele)?(?:fax|faks)|^pager|^modem/i;

/** Whether a number is a fax, by its `type` or by the label right before it. */
function isOtherLine(element: Element, budget: Budget): boolean {
  const types = queryAll(element, '.type', 5).map(
    (type) => attributeValue(type, 'p') ?? markupLine(type, budget),
  );
  if (types.some((type) => OTHER_LINE.test(type.trim()))) return true;
  const before = previousSiblingOf(element) ?? previousOfParent(element);
  if (!before) return false;
  const label = isText(before) ? textOfNode(before, 60).trim() : '';
  return /\b(?:tele)?(?:fax|faks)(?: (?:number|no\.?))?\s*[:.]?$/i.test(label);
}

const previousOfParent = (element: Element): Node | null => {
  const parent = parentOf(element);
  return parent && ['a', 'b', 'strong', 'span'].includes(tagOf(parent)) ? previousSiblingOf(parent) : null;
};
