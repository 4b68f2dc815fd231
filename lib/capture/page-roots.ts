import type { Budget } from './budget';
import {
  bodyOf,
  firstElementsOf,
  frameDocumentOf,
  isDocument,
  isShown,
  type QueryRoot,
  queryAll,
  shadowRootOf,
  tagOf,
} from './dom';

const ROOT_LIMIT = 100;
const FRAME_LIMIT = 30;
/** How many elements are asked for a shadow root: custom ones, and of all others the first, which rarely have one. */
const ASKED = 20_000;
const FIRST_ASKED = 500;
/** Of how many elements the names are counted: the last of the first ones, which are more like the rest of the page. */
const COUNTED = 200;

/**
 * All that belongs to the page: its document, the documents of visible frames of the same origin, and the open
 * shadow roots in any of them. A frame of another origin shows nothing of itself.
 */
export function pageRoots(document: Document, budget: Budget): QueryRoot[] {
  const roots: QueryRoot[] = [document];
  for (let at = 0; at < roots.length && roots.length < ROOT_LIMIT; at += 1) {
    const root = roots[at];
    if (!root || !budget.timeLeft()) break;
    roots.push(
      ...framesOf(root)
        .map(frameDocumentOf)
        .filter((inner) => inner !== null),
    );
    const first = firstElementsOf(root, FIRST_ASKED);
    const hosts = first.length < FIRST_ASKED ? first : [...first, ...customElements(root, first)];
    roots.push(...new Set(hosts.map(shadowRootOf).filter((inner) => inner !== null)));
  }
  return [...new Set(roots)].slice(0, ROOT_LIMIT);
}

function framesOf(root: QueryRoot): Element[] {
  const body = isDocument(root) ? bodyOf(root) : null;
  const tag = body && tagOf(body) === 'frameset' ? 'frame' : 'iframe';
  return queryAll(root, tag, FRAME_LIMIT).filter(isShown);
}

/**
 * Every element with a hyphen in its name is a custom one. Those that the page has not defined yet have no root.
 *
 * @param first - the page's first elements: what is frequent there is passed by soonest.
 */
function customElements(root: QueryRoot, first: readonly Element[]): Element[] {
  const counts = new Map(OF_HTML.map((tag) => [tag, 0]));
  for (const tag of first.slice(-COUNTED).map(tagOf)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const passedBy = OF_HTML.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return queryAll(root, `:not(${passedBy.join(', ')})`, ASKED).filter((element) =>
    tagOf(element).includes('-'),
  );
}

/** HTML's own elements, the most frequent first: the search for custom ones passes them by natively. */
const OF_HTML = (
  'div a span p li td img i tr b h3 button br ul strong em h2 svg path option h4 input th dt dd label code small sup sub ' +
  'time use picture source figure article section script link meta style ol dl table tbody thead g rect circle line h1 h5 ' +
  'h6 hr pre form select textarea u html head title body main header footer nav aside blockquote'
).split(' ');
