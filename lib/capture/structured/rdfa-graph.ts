import { addValue, createNode, linkNode, type SchemaNode } from '../schema/schema-node';
import { isPersonTerm, termOfIri, typeOfIri } from '../schema/vocabulary';

/** The things that RDFa describes, as they are found. Subjects are addresses, `_:names`, or made up with `blank`. */
export interface RdfaGraph {
  /** A name for a thing that has none. */
  blank(): string;
  addTypes(subject: string, iris: readonly string[]): void;
  addText(subject: string, property: string, text: string): void;
  /** Adds a link to another thing, or to a page; `words` are the link's own. */
  addLink(subject: string, property: string, object: string, words: string): void;
  /** All things described: first those that no other refers to, each in the order in which they came up. */
  nodes(): SchemaNode[];
}

const NODE_LIMIT = 5_000;

/** Whether a thing is more than its address. */
const saysSomething = ({ types, properties }: SchemaNode): boolean =>
  types.length > 0 || properties.size > (properties.has('@id') ? 1 : 0);

export function createRdfaGraph(): RdfaGraph {
  const byName = new Map<string, SchemaNode>();
  const links: { from: SchemaNode; term: string; to: string; words: string }[] = [];
  const referred = new Set<SchemaNode>();
  let blanks = 0;

  const nodeFor = (name: string): SchemaNode => {
    const known = byName.get(name);
    if (known) return known;
    const node = createNode();
    if (/^https?:/i.test(name)) addValue(node, '@id', name);
    if (byName.size < NODE_LIMIT) byName.set(name, node);
    return node;
  };
  const noteAgent = (node: SchemaNode, property: string) => {
    if (node.types.length === 0 && isPersonTerm(property)) node.types.push('Person');
  };

  return {
    blank() {
      blanks += 1;
      return `_: ${blanks}`;
    },
    addTypes(subject, iris) {
      const types = iris.map(typeOfIri).filter((type) => type !== null);
      nodeFor(subject).types.unshift(...types);
    },
    addText(subject, property, text) {
      const node = nodeFor(subject);
      noteAgent(node, property);
      addValue(node, termOfIri(property) ?? 'other', text);
    },
    addLink(subject, property, object, words) {
      const node = nodeFor(subject);
      noteAgent(node, property);
      const term = termOfIri(property) ?? (/#type$/.test(property) ? 'contactType' : 'other');
      if (term === 'contactType') node.types.push(typeOfIri(object) ?? 'Other');
      else links.push({ from: node, term, to: object, words });
    },
    nodes() {
      for (const { from, term, to, words } of links) {
        const described = byName.get(to);
        const isDescribed = described && saysSomething(described);
        if (isDescribed && from.properties.get(term)?.includes(described)) continue;
        addValue(from, term, isDescribed ? described : linkNode(to, words));
        if (isDescribed && described !== from) referred.add(described);
      }
      links.length = 0;
      const described = [...byName.values()].filter(
        (node) => node.types.length > 0 || node.properties.size > 1,
      );
      return [
        ...described.filter((node) => !referred.has(node)),
        ...described.filter((node) => referred.has(node)),
      ];
    },
  };
}
