/**
 * Reads from page nodes that the page cannot bend. `<form><input name="parentElement"></form>` and
 * `<img name="title">` replace properties of the form and the document even for an isolated script
 * (HTML, "named access"), so everything here goes through the prototype, where nothing can be shadowed.
 */
const through = <T extends Node, K extends keyof T>(node: T, property: K): T[K] =>
  Reflect.get(Object.getPrototypeOf(node), property, node);

export const parentOf = (node: Node): Element | null => through(node, 'parentElement');
export const firstChildOf = (node: Node): ChildNode | null => through(node, 'firstChild');
export const nextSiblingOf = (node: Node): ChildNode | null => through(node, 'nextSibling');
export const previousSiblingOf = (node: Node): ChildNode | null => through(node, 'previousSibling');
export const tagOf = (element: Element): string => through(element, 'localName').toLowerCase();
export const titleOf = (document: Document): string => through(document, 'title');
export const urlOf = (document: Document): string => through(document, 'URL');
export const bodyOf = (document: Document): Element | null => through(document, 'body');
export const rootOf = (document: Document): Element | null => through(document, 'documentElement');
export const contentTypeOf = (document: Document): string => through(document, 'contentType');

export const isElement = (node: Node): node is Element => through(node, 'nodeType') === 1;
export const isText = (node: Node): node is Text => through(node, 'nodeType') === 3;

/** The attribute's value, trimmed and cut to 4,000 characters; an absent one is empty. */
export const attributeOf = (element: Element, name: string): string =>
  (through(element, 'getAttribute').call(element, name) ?? '').slice(0, 4_000).trim();

export const hasAttribute = (element: Element, name: string): boolean =>
  through(element, 'hasAttribute').call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  through(element, 'matches').call(element, selector);

export const closestOf = (element: Element, selector: string): Element | null =>
  through(element, 'closest').call(element, selector);

export const contains = (ancestor: Node, node: Node): boolean =>
  through(ancestor, 'contains').call(ancestor, node);

/** True when `later` starts after `earlier` in document order. */
export const follows = (later: Node, earlier: Node): boolean =>
  (through(earlier, 'compareDocumentPosition').call(earlier, later) & 4) !== 0;

/** The elements matching `selector` in document order, at most `limit`. */
export function queryAll(root: Document | Element, selector: string, limit: number): Element[] {
  const found = through<Document | Element, 'querySelectorAll'>(root, 'querySelectorAll').call(
    root,
    selector,
  );
  const elements: Element[] = [];
  for (let at = 0; at < found.length && at < limit; at += 1) {
    const element = found[at];
    if (element) elements.push(element);
  }
  return elements;
}

export const queryFirst = (root: Document | Element, selector: string): Element | null =>
  through<Document | Element, 'querySelector'>(root, 'querySelector').call(root, selector);

/** At most `limit` characters of a text node, without making the rest of it. */
export const textOfNode = (node: Text, limit: number): string => {
  const length = Math.min(through(node, 'length'), limit);
  return through(node, 'substringData').call(node, 0, length);
};

export const lengthOfText = (node: Text): number => through(node, 'length');

/** Whether the element is rendered. Where the engine cannot tell (no layout), only `hidden` and inline style count. */
export function isShown(element: Element): boolean {
  const check: unknown = through(element, 'checkVisibility');
  if (typeof check === 'function') return check.call(element, { visibilityProperty: true }) === true;
  for (let at: Element | null = element; at; at = parentOf(at)) if (isMarkedHidden(at)) return false;
  return true;
}

/** Hidden by what the element itself says, with no look at style sheets. */
export const isMarkedHidden = (element: Element): boolean =>
  hasAttribute(element, 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'));

/** The text nodes below an element in document order, gone through natively. */
export function* textNodesOf(root: Element): Generator<Text> {
  const document = through(root, 'ownerDocument');
  const walker = through(document, 'createTreeWalker').call(document, root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) yield node;
}
