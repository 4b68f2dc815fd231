import type { Budget } from '../budget';
import {
  attributeOf,
  closestOf,
  contains,
  elementById,
  hasAttribute,
  linkOf,
  matches,
  parentOf,
  type QueryRoot,
  queryAll,
  queryFirst,
  tagOf,
  wordsOf,
} from '../dom';
import { addValue, createNode, type SchemaNode } from '../schema/schema-node';
import { markupLine } from '../structured/markup-text';
import {
  isByline,
  type MicroformatProperty,
  type MicroformatRoot,
  propertiesOfClasses,
  ROOT_CLASSES,
  rootOfClasses,
  TELLING_CLASSES,
} from '../structured/microformat-classes';
import { microformatValue } from '../structured/microformat-values';
import { withDateOf } from '../structured/value-class-dates';

const ELEMENT_LIMIT = 20_000;
const INCLUDE_LIMIT = 20;
/** Names in microdata and RDFa, and persons there who are nobody's staff, founder or author. */
const PERSON_NAMES = '[itemprop="name"], [property$="name"]';
const PERSONS = '[itemtype$="/Person"]:not([itemprop]), [typeof$="Person"]:not([property])';

interface Item {
  element: Element;
  root: MicroformatRoot;
  node: SchemaNode;
  /** Whether it has properties of text, properties of links, or other items in it: then nothing is implied. */
  says: { text: boolean; link: boolean; items: boolean };
}

/**
 * The microformats of a page: microformats2 and the classic ones (hCard, hCalendar, adr), by the parsing rules at
 * https://microformats.org/wiki/microformats2-parsing.
 *
 * @param telling - the elements with `TELLING_CLASSES` in document order; null where they are yet to be found.
 * @returns the items that stand in no other and hold one of these elements.
 */
export function readMicroformats(
  root: QueryRoot,
  telling: readonly Element[] | null,
  budget: Budget,
): SchemaNode[] {
  const tops: SchemaNode[] = [];
  const items: Item[] = [];
  const open: Item[] = [];
  for (const element of elementsInItems(root, telling, budget)) {
    if (!budget.node() || !budget.timeLeft()) break;
    while (open.length > 0 && !contains(open.at(-1)?.element ?? element, element)) open.pop();
    const classes = wordsOf(element, 'class');
    const holder = open.at(-1) ?? null;
    const properties = holder ? propertiesOfClasses(classes, holder.root) : [];
    const begun = rootOfClasses(classes);
    if (begun) {
      const item = createItem(element, begun);
      if (holder) addItem(holder, item, properties);
      else
        tops.push(
          begun.classic && (isByline(classes) || queryFirst(element, 'a[rel~="author"]'))
            ? underByline(item.node)
            : item.node,
        );
      items.push(item);
      open.push(item);
    } else if (holder) addProperties(holder, element, properties, budget);
  }
  for (const item of items) {
    if (!budget.timeLeft()) break;
    includeOthers(root, item, budget);
    addImplied(item, budget);
    setEnd(item.node);
  }
  return tops;
}

/** The elements that begin an item or stand in one, in document order. The rest of the page is not looked at. */
function elementsInItems(root: QueryRoot, telling: readonly Element[] | null, budget: Budget): Element[] {
  const elements: Element[] = [];
  let last: Element | null = null;
  for (const inner of telling ?? queryAll(root, TELLING_CLASSES.join(', '), ELEMENT_LIMIT)) {
    if (elements.length >= ELEMENT_LIMIT || !budget.timeLeft()) {
      budget.cut();
      break;
    }
    if (last && contains(last, inner)) continue;
    const start = outermostItem(inner, budget);
    last = start;
    elements.push(start, ...queryAll(start, '[class]', ELEMENT_LIMIT));
  }
  if (elements.length > ELEMENT_LIMIT) budget.cut();
  return elements.slice(0, ELEMENT_LIMIT);
}

/** The item that holds an element and stands in no other. */
function outermostItem(start: Element, budget: Budget): Element {
  let item = start;
  while (budget.node()) {
    const parent = parentOf(item);
    const wider = parent && closestOf(parent, ROOT_CLASSES);
    if (!wider) break;
    item = wider;
  }
  return item;
}

const createItem = (element: Element, root: MicroformatRoot): Item => ({
  element,
  root,
  node: createNode(root.type),
  says: { text: false, link: false, items: false },
});

function underByline(node: SchemaNode): SchemaNode {
  const byline = createNode('Other');
  addValue(byline, 'author', node);
  return byline;
}

/** An item within another is the value of its properties; without such, a card within a card is one of its people. */
function addItem(holder: Item, item: Item, properties: readonly MicroformatProperty[]): void {
  const terms = properties.map(({ term }) => term);
  const isCard = item.node.types.includes('Person');
  holder.says.items = true;
  // A job somebody had is written as an event, and is none to go to.
  if (terms.includes('experience')) item.node.types = ['Other'];
  if (isCard && terms.includes('location')) item.node.types = ['Place'];
  else if (isCard && terms.includes('worksFor')) item.node.types = ['Organization'];
  if (terms.length > 0) for (const term of new Set(terms)) addValue(holder.node, term, item.node);
  else addValue(holder.node, termWithin(holder, item), item.node);
}

