import type { Budget } from '../budget';
import {
  attributeOf,
  contains,
  elementById,
  hasAttribute,
  linkOf,
  type QueryRoot,
  queryAll,
  queryFirst,
  tagOf,
  wordsOf,
} from '../dom';
import { addValue, createNode, linkNode, type SchemaNode, type SchemaValue } from '../schema/schema-node';
import { termOfIri, typeOfIri } from '../schema/vocabulary';
import { markupText } from '../structured/markup-text';

const ELEMENT_LIMIT = 20_000;
const REFERENCE_LIMIT = 50;

interface Item {
  element: Element;
  node: SchemaNode;
  /** Where the names of its properties belong; inherited where the item has no type of its own. */
  namespace: string;
}

interface Property {
  element: Element;
  /** The item that the property stands in; null outside all items. */
  owner: Item | null;
  item: Item | null;
}

/** The items of a page's microdata that are no other item's property (HTML, chapter 5, "Microdata"). */
export function readMicrodata(root: QueryRoot, budget: Budget): SchemaNode[] {
  if (!queryFirst(root, '[itemscope]')) return [];
  const items: Item[] = [];
  const properties: Property[] = [];
  const open: Item[] = [];
  const elements = queryAll(root, '[itemscope], [itemprop]', ELEMENT_LIMIT);
  if (elements.length === ELEMENT_LIMIT) budget.cut();
  for (const element of elements) {
    if (!budget.node() || !budget.timeLeft()) break;
    while (open.length > 0 && !contains(open[open.length - 1]?.element ?? element, element)) open.pop();
    const owner = open.at(-1) ?? null;
    const item = hasAttribute(element, 'itemscope') ? itemOf(element, owner) : null;
    if (hasAttribute(element, 'itemprop')) properties.push({ element, owner, item });
    if (item) {
      items.push(item);
      open.push(item);
    }
  }
  const held = new Set<SchemaNode>();
  const addTo = (item: Item, property: Property) => {
    const value = property.item?.node ?? valueIn(property.element, budget);
    for (const name of wordsOf(property.element, 'itemprop').slice(0, 10)) {
      addValue(item.node, propertyName(name, item), value);
    }
    if (property.item) held.add(property.item.node);
  };
  for (const property of properties) if (property.owner) addTo(property.owner, property);
  for (const item of items) {
    if (!budget.timeLeft()) break;
    for (const property of referredProperties(root, item, properties)) addTo(item, property);
  }
  return items.map(({ node }) => node).filter((node) => !held.has(node));
}

function itemOf(element: Element, owner: Item | null): Item {
  const types = wordsOf(element, 'itemtype').slice(0, 10);
  const [first] = types;
  const node = createNode(...types.map(typeOfIri).filter((type) => type !== null));
  const namespace = first === undefined ? (owner?.namespace ?? '') : namespaceOfType(first);
  return { element, node, namespace };
}

/** "http://schema.org/Person" has its properties in "http://schema.org/", a profile in "…/hcard#". */
const namespaceOfType = (type: string): string =>
  /^(?:www\.)?schema\.org\//i.test(type)
    ? 'http://schema.org/'
    : /\/profile\//.test(type)
      ? `${type.replace(/#.*$/, '')}#`
      : type.replace(/[^/#]*$/, '');

/** What belongs to none of the vocabularies is kept under a name that nobody asks for: contacts may stand in it. */
const propertyName = (name: string, { namespace }: Item): string =>
  termOfIri(name.includes(':') ? name : `${namespace}${name}`) ?? 'other';

/** The properties that `itemref` adds: those in the elements named, as far as no item within them has them. */
function referredProperties(root: QueryRoot, item: Item, properties: readonly Property[]): Property[] {
  return wordsOf(item.element, 'itemref')
    .slice(0, REFERENCE_LIMIT)
    .flatMap((id) => {
      const place = elementById(root, id);
      if (!place) return [];
      return properties.filter(
        ({ element, owner }) =>
          owner !== item && contains(place, element) && (!owner || !contains(place, owner.element)),
      );
    });
}

function valueIn(element: Element, budget: Budget): SchemaValue {
  const content = attributeOf(element, 'content');
  if (content !== '') return content;
  switch (tagOf(element)) {
    case 'meta':
      return '';
    case 'a':
    case 'area':
      return linkNode(linkOf(element, 'href'), markupText(element, budget));
    case 'link':
      return linkNode(linkOf(element, 'href'), '');
    case 'audio':
    case 'embed':
    case 'iframe':
    case 'img':
    case 'source':
    case 'track':
    case 'video':
      return linkNode(linkOf(element, 'src'), '');
    case 'object':
      return linkNode(linkOf(element, 'data'), '');
    case 'data':
    case 'meter':
      return attributeOf(element, 'value') || markupText(element, budget);
    default:
      return attributeOf(element, 'datetime') || markupText(element, budget);
  }
}
