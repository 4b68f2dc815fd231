import type { Budget } from './budget';
import { firstChildOf, nextSiblingOf } from './dom';

export interface Visitor {
  /** Called on the way down; false leaves the node's children out. */
  enter(node: Node): boolean;
  /** Called on the way up, for every node that was entered. */
  leave?(node: Node): void;
}

/**
 * Visits `root` and what is below it in document order, without recursion (a page may nest 100,000 deep), for as
 * long as the budget and `visitor` allow.
 *
 * @param goOn - asked after each node; false ends the walk.
 */
export function walk(root: Node, budget: Budget, visitor: Visitor, goOn = () => true): void {
  const path: Node[] = [];
  let node: Node | null = root;
  while (node && budget.node() && goOn()) {
    const isEntered = visitor.enter(node);
    const child: Node | null = isEntered ? firstChildOf(node) : null;
    if (child) {
      path.push(node);
      node = child;
      continue;
    }
    if (isEntered) visitor.leave?.(node);
    let next: Node | null = path.length > 0 ? nextSiblingOf(node) : null;
    while (!next) {
      const parent = path.pop();
      if (!parent) return;
      visitor.leave?.(parent);
      if (path.length === 0) return;
      next = nextSiblingOf(parent);
    }
    node = next;
  }
}
