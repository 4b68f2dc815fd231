/**
 * Reads from page nodes that the page cannot bend. `<form><input name="parentElement"></form>` and
 * `<img name="title">` replace properties of the form and the document even for an isolated script
 * (HTML, "named access"), so everything here goes through the prototype, where nothing can be shadowed.
 */
const through = <T extends Node, K extends keyof T>(node: T, property: K): T[K] =>
  Reflect.get(Object.getPrototypeOf(node), property, node);

/**
 * `through` for what is read of every node: the prototype's getter is looked up once. Getters of one document work
 * on the nodes of every other.
 */
function reader<T extends Node, K extends keyof T>(property: K): (node: T) => T[K] {
  let getter: ((this: T) => T[K]) | undefined;
  return (node) => {
    getter ??= getterOf<T, K>(node, property);
    return getter.call(node);
  };
}

function getterOf<T extends Node, K extends keyof T>(node: T, property: K): (this: T) => T[K] {
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, property);
    if (found?.get) return found.get;
    if (found) break;
  }
  return function (this: T) {
    return through(this, property);
  };
}

export const parentOf = reader<Node, 'parentElement'>('parentElement');
export const firstChildOf = reader<Node, 'firstChild'>('firstChild');
export const nextSiblingOf = reader<Node, 'nextSibling'>('nextSibling');
export const previousSiblingOf = reader<Node, 'previousSibling'>('previousSibling');
const localNameOf = reader<Element, 'localName'>('localName');
const nodeTypeOf = reader<Node, 'nodeType'>('nodeType');
/** The element's name in lower case, without a prefix. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();
export const titleOf = (document: Document): string => through(document, 'title');
export const urlOf = (document: Document): string => through(document, 'URL');
export const bodyOf = (document: Document): Element | null => through(document, 'body');
export const rootOf = (document: Document): Element | null => through(document, 'documentElement');
export const contentTypeOf = (document: Document): string => through(document, 'contentType');

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** `reader` for a method: looked up on the first node's prototype, the same for all elements. */
function method<K extends keyof Element>(property: K): (element: Element) => Element[K] {
  let found: Element[K] | undefined;
  return (element) => {
    found ??= through(element, property);
    return found;
  };
}

const getAttribute = method('getAttribute');
const hasAttributeMethod = method('hasAttribute');

/** The attribute's value, trimmed and cut to 4,000 characters; an absent one is empty. */
export const attributeOf = (element: Element, name: string): string =>
  (getAttribute(element).call(element, name) ?? '').slice(0, 4_000).trim();

export const hasAttribute = (element: Element, name: string): boolean =>
  hasAttributeMethod(element).call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  through(element, 'matches').call(element, selector);

export const closestOf = (element: Element, selector: string): Element | null =>
  through(element, 'closest').call(element, selector);

export const contains = (ancestor: Node, node: Node): boolean =>
  through(ancestor, 'contains').call(ancestor, node);

/** True when `later` starts after `earlier` in document order. */
export const follows = (later: Node, earlier: Node): boolean =>
  (through(earlier, 'compareDocumentPosition').call(earlier, later) & 4) !== 0;

/** What can be searched with a selector. */
export type QueryRoot = Document | Element | ShadowRoot;

/** The elements matching `selector` in document order, at most `limit`. */
export function queryAll(root: QueryRoot, selector: string, limit: number): Element[] {
  const found = through<QueryRoot, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector);
  const elements: Element[] = [];
  for (let at = 0; at < found.length && at < limit; at += 1) {
    const element = found[at];
    if (element) elements.push(element);
  }
  return elements;
}

export const queryFirst = (root: QueryRoot, selector: string): Element | null =>
  through<QueryRoot, 'querySelector'>(root, 'querySelector').call(root, selector);

/** The first elements with a name, in document order. Unlike `queryAll` it goes no further than to the last of them. */
export function firstNamed(root: QueryRoot, tag: string, limit: number): Element[] {
  // Shadow roots alone cannot be asked for a name.
  if (!isElement(root) && !isDocument(root)) return queryAll(root, tag, limit);
  const found = through<Document | Element, 'getElementsByTagName'>(root, 'getElementsByTagName').call(
    root,
    tag,
  );
  const elements: Element[] = [];
  for (let element = found[0]; element && elements.length < limit; element = found[elements.length])
    elements.push(element);
  return elements;
}

