import { contextWithin, type JsonLdContext, keyTerm, NO_CONTEXT, typeTerm } from './json-ld-context';
import { addValue, createNode, isNode, type SchemaNode, type SchemaValue } from './schema-node';

/** How deep objects may nest and how many values are read; beyond that a script is not a description. */
const DEPTH = 30;
const VALUES = 20_000;

/** Who made or published something: a node referred to in one of these ways is not what the page is about. */
const BYLINES = new Set(
  (
    'author creator publisher contributor editor copyrightHolder sourceOrganization provider performer organizer ' +
    'sponsor reviewedBy isPartOf brand manufacturer seller underName'
  ).split(' '),
);

interface Reference {
  at: SchemaValue[];
  index: number;
  id: string;
  property: string;
}

/**
 * The top nodes of parsed JSON-LD documents. `@graph` members are at the top unless they are another's byline;
 * references (`{"@id": …}`) across all documents become the nodes they mean, and what several say of one thing
 * is put together.
 */
export function graphNodes(documents: readonly unknown[]): SchemaNode[] {
  const byId = new Map<string, SchemaNode>();
  const referred = new Set<SchemaNode>();
  const besides: SchemaNode[] = [];
  let left = VALUES;

  const nodeOf = (value: object, depth: number, outer: JsonLdContext): SchemaNode => {
    const context = '@context' in value ? contextWithin(value['@context'], outer) : outer;
    const node = createNode();
    for (const [key, inner] of Object.entries(value)) addEntry(node, key, inner, depth + 1, context);
    const [id] = node.properties.get('@id') ?? [];
    return typeof id === 'string' ? remembered(id, node) : node;
  };

  const addEntry = (node: SchemaNode, key: string, inner: unknown, depth: number, context: JsonLdContext) => {
    const term = keyTerm(key, context);
    if (term === '@type') node.types = textsIn(inner).flatMap((type) => typeTerm(type, context) ?? []);
    else if (term === '@id') addValue(node, '@id', typeof inner === 'string' ? inner : '');
    else if (term === '@reverse') addReverse(node, inner, depth, context);
    else if (term === '@included') besides.push(...valuesOf(inner, depth, context).filter(isNode));
    else if (term === '@nest') addNested(node, inner, depth, context);
    else if (term === '@graph' || (term !== null && !term.startsWith('@'))) {
      for (const found of valuesOf(inner, depth, context)) addValue(node, term, found);
    } else if (term === null) {
      // What a foreign vocabulary holds together may still be a person: it is looked through under no name of ours.
      for (const found of valuesOf(inner, depth, context)) if (isNode(found)) addValue(node, 'other', found);
    }
  };

  const addNested = (node: SchemaNode, inner: unknown, depth: number, context: JsonLdContext) => {
    for (const part of Array.isArray(inner) ? inner : [inner]) {
      if (typeof part !== 'object' || part === null || depth > DEPTH) continue;
      for (const [key, value] of Object.entries(part)) addEntry(node, key, value, depth + 1, context);
    }
  };

  /** `"@reverse": {"worksFor": {…}}` says of the inner node that it works for this one. */
  const addReverse = (node: SchemaNode, inner: unknown, depth: number, context: JsonLdContext) => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, value] of Object.entries(inner)) {
      const term = keyTerm(key, context);
      for (const from of valuesOf(value, depth, context).filter(isNode)) {
        if (term && !term.startsWith('@')) addValue(from, term, node);
        besides.push(from);
      }
    }
  };

  const remembered = (id: string, node: SchemaNode): SchemaNode => {
    const known = byId.get(id);
    if (!known) byId.set(id, node);
    else if (!isReference(node)) putTogether(known, node);
    return known && !isReference(node) ? known : node;
  };

  const valuesOf = (value: unknown, depth: number, context: JsonLdContext): SchemaValue[] => {
    left -= 1;
    if (left < 0 || depth > DEPTH || value === null || value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
    if (typeof value !== 'object') return [];
    if (Array.isArray(value)) return value.flatMap((entry: unknown) => valuesOf(entry, depth + 1, context));
    for (const holder of ['@value', '@list', '@set'] as const) {
      if (holder in value) return valuesOf(Reflect.get(value, holder), depth + 1, context);
    }
    return [nodeOf(value, depth, context)];
  };

  const tops = documents.flatMap((document) => valuesOf(document, 0, NO_CONTEXT)).filter(isNode);
  const members = [
    ...new Set([
      ...tops.flatMap((top) => [top, ...(top.properties.get('@graph') ?? [])]).filter(isNode),
      ...besides,
    ]),
  ];
  for (const { at, index, id, property } of referencesIn(members)) {
    const meant = byId.get(id);
    if (!meant || at[index] === meant) continue;
    at[index] = meant;
    if (BYLINES.has(property)) referred.add(meant);
  }
  return members.filter((node) => !referred.has(node));
}

/** Adds what another description of the same thing says; what both say stands once. */
function putTogether(known: SchemaNode, other: SchemaNode): void {
  known.types = [...new Set([...known.types, ...other.types])];
  for (const [name, values] of other.properties) {
    const said = known.properties.get(name) ?? [];
    known.properties.set(name, [...said, ...values.filter((value) => !said.includes(value))]);
  }
}

/** Whether a node only names another: `{"@id": …}`, perhaps with its type. */
const isReference = (node: SchemaNode): boolean => node.properties.size === 1 && node.properties.has('@id');

/** The values that only name another node. */
function referencesIn(nodes: readonly SchemaNode[]): Reference[] {
  const references: Reference[] = [];
  const waiting = [...nodes];
  const seen = new Set<SchemaNode>(nodes);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const [property, values] of node.properties) {
      values.forEach((value, index) => {
        if (!isNode(value)) return;
        const [id] = value.properties.get('@id') ?? [];
        if (isReference(value) && typeof id === 'string')
          references.push({ at: values, index, id, property });
        else if (!seen.has(value)) {
          seen.add(value);
          waiting.push(value);
        }
      });
    }
  }
  return references;
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((entry): entry is string => typeof entry === 'string')
    .slice(0, 20);
