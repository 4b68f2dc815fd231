import type { Budget } from './budget';
import { frameDocumentOf, isShown, type QueryRoot, queryAll, shadowRootOf, tagOf } from './dom';

const ROOT_LIMIT = 100;
const FRAME_LIMIT = 30;
/** How many elements are asked for a shadow root, in all and of the plain ones (`<div>`), which rarely have one. */
const ASKED = 20_000;
const PLAIN_ASKED = 1_000;

/** The elements of HTML's own that may hold a shadow root (DOM, "attachShadow"), besides custom elements. */
const PLAIN_HOSTS =
  'article, aside, blockquote, div, footer, h1, h2, h3, header, main, nav, p, section, span';

/**
 * All that belongs to the page: its document, the documents of visible frames of the same origin, and the open
 * shadow roots in any of them. A frame of another origin shows nothing of itself.
 */
export function pageRoots(document: Document, budget: Budget): QueryRoot[] {
  const roots: QueryRoot[] = [document];
  for (let at = 0; at < roots.length && roots.length < ROOT_LIMIT; at += 1) {
    const root = roots[at];
    if (!root || !budget.timeLeft()) break;
    const frames = [...queryAll(root, 'iframe', FRAME_LIMIT), ...queryAll(root, 'frame', FRAME_LIMIT)].filter(isShown);
    roots.push(...frames.map(frameDocumentOf).filter((inner) => inner !== null));
    const hosts = [...queryAll(root, PLAIN_HOSTS, PLAIN_ASKED), ...customElements(root)];
    roots.push(...new Set(hosts.map(shadowRootOf).filter((inner) => inner !== null)));
  }
  return [...new Set(roots)].slice(0, ROOT_LIMIT);
}

/** Every element with a hyphen in its name is a custom one. Those that the page has not defined yet have no root. */
const customElements = (root: QueryRoot): Element[] =>
  queryAll(root, `:not(${FREQUENT_HOSTS}, ${COMMON}, ${PLAIN_HOSTS})`, ASKED).filter((element) => tagOf(element).includes('-'));

/** The most frequent come first: the search passes them by at once. */
const FREQUENT_HOSTS = 'div, span, p';

/** Elements that hold no shadow root, the most frequent first: the search for others passes them by natively. */
const COMMON =
  'a, td, li, tr, i, b, img, br, button, em, strong, ul, svg, path, option, h4, input, th, dt, dd, ' +
  'label, code, small, sup, sub, time, use, picture, source, figure, script, link, meta, style, ol, dl, table, tbody, ' +
  'thead, g, rect, circle, line, h5, h6, hr, pre, form, select, textarea, u, html, head, title, body';
