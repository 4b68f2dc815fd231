import type { Budget } from './budget';
import { frameDocumentOf, isShown, type QueryRoot, queryAll, shadowRootOf } from './dom';

const ROOT_LIMIT = 100;
const FRAME_LIMIT = 30;
/** How many elements are asked for a shadow root. */
const ELEMENT_LIMIT = 100_000;

/**
 * All that belongs to the page: its document, the documents of visible frames of the same origin, and the open
 * shadow roots in any of them. A frame of another origin shows nothing of itself.
 */
export function pageRoots(document: Document, budget: Budget): QueryRoot[] {
  const roots: QueryRoot[] = [document];
  let asked = 0;
  for (let at = 0; at < roots.length && roots.length < ROOT_LIMIT; at += 1) {
    const root = roots[at];
    if (!root || !budget.timeLeft()) break;
    const frames = queryAll(root, 'iframe, frame', FRAME_LIMIT).filter(isShown);
    roots.push(...frames.map(frameDocumentOf).filter((inner) => inner !== null));
    const elements = queryAll(root, '*', ELEMENT_LIMIT - asked);
    asked += elements.length;
    roots.push(...elements.map(shadowRootOf).filter((inner) => inner !== null));
  }
  return roots.slice(0, ROOT_LIMIT);
}