/** What an item is of the one it stands in where no class says: a classic address within a newer card is the card's. */
function termWithin({ node }: Item, item: Item): string {
  if (!node.types.some((type) => type === 'Person' || type === 'Organization')) return 'other';
  return item.node.types.includes('PostalAddress') ? 'address' : 'contact';
}

function addProperties(
  { node, says }: Item,
  element: Element,
  properties: readonly MicroformatProperty[],
  budget: Budget,
): void {
  for (const property of properties) {
    if (property.prefix === 'p' || property.prefix === 'e') says.text = true;
    if (property.prefix === 'u') says.link = true;
    if (property.term === 'other' || property.prefix === 'e') continue;
    addValue(node, property.term, microformatValue(element, property, budget));
  }
}

/** Properties that stand elsewhere on the page: the classic include pattern, `itemref`, and a table cell's headers. */
function includeOthers(root: QueryRoot, item: Item, budget: Budget): void {
  if (!item.root.classic) return;
  const links = queryAll(item.element, 'a.include[href^="#"], object.include[data^="#"]', INCLUDE_LIMIT);
  const cells = tagOf(item.element) === 'td' ? wordsOf(item.element, 'headers') : [];
  const ids = [
    ...links.map((link) => attributeOf(link, 'href') || attributeOf(link, 'data')).map((id) => id.slice(1)),
    ...wordsOf(item.element, 'itemref'),
    ...cells,
  ];
  for (const id of ids.slice(0, INCLUDE_LIMIT)) {
    const place = elementById(root, id);
    if (!place || contains(place, item.element)) continue;
    for (const element of [place, ...queryAll(place, '[class]', 200)]) {
      addProperties(item, element, propertiesOfClasses(wordsOf(element, 'class'), item.root), budget);
    }
  }
}

/** microformats2-parsing, "parsing for implied properties": a card that only says a name or a link. */
function addImplied({ element, node, root, says }: Item, budget: Budget): void {
  // A classic attendee is often a name and nothing else; no other card of the classic kind is implied anything.
  if (root.classic && (node.types[0] !== 'Person' || node.properties.size > 0 || queryFirst(element, '*'))) {
    addOtherwiseSaid(node, element, budget);
    return;
  }
  if (!says.text && !says.items && !node.properties.has('name')) {
    addValue(node, 'name', impliedName(element) ?? markupLine(element, budget));
  }
  if (says.link || says.items || node.properties.has('url')) return;
  const link = [
    element,
    queryFirst(element, ':scope > a[href]:only-of-type'),
    soleGrandchild(element, 'a[href]'),
  ].find(
    (candidate) => candidate && ['a', 'area'].includes(tagOf(candidate)) && hasAttribute(candidate, 'href'),
  );
  if (link) addValue(node, 'url', linkOf(link, 'href'));
}

/** A card that names an organisation only, and whose person another notation names in the same block, is that person's. */
function addOtherwiseSaid(node: SchemaNode, element: Element, budget: Budget): void {
  if (!node.properties.has('worksFor') || node.properties.has('name')) return;
  const own = closestOf(element, PERSONS);
  const [person, ...others] = own ? [own] : queryAll(element, PERSONS, 2);
  const name = person && queryFirst(person, PERSON_NAMES);
  if (name && others.length === 0 && closestOf(name, '[itemscope], [typeof]') === person)
    addValue(node, 'name', markupLine(name, budget));
}

/** The `alt` or `title` of the element, its only child, or its only child's only child. */
function impliedName(element: Element): string | null {
  const child = queryFirst(
    element,
    ':scope > img[alt]:only-child, :scope > area[alt]:only-child, :scope > abbr[title]:only-child',
  );
  const candidates = [element, child, soleGrandchild(element, 'img[alt], area[alt], abbr[title]')];
  for (const candidate of candidates) {
    if (!candidate) continue;
    const name = attributeOf(candidate, tagOf(candidate) === 'abbr' ? 'title' : 'alt');
    if (name !== '' && ['img', 'area', 'abbr'].includes(tagOf(candidate))) return name;
  }
  return null;
}

function soleGrandchild(element: Element, selector: string): Element | null {
  const child = queryFirst(element, ':scope > :only-child');
  const grandchild = child && queryFirst(child, ':scope > :only-child');
  return grandchild && matches(grandchild, selector) ? grandchild : null;
}

function setEnd(node: SchemaNode): void {
  const [start] = node.properties.get('startDate') ?? [];
  const [end] = node.properties.get('endDate') ?? [];
  if (typeof start === 'string' && typeof end === 'string')
    node.properties.set('endDate', [withDateOf(end, start)]);
}
