import type { Budget } from '../budget';
import {
  attributeOf,
  contains,
  hasAttribute,
  linkOf,
  type QueryRoot,
  queryAll,
  queryFirst,
  tagOf,
  wordsOf,
} from '../dom';
import type { SchemaNode } from '../schema/schema-node';
import { markupText } from '../structured/markup-text';
import {
  EMPTY_TERMS,
  expandCompact,
  expandTerm,
  type TermContext,
  termsWithin,
} from '../structured/rdfa-context';
import { createRdfaGraph, type RdfaGraph } from '../structured/rdfa-graph';

const ELEMENT_LIMIT = 20_000;
/** Elements that can say something, or change what others say. */
const SPEAKING =
  '[typeof], [property], [rel], [rev], [about], [resource], [vocab], [prefix], a[href], area[href], img[src]';

interface Incomplete {
  property: string;
  isReverse: boolean;
}

/** The evaluation context that an element hands to those within it. */
interface Scope {
  element: Element | null;
  terms: TermContext;
  parentSubject: string;
  parentObject: string;
  incomplete: readonly Incomplete[];
}

/**
 * What a page says in RDFa, Lite or Core (https://www.w3.org/TR/rdfa-core/, section 7.5, with the rules of
 * HTML+RDFa 1.1). Pages without any `typeof` and `about` say nothing of people: `<meta property="og:…">` is
 * everywhere.
 *
 * @returns the things described, in the order in which the page comes to them.
 */
export function readRdfa(root: QueryRoot, budget: Budget): SchemaNode[] {
  if (!queryFirst(root, '[typeof], [about]')) return [];
  const graph = createRdfaGraph();
  const base: Scope = {
    element: null,
    terms: EMPTY_TERMS,
    parentSubject: '',
    parentObject: '',
    incomplete: [],
  };
  const open: Scope[] = [base];
  const elements = queryAll(root, SPEAKING, ELEMENT_LIMIT);
  if (elements.length === ELEMENT_LIMIT) budget.cut();
  for (const element of elements) {
    if (!budget.node() || !budget.timeLeft()) break;
    while (open.length > 1 && !contains(open.at(-1)?.element ?? element, element)) open.pop();
    open.push(evaluate(element, open.at(-1) ?? base, graph, budget));
  }
  return graph.nodes();
}

/** The steps of section 7.5 for one element; adds to the graph and returns the context for what is within. */
function evaluate(element: Element, outer: Scope, graph: RdfaGraph, budget: Budget): Scope {
  const terms = termsWithin(element, outer.terms);
  const has = (name: string) => hasAttribute(element, name);
  const expanded = (name: string) =>
    wordsOf(element, name)
      .map((word) => expandTerm(word, terms))
      .filter((iri) => iri !== null);
  // HTML+RDFa: beside `property`, link types that are plain words ("nofollow") are none of RDFa's.
  const relations = (name: string) =>
    has('property') ? wordsOf(element, name).filter((word) => word.includes(':')).length > 0 : has(name);
  const properties = expanded('property');
  const related = relations('rel') || relations('rev');
  const about = has('about') ? identity(attributeOf(element, 'about'), element, terms) : null;
  const target = targetOf(element, terms);

  let subject: string | null = about;
  let object: string | null = null;
  let typed: string | null = null;
  let skip = false;
  const fallback = () => (['head', 'body'].includes(tagOf(element)) ? outer.parentObject : null);
  if (related) {
    subject ??= fallback() ?? outer.parentObject;
    object = target ?? (has('typeof') && about === null ? graph.blank() : null);
    typed = has('typeof') ? (about ?? object) : null;
  } else if (has('property') && !has('content') && !has('datatype')) {
    subject ??= fallback() ?? outer.parentObject;
    if (has('typeof')) {
      typed = about ?? target ?? graph.blank();
      object = typed;
    }
  } else {
    subject ??= target ?? fallback() ?? (has('typeof') ? graph.blank() : null);
    if (subject === null) {
      subject = outer.parentObject;
      skip = !has('property');
    }
    typed = has('typeof') ? subject : null;
  }

  if (typed !== null) graph.addTypes(typed, expanded('typeof'));
  const incomplete: Incomplete[] = [];
  if (related) {
    const forward = has('rel') ? expanded('rel') : [];
    const backward = has('rev') ? expanded('rev') : [];
    const isHanging = object === null;
    object ??= graph.blank();
    for (const property of forward) {
      if (isHanging) incomplete.push({ property, isReverse: false });
      else graph.addLink(subject, property, object, wordsFor(element, budget));
    }
    for (const property of backward) {
      if (isHanging) incomplete.push({ property, isReverse: true });
      else graph.addLink(object, property, subject, '');
    }
  }
  if (properties.length > 0) {
    const literal = literalOf(element, budget, related, target, typed, about);
    for (const property of properties) {
      if (typeof literal === 'string') graph.addText(subject, property, literal);
      else graph.addLink(subject, property, literal.iri, literal.words);
    }
  }
  if (!skip) completeTriples(outer, subject, graph);
  if (skip) return { ...outer, element, terms };
  return { element, terms, parentSubject: subject, parentObject: object ?? subject, incomplete };
}

/** A `rel` that had no object yet has found it: the first subject within. */
function completeTriples(outer: Scope, subject: string, graph: RdfaGraph): void {
  for (const { property, isReverse } of outer.incomplete) {
    if (isReverse) graph.addLink(subject, property, outer.parentSubject, '');
    else graph.addLink(outer.parentSubject, property, subject, '');
  }
}

/** What `resource`, `href` or `src` points at; null where none of them stands there. */
function targetOf(element: Element, terms: TermContext): string | null {
  if (hasAttribute(element, 'resource')) return identity(attributeOf(element, 'resource'), element, terms);
  if (hasAttribute(element, 'href')) return linkOf(element, 'href');
  return hasAttribute(element, 'src') ? linkOf(element, 'src') : null;
}

/** A subject's or object's name: "[_:a]" and "[foaf:x]" in brackets, "_:a", a compact name, or an address. */
function identity(written: string, element: Element, terms: TermContext): string {
  const bare = /^\[(.*)\]$/.exec(written)?.[1] ?? written;
  if (bare.startsWith('_:')) return bare;
  const compact = /^(?:https?|mailto|tel|data|javascript|urn|geo):/i.test(bare)
    ? null
    : expandCompact(bare, terms);
  if (compact !== null) return compact;
  if (bare === '') return '';
  const attribute =
    hasAttribute(element, 'about') && attributeOf(element, 'about') === written ? 'about' : 'resource';
  return linkOf(element, attribute);
}

function literalOf(
  element: Element,
  budget: Budget,
  related: boolean,
  target: string | null,
  typed: string | null,
  about: string | null,
): string | { iri: string; words: string } {
  const content = attributeOf(element, 'content');
  if (hasAttribute(element, 'content')) return content;
  if (attributeOf(element, 'datetime') !== '') return attributeOf(element, 'datetime');
  if (hasAttribute(element, 'datatype')) return markupText(element, budget);
  if (!related && target !== null) return { iri: target, words: wordsFor(element, budget) };
  if (typed !== null && about === null) return { iri: typed, words: '' };
  return markupText(element, budget);
}

/** A link's own words, for where a name is wanted and the page has put it on the link. */
const wordsFor = (element: Element, budget: Budget): string =>
  tagOf(element) === 'a' && !hasAttribute(element, 'typeof') ? markupText(element, budget) : '';
