import { type QueryRoot, queryAll, wordsOf } from '../dom';

const PLACES = 200;

/**
 * Where a page speaks of a schema.org type: the elements that markup calls so (microdata, RDFa); all of the page where a
 * JSON-LD script does.
 */
export function placesOfType(root: QueryRoot, type: string): QueryRoot[] {
  const marked = queryAll(root, `[itemtype*="${type}"], [typeof*="${type}"]`, PLACES).filter((element) =>
    ['itemtype', 'typeof'].some((name) => wordsOf(element, name).some((word) => isNamed(word, type))),
  );
  if (marked.length > 0) return marked;
  const scripts = queryAll(root, 'script[type="application/ld+json"]', PLACES);
  return scripts.some((script) => speaksOf(script, type)) ? [root] : [];
}

/** "Person", "schema:Person", "https://schema.org/Person". */
const isNamed = (word: string, type: string): boolean => word.split(/[/:#]/).pop() === type;

/** How much of a script is looked through. */
const SCRIPT = 200_000;

function speaksOf(script: Element, type: string): boolean {
  const text: unknown = Reflect.get(Object.getPrototypeOf(script), 'textContent', script);
  if (typeof text !== 'string') return false;
  const start = text.slice(0, SCRIPT);
  return start.includes('"@type"') && [`"${type}"`, `/${type}"`].some((name) => start.includes(name));
}
