import type { Budget } from './budget';
import {
  bodyOf,
  firstNamed,
  frameDocumentOf,
  isDocument,
  isShown,
  type QueryRoot,
  shadowRootOf,
  tagOf,
} from './dom';
import type { PageMarks } from './page-marks';
import type { RareElements } from './rare-elements';

const ROOT_LIMIT = 100;
const FRAME_LIMIT = 30;
/** Of the frequent elements that may have a shadow root but rarely do, the first are asked for it. */
const FIRST_ASKED = 200;

/**
 * All that belongs to the page: its document, the documents of visible frames of the same origin, and the open
 * shadow roots in any of them. A frame of another origin shows nothing of itself.
 */
export function pageRoots(document: Document, marks: PageMarks, budget: Budget): QueryRoot[] {
  const roots: QueryRoot[] = [document];
  for (let at = 0; at < roots.length && roots.length < ROOT_LIMIT; at += 1) {
    const root = roots[at];
    if (!root || !budget.timeLeft()) break;
    const { rare } = marks.of(root);
    roots.push(
      ...framesOf(root, rare)
        .map(frameDocumentOf)
        .filter((inner) => inner !== null),
    );
    // Custom elements are the usual hosts, and rare ones by their names.
    const hosts = [...HOSTS.flatMap((tag) => firstNamed(root, tag, FIRST_ASKED)), ...rare.all];
    roots.push(...hosts.map(shadowRootOf).filter((inner) => inner !== null));
  }
  return [...new Set(roots)].slice(0, ROOT_LIMIT);
}

function framesOf(root: QueryRoot, rare: RareElements): Element[] {
  const body = isDocument(root) ? bodyOf(root) : null;
  const tag = body && tagOf(body) === 'frameset' ? 'frame' : 'iframe';
  return rare.named(tag, FRAME_LIMIT).filter(isShown);
}

/** The frequent elements that are given a root now and then. */
const HOSTS = ['div', 'span'];
