import type { Budget } from '../budget';
import { attributeOf, bodyOf, queryAll, queryFirst, rootOf, titleOf, urlOf } from '../dom';
import type { RawPage } from '../raw-capture';
import { readableText, shortText } from '../readable-text';

/** How short a text may be and still say what a page is about. */
const MEANINGFUL = 40;

/** The page's own words about itself: title, address, canonical address, language, description, first text. */
export function readPageFacts(document: Document, budget: Budget): Omit<RawPage, 'selection'> {
  return {
    title: titleOf(document).slice(0, 2_000).trim() || metaOf(document, 'og:title'),
    url: urlOf(document).slice(0, 4_000),
    canonical: attributeOrNothing(queryFirst(document, 'link[rel~="canonical" i][href]'), 'href'),
    language: languageOf(document),
    description: metaOf(document, 'description') || metaOf(document, 'og:description'),
    opening: openingOf(document, budget),
  };
}

/**
 * The page's language as it declares it; with the region of `og:locale` where that is the same language. "en_US" is
 * what site builders put there unasked, and says nothing.
 */
function languageOf(document: Document): string {
  const root = rootOf(document);
  const declared =
    (root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : '') ||
    attributeOrNothing(queryFirst(document, 'meta[http-equiv="content-language" i]'), 'content');
  const locale = metaOf(document, 'og:locale').replace('_', '-');
  const isTelling = /^[a-z]{2,3}-[A-Z]{2}$/.test(locale) && locale !== 'en-US';
  if (declared === '') return isTelling ? locale : '';
  return isTelling && locale.split('-')[0] === declared.toLowerCase() ? locale : declared;
}

const metaOf = (document: Document, name: string): string =>
  attributeOrNothing(
    queryFirst(document, `meta[name="${name}" i][content], meta[property="${name}" i][content]`),
    'content',
  );

const attributeOrNothing = (element: Element | null, name: string): string =>
  element ? attributeOf(element, name) : '';

/** The first paragraph of some length in the main part, else what stands first on the page. */
function openingOf(document: Document, budget: Budget): string {
  const body = bodyOf(document);
  if (!body) return '';
  const main = queryFirst(document, 'main, [role="main"], article') ?? body;
  for (const paragraph of queryAll(main, 'p', 30)) {
    const text = shortText(paragraph, budget, 600);
    if (text.length >= MEANINGFUL) return text;
  }
  return quietText(main, budget) || quietText(body, budget);
}

const quietText = (root: Element, budget: Budget): string =>
  readableText(root, { ...budget, cut: () => undefined, truncated: false }, { limit: 1_000 })
    .replace(/\s+/g, ' ')
    .slice(0, 600);
