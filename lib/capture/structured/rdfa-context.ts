import { attributeNamesOf, attributeOf, hasAttribute, parentOf, wordsOf } from '../dom';
import { namespaceOf } from '../schema/vocabulary';

/** What holds for an element's terms (RDFa Core 1.1, section 7.2, "Evaluation Context", the part about names). */
export interface TermContext {
  element: Element | null;
  vocabulary: string;
  prefixes: ReadonlyMap<string, string>;
}

export const EMPTY_TERMS: TermContext = { element: null, vocabulary: '', prefixes: new Map() };

/** How far up `xmlns:` declarations are looked for. */
const LEVELS = 100;

/** The context within an element: what its `vocab` and `prefix` say on top of what held before. */
export function termsWithin(element: Element, outer: TermContext): TermContext {
  const vocabulary = hasAttribute(element, 'vocab')
    ? withEnding(attributeOf(element, 'vocab'))
    : outer.vocabulary;
  const prefixes = new Map(outer.prefixes);
  const words = wordsOf(element, 'prefix');
  for (let at = 0; at + 1 < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.endsWith(':')) continue;
    prefixes.set(word.slice(0, -1).toLowerCase(), words[at + 1] ?? '');
    at += 1;
  }
  return { element, vocabulary, prefixes };
}

/** "schema.org" and "https://schema.org" mean what "https://schema.org/" says. */
const withEnding = (vocabulary: string): string =>
  /^(?:https?:\/\/)?(?:www\.)?schema\.org[/#]*$/i.test(vocabulary) ? 'https://schema.org/' : vocabulary;

/** The full address of a term, a compact name or an address; null for a term without a vocabulary. */
export function expandTerm(name: string, context: TermContext): string | null {
  const colon = name.indexOf(':');
  if (colon < 0) return context.vocabulary === '' ? null : `${context.vocabulary}${name}`;
  const expanded = expandCompact(name, context);
  if (expanded !== null) return expanded;
  return /^https?:\/\//i.test(name) ? name : null;
}

/** "foaf:name" with its prefix resolved; null where the prefix is not known. */
export function expandCompact(name: string, context: TermContext): string | null {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase();
  const rest = name.slice(colon + 1);
  if (colon <= 0 || rest.startsWith('//')) return null;
  const namespace =
    context.prefixes.get(prefix) ?? declaredNamespace(prefix, context.element) ?? namespaceOf(prefix);
  return namespace === null ? null : `${namespace}${rest}`;
}

/** The older way to declare a prefix: `xmlns:v="…"` on the element or around it. */
function declaredNamespace(prefix: string, from: Element | null): string | null {
  let element = from;
  for (let level = 0; element && level < LEVELS; level += 1, element = parentOf(element)) {
    const wanted = `xmlns:${prefix}`;
    const name = attributeNamesOf(element).find((attribute) => attribute.toLowerCase() === wanted);
    if (name) return attributeOf(element, name);
  }
  return null;
}