/** At most `limit` characters of a text node, without making the rest of it. */
export const textOfNode = (node: Text, limit: number): string =>
  node.length <= limit ? node.data : through(node, 'substringData').call(node, 0, limit);

/** Nothing on a page can replace a text node's own properties: these are read as they stand. */
export const lengthOfText = (node: Text): number => node.length;

/** All text below an element, natively: what scripts and hidden parts hold, too, with nothing between two nodes. */
export const textContentOf = (root: Element): string => through(root, 'textContent') ?? '';

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
  (hasAttribute(element, 'style') &&
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style')));

/** Goes through the text nodes below an element in document order: those of which `textContentOf` is made. */
export function textTreeOf(root: Element): TreeWalker {
  const document = through(root, 'ownerDocument');
  return through(document, 'createTreeWalker').call(document, root, TEXT_AND_CDATA);
}

/** Gives the nodes of `textTreeOf`, one at each call. */
export function textWalkerOf(root: Element): () => Text | null {
  const walker = textTreeOf(root);
  return () => {
    const node = walker.nextNode();
    return node && isCharacters(node) ? node : null;
  };
}

const isCharacters = (node: Node): node is Text => nodeTypeOf(node) <= 4;

/** `NodeFilter.SHOW_TEXT` and `SHOW_CDATA_SECTION` (DOM, "NodeFilter"), which are one kind of text to a reader. */
const TEXT_AND_CDATA = 4 | 8;

/** The first elements below one in document order, however many there are. */
export function firstElementsOf(root: QueryRoot, limit: number): Element[] {
  const document = isDocument(root) ? root : through<Node, 'ownerDocument'>(root, 'ownerDocument');
  if (!document) return [];
  const walker = through(document, 'createTreeWalker').call(document, root, 1);
  const elements: Element[] = [];
  for (let node = walker.nextNode(); node && elements.length < limit; node = walker.nextNode())
    if (isElement(node)) elements.push(node);
  return elements;
}

/** The names of an element's attributes. */
export const attributeNamesOf = (element: Element): string[] =>
  through(element, 'getAttributeNames').call(element);

/** The attribute's value without the 4,000 characters' limit of `attributeOf`, for addresses that carry data. */
export const longAttributeOf = (element: Element, name: string, limit: number): string =>
  (through(element, 'getAttribute').call(element, name) ?? '').slice(0, limit).trim();

/** The words of an attribute that holds a list: `class`, `itemprop`, `rel`. */
export const wordsOf = (element: Element, name: string): string[] =>
  attributeOf(element, name)
    .split(/\s+/)
    .filter((word) => word !== '');

/** An address in an attribute, made absolute by the document's base; as it stands where it is no address. */
export function linkOf(element: Element, name: string): string {
  const written = attributeOf(element, name);
  const base = through(element, 'baseURI');
  return written !== '' && URL.canParse(written, base) ? new URL(written, base).href : written;
}

/** The element with an id that has no white space in it. */
export const elementById = (root: QueryRoot, id: string): Element | null =>
  queryFirst(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`);

/** The element's open shadow root, or null. */
export const shadowRootOf = reader<Element, 'shadowRoot'>('shadowRoot');

/** The document of a frame of the same origin; null for any other, and for one that is not loaded. */
export function frameDocumentOf(frame: Element): Document | null {
  try {
    const inner: unknown = Reflect.get(Object.getPrototypeOf(frame), 'contentDocument', frame);
    return isDocument(inner) ? inner : null;
  } catch {
    // Another origin's frame may answer with an error.
    return null;
  }
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;

/** The elements at the top of a frame's document (its body) or of a shadow root. */
export function contentOf(root: QueryRoot): Element[] {
  if (isDocument(root)) return [bodyOf(root)].filter((body) => body !== null);
  const elements: Element[] = [];
  for (let node = firstChildOf(root); node && elements.length < 100; node = nextSiblingOf(node)) {
    if (isElement(node)) elements.push(node);
  }
  return elements;
}
