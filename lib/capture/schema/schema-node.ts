/**
 * One thing described with schema.org's vocabulary, however the page writes it down (JSON-LD, microdata, RDFa):
 * its types and its properties, both by short name ("Person", "telephone").
 */
export interface SchemaNode {
  types: string[];
  properties: Map<string, SchemaValue[]>;
}

export type SchemaValue = string | SchemaNode;

export const isNode = (value: SchemaValue): value is SchemaNode => typeof value !== 'string';

export const createNode = (...types: string[]): SchemaNode => ({ types, properties: new Map() });

/** Adds a value under a name; an empty one is left out. */
export function addValue(node: SchemaNode, name: string, value: SchemaValue): void {
  if (value === '') return;
  const known = node.properties.get(name);
  if (known) known.push(value);
  else node.properties.set(name, [value]);
}

/** A link as a value: a property that wants a text takes its words, one that wants an address its `href`. */
export function linkNode(href: string, words: string): SchemaNode {
  const node = createNode();
  addValue(node, '@id', href);
  addValue(node, 'name', words);
  return node;
}

export const valuesOf = (node: SchemaNode, ...names: string[]): SchemaValue[] =>
  names.flatMap((name) => node.properties.get(name) ?? []);

/** The first text under any of the names. A node stands for its own name ("worksFor": {"name": "Acme"}). */
export function textOf(node: SchemaNode, ...names: string[]): string | null {
  return textsOf(node, ...names)[0] ?? null;
}

/** Under which names a thing says how it is called. */
const OWN_TEXTS = ['name', 'legalName', 'organizationName', 'value', 'alternateName'];

/** All texts under the names, cleaned, empty ones left out. */
export function textsOf(node: SchemaNode, ...names: string[]): string[] {
  return valuesOf(node, ...names)
    .map((value) => plain(isNode(value) ? ownText(value, ...OWN_TEXTS) : value))
    .filter((text) => text !== '');
}

/** An address of a page: whole, from the root, or a file beside this page. */
const LINK = /^(?:https?:|\/|www\.|[\w%-][\w%./-]*\.(?:html?|php|aspx?|jsp)(?:[?#]|$))/i;

/** All addresses of pages under the names: given as text, as a node's `@id` or as its `url`. "#" is yet to be filled in. */
export function linksOf(node: SchemaNode, ...names: string[]): string[] {
  return valuesOf(node, ...names)
    .map((value) => plain(isNode(value) ? ownText(value, 'url', '@id') : value))
    .filter((url) => LINK.test(url) && !url.endsWith('#'));
}

/** Only what the node itself says as text: nodes may refer to each other in circles. */
export const ownText = (node: SchemaNode, ...names: string[]): string =>
  valuesOf(node, ...names).find((value) => typeof value === 'string') ?? '';

/** The nodes under the names. */
export const nodesOf = (node: SchemaNode, ...names: string[]): SchemaNode[] =>
  valuesOf(node, ...names).filter(isNode);

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
};

/** Text as a person reads it: many sites put HTML into JSON-LD. Tags go, common entities are resolved. */
export function plain(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (decimal) return fromCode(Number.parseInt(decimal, 10), whole);
      if (hex) return fromCode(Number.parseInt(hex, 16), whole);
      return (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined) ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

const fromCode = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : otherwise;
