import { type SchemaNode, type SchemaValue, shortName } from './schema-node';

/** How deep objects may nest and how many values are read; beyond that a script is not a description. */
const DEPTH = 30;
const VALUES = 20_000;

/** Who made or published something: a node referred to in one of these ways is not what the page is about. */
const BYLINES = new Set(
  (
    'author creator publisher contributor editor copyrightHolder sourceOrganization provider performer organizer ' +
    'sponsor reviewedBy isPartOf brand manufacturer seller'
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
 * references (`{"@id": …}`) across all documents become the nodes they mean.
 */
export function graphNodes(documents: readonly unknown[]): SchemaNode[] {
  const byId = new Map<string, SchemaNode>();
  const referred = new Set<SchemaNode>();
  let left = VALUES;

  const nodeOf = (value: object, depth: number): SchemaNode => {
    const node: SchemaNode = { types: [], properties: new Map() };
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@type') node.types = textsIn(inner).map(shortName);
      else if (key === '@id' && typeof inner === 'string') node.properties.set('@id', [inner]);
      else if (key !== '@context' && key !== '@reverse') {
        node.properties.set(key === '@graph' ? key : shortName(key), valuesOf(inner, depth + 1));
      }
    }
    const [id] = node.properties.get('@id') ?? [];
    if (typeof id === 'string') remember(id, node);
    return node;
  };

  const remember = (id: string, node: SchemaNode) => {
    const known = byId.get(id);
    if (!known) byId.set(id, node);
    else if (known.types.length === 0 && node.types.length > 0) byId.set(id, node);
  };

  const valuesOf = (value: unknown, depth: number): SchemaValue[] => {
    left -= 1;
    if (left < 0 || depth > DEPTH || value === null || value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
    if (typeof value !== 'object') return [];
    if (Array.isArray(value)) return value.flatMap((entry: unknown) => valuesOf(entry, depth + 1));
    if ('@value' in value) return valuesOf(value['@value'], depth + 1);
    if ('@list' in value) return valuesOf(value['@list'], depth + 1);
    if ('@set' in value) return valuesOf(value['@set'], depth + 1);
    return [nodeOf(value, depth)];
  };

  const tops = documents
    .flatMap((document) => valuesOf(document, 0))
    .filter((value) => typeof value !== 'string');
  const members = tops.flatMap((top) => [top, ...(top.properties.get('@graph') ?? [])]).filter(isNodeValue);
  for (const { at, index, id, property } of referencesIn(members)) {
    const meant = byId.get(id);
    if (!meant || at[index] === meant) continue;
    at[index] = meant;
    if (BYLINES.has(property)) referred.add(meant);
  }
  return members.filter((node) => !referred.has(node));
}

/** The values that only name another node. */
function referencesIn(nodes: readonly SchemaNode[]): Reference[] {
  const references: Reference[] = [];
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const [property, values] of node.properties) {
      if (property === '@graph') continue;
      values.forEach((value, index) => {
        if (typeof value === 'string') return;
        const [id] = value.properties.get('@id') ?? [];
        const isReference = value.types.length === 0 && value.properties.size === 1;
        if (isReference && typeof id === 'string') references.push({ at: values, index, id, property });
        else waiting.push(value);
      });
    }
  }
  return references;
}

const isNodeValue = (value: SchemaValue): value is SchemaNode => typeof value !== 'string';

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((entry): entry is string => typeof entry === 'string')
    .slice(0, 20);
