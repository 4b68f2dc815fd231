import { type Budget, quietly } from '../budget';
import {
  attributeOf,
  bodyOf,
  firstNamed,
  hasAttribute,
  matches,
  queryFirst,
  rootOf,
  textOfNode,
  titleOf,
  urlOf,
} from '../dom';
import type { RareElements } from '../rare-elements';
import type { RawPage } from '../raw-capture';
import { readableText, shortText } from '../readable-text';

/** How short a text may be and still say what a page is about. */
const MEANINGFUL = 40;

/** How much of a page's beginning is kept, in characters: an excerpt holds no more. */
const OPENING = 500;

const META_LIMIT = 1_000;
const LINK_LIMIT = 1_000;
/** The attributes that say what a `<meta>` is about. */
const NAMING = ['name', 'property', 'http-equiv'];

/** The page's own words about itself: title, address, canonical address, language, description; its first text if it has none. */
export function readPageFacts(
  document: Document,
  rare: RareElements,
  budget: Budget,
): Omit<RawPage, 'selection'> {
  const metas = metasOf(rare);
  const meta = (name: string) => metas.get(name) ?? '';
  const description = meta('description') || meta('og:description');
  return {
    title: titleOf(document).slice(0, 2_000).trim() || meta('og:title'),
    url: urlOf(document).slice(0, 4_000),
    canonical: canonicalOf(rare),
    language: languageOf(document, meta('content-language'), meta('og:locale')),
    description,
    opening: description === '' ? openingOf(document, budget) : '',
  };
}

/**
 * The page's language as it declares it; with the region of `og:locale` where that is the same language. "en_US" is
 * what site builders put there unasked, and says nothing.
 */
function languageOf(document: Document, declaredByMeta: string, localeName: string): string {
  const root = rootOf(document);
  const declared = (root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : '') || declaredByMeta;
  const locale = localeName.replace('_', '-');
  const isTelling = /^[a-z]{2,3}-[A-Z]{2}$/.test(locale) && locale !== 'en-US';
  if (declared === '') return isTelling ? locale : '';
  return isTelling && locale.split('-')[0] === declared.toLowerCase() ? locale : declared;
}

/** What the page's `<meta>` say, by their names in lower case; of several with one name the first counts. */
function metasOf(rare: RareElements): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of rare.named('meta', META_LIMIT)) {
    if (!hasAttribute(meta, 'content')) continue;
    for (const name of NAMING.map((attribute) => attributeOf(meta, attribute).toLowerCase()))
      if (name !== '' && !metas.has(name)) metas.set(name, attributeOf(meta, 'content'));
  }
  return metas;
}

function canonicalOf(rare: RareElements): string {
  const link = rare.named('link', LINK_LIMIT).find((link) => matches(link, '[rel~="canonical" i][href]'));
  return link ? attributeOf(link, 'href') : '';
}

/** The first paragraph of some length in the main part, else what stands first on the page. */
function openingOf(document: Document, budget: Budget): string {
  const body = bodyOf(document);
  if (!body) return '';
  const main = queryFirst(document, 'main, [role="main"], article') ?? body;
  for (const paragraph of firstNamed(main, 'p', 30)) {
    const text = shortText(paragraph, budget, OPENING);
    if (text.length >= MEANINGFUL) return text;
  }
  return quietText(main, budget) || quietText(body, budget);
}

/** The beginning of an element's text; no more is read than what it takes. */
function quietText(root: Element, budget: Budget): string {
  let read = 0;
  const textOf = (node: Text, limit: number) => {
    const text = textOfNode(node, limit);
    const { length } = text.trim();
    if (length > 0) read += length + 1;
    return text;
  };
  return readableText(root, quietly(budget), { limit: 1_000, textOf, stopAt: () => read > OPENING })
    .replace(/\s+/g, ' ')
    .slice(0, OPENING);
}
