import type { Budget } from '../budget';
import { isElement, matches, parentOf, previousSiblingOf, type QueryRoot, queryAll } from '../dom';
import type { SelectorPath, SelectorStep } from './selector';

/** How many elements that fit the last step are looked at. */
const CANDIDATES = 20_000;

/**
 * The elements that a path leads to, in document order, at most `limit`. Each element is asked once per step, whatever
 * stands around it, and every step is taken out of the budget.
 */
export function followPath(root: QueryRoot, path: SelectorPath, limit: number, budget: Budget): Element[] {
  const last = path.at(-1);
  if (!last) return isElement(root) ? [root] : [];
  const fits = createMatcher(path, budget);
  const found: Element[] = [];
  const candidates = queryAll(root, last.compound, CANDIDATES);
  if (candidates.length === CANDIDATES) budget.cut();
  for (const candidate of candidates) {
    if (found.length >= limit || !budget.node() || !budget.timeLeft()) break;
    if (fits(candidate, path.length - 1)) found.push(candidate);
  }
  return found;
}

/** Whether an element fits a step and, before it, all the others. */
function createMatcher(path: SelectorPath, budget: Budget) {
  /** By step: whether an element, or one that the link leads on to from it, fits the step before. */
  const known = path.map(() => new Map<Element, boolean>());

  function fits(element: Element, at: number): boolean {
    const step = path[at];
    if (!step || !matches(element, step.compound)) return false;
    if (step.nth !== null && !isNth(element, step.nth, budget)) return false;
    return at === 0 || isLinked(element, at, step.link);
  }

  function isLinked(element: Element, at: number, link: SelectorStep['link']): boolean {
    const next = link === '>' || link === ' ' ? parentOf : previousElementOf;
    const first = next(element);
    if (link === '>' || link === '+') return first !== null && fits(first, at - 1);
    return isAlong(first, at, next);
  }

  /** Goes up (or back) until one fits; what was learnt on the way holds for all that it led past. */
  function isAlong(first: Element | null, at: number, next: (element: Element) => Element | null): boolean {
    const learnt = known[at];
    const passed: Element[] = [];
    let answer = false;
    for (let one = first; one && budget.node(); one = next(one)) {
      const before = learnt?.get(one);
      answer = before ?? fits(one, at - 1);
      if (before !== undefined) break;
      passed.push(one);
      if (answer) break;
    }
    for (const one of passed) learnt?.set(one, answer);
    return answer;
  }

  return fits;
}

function previousElementOf(element: Element): Element | null {
  let node = previousSiblingOf(element);
  while (node && !isElement(node)) node = previousSiblingOf(node);
  return node;
}

function isNth(element: Element, wanted: number, budget: Budget): boolean {
  let count = 1;
  for (let node = previousSiblingOf(element); node; node = previousSiblingOf(node)) {
    if (isElement(node)) count += 1;
    if (count > wanted || !budget.node()) return false;
  }
  return count === wanted;
}
