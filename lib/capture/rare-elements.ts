import { type QueryRoot, queryAll, tagOf } from './dom';

/** More rare elements than this are not kept. */
const KEPT = 20_000;

/**
 * HTML's own elements that most of a page consists of, the most frequent first: the search for all others passes them by
 * natively.
 */
const FREQUENT =
  'div a span li img p td tr b i br button h3 ul path option svg strong h2 em h4 input th dt dd label code small sup sub ' +
  'time use picture source figure style ol dl tbody thead g rect line h5 h6';

const RARE = `:not(${FREQUENT.replaceAll(' ', ', ')})`;

/**
 * The elements with names that few on a page have: custom ones, and HTML's own that many look for. One search finds them all;
 * to look for each name costs another way through the whole page.
 */
export interface RareElements {
  /** All of them in document order, as many as are kept. */
  readonly all: readonly Element[];
  /** Those with one name, in lower case and not a frequent one, in document order; at most `limit`. */
  named(tag: string, limit: number): readonly Element[];
}

export function rareElementsOf(root: QueryRoot): RareElements {
  const all = queryAll(root, RARE, KEPT);
  const byTag = new Map<string, Element[]>();
  for (const element of all) {
    const tag = tagOf(element);
    const others = byTag.get(tag);
    if (others) others.push(element);
    else byTag.set(tag, [element]);
  }
  return {
    all,
    named: (tag, limit) =>
      all.length < KEPT ? (byTag.get(tag) ?? []).slice(0, limit) : queryAll(root, tag, limit),
  };
}
