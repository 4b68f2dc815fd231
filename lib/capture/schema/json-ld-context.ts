import { namespaceOf, termOfIri, typeOfIri } from './vocabulary';

/**
 * What the words of a JSON-LD document mean (https://www.w3.org/TR/json-ld11/#the-context), as far as people,
 * organisations and events need it: prefixes, renamed terms, a vocabulary. Contexts elsewhere are never fetched;
 * their words are taken for schema.org's, which they nearly always are.
 */
export interface JsonLdContext {
  vocabulary: string | null;
  terms: ReadonlyMap<string, string>;
}

export const NO_CONTEXT: JsonLdContext = { vocabulary: null, terms: new Map() };

const TERM_LIMIT = 500;

/** The context within an object that has an `@context` of its own. */
export function contextWithin(written: unknown, outer: JsonLdContext): JsonLdContext {
  if (Array.isArray(written)) {
    return written
      .slice(0, 20)
      .reduce((context: JsonLdContext, entry: unknown) => contextWithin(entry, context), outer);
  }
  if (typeof written === 'string')
    return /schema\.org\/?/i.test(written) ? { ...outer, vocabulary: null } : outer;
  if (typeof written !== 'object' || written === null) return outer;
  const terms = new Map(outer.terms);
  let { vocabulary } = outer;
  for (const [term, meaning] of Object.entries(written).slice(0, TERM_LIMIT)) {
    const iri = idOf(meaning);
    if (term === '@vocab') vocabulary = iri;
    else if (iri !== null) terms.set(term, iri);
  }
  return { vocabulary, terms };
}

const idOf = (meaning: unknown): string | null => {
  if (typeof meaning === 'string') return meaning;
  if (typeof meaning !== 'object' || meaning === null) return null;
  const id = '@id' in meaning ? meaning['@id'] : '@reverse' in meaning ? meaning['@reverse'] : null;
  return typeof id === 'string' ? id : null;
};

/** A key by schema.org's name; a keyword ("@id") where the context renames one; null for a foreign vocabulary. */
export const keyTerm = (key: string, context: JsonLdContext): string | null =>
  meaningOf(key, context, termOfIri);

/** A type by schema.org's name; null for a foreign vocabulary. */
export const typeTerm = (type: string, context: JsonLdContext): string | null =>
  meaningOf(type, context, typeOfIri);

function meaningOf(
  word: string,
  context: JsonLdContext,
  read: (iri: string) => string | null,
): string | null {
  const meant = context.terms.get(word);
  if (word.startsWith('@')) return word;
  if (meant?.startsWith('@')) return meant;
  const iri = expanded(meant ?? word, context, 0);
  if (iri.includes(':') || /^(?:www\.)?schema\.org\//i.test(iri)) return read(iri);
  if (context.vocabulary !== null && context.vocabulary !== '') return read(`${context.vocabulary}${iri}`);
  return iri.length <= 60 ? iri : null;
}

/** A compact name with its prefix resolved, through at most a few others. */
function expanded(word: string, context: JsonLdContext, depth: number): string {
  const colon = word.indexOf(':');
  if (colon <= 0 || word.startsWith('//', colon + 1) || depth > 3) return word;
  const prefix = word.slice(0, colon);
  const namespace = context.terms.get(prefix) ?? namespaceOf(prefix);
  return namespace === null ? word : expanded(`${namespace}${word.slice(colon + 1)}`, context, depth + 1);
}
