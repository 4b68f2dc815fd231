import type { Budget } from './budget';
import {
  bodyOf,
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
/** How many elements are asked for a shadow root: custom ones, and of some others, which rarely have one, the first of each name. */
const ASKED = 20_000;
const FIRST_ASKED = 200;

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
    const hosts = [...HOSTS.flatMap((tag) => queryAll(root, tag, FIRST_ASKED)), ...customElements(root)];
    roots.push(...new Set(hosts.map(shadowRootOf).filter((inner) => inner !== null)));
  }
  return [...new Set(roots)].slice(0, ROOT_LIMIT);
}

function framesOf(root: QueryRoot): Element[] {
  const body = isDocument(root) ? bodyOf(root) : null;
  const tag = body && tagOf(body) === 'frameset' ? 'frame' : 'iframe';
  return queryAll(root, tag, FRAME_LIMIT).filter(isShown);
}

/** Every element with a hyphen in its name is a custom one. Those that the page has not defined yet have no root. */
const customElements = (root: QueryRoot): Element[] =>
  queryAll(root, CUSTOM, ASKED).filter((element) => tagOf(element).includes('-'));

/** HTML's own elements that are given a root now and then (of all that may: no paragraphs, quotations and headings). */
const HOSTS = ['div', 'section', 'article', 'aside', 'span', 'main', 'header', 'footer', 'nav', 'body'];

/** HTML's own elements, the most frequent first: the search for custom ones passes them by natively. */
const CUSTOM = `:not(${(
  'div a td tr span li p b img i h3 button br ul strong em h2 svg path option h4 input th dt dd label code small sup sub ' +
    'time use picture source figure article section script link meta style ol dl table tbody thead g rect line h1 ' +
    'form html head title body main header footer nav'
).replaceAll(' ', ', ')})`;
