import type { Budget } from '../budget';
import { firstChildOf, isText, nextSiblingOf, parentOf, textOfNode } from '../dom';
import type { RawContact } from '../raw-capture';
import { readableText } from '../readable-text';
import { contactsInText } from '../selected-contacts';

/** Longest selection read. */
const LIMIT = 20_000;

/** The text a person has selected, line by line; empty when nothing is. */
export function readSelection(selection: Selection | null, budget: Budget): string {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  if (isText(range.startContainer) && range.startContainer === range.endContainer) {
    return textOfNode(range.startContainer, Math.min(range.endOffset, range.startOffset + LIMIT))
      .slice(range.startOffset)
      .trim();
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = nodeAt(startContainer, startOffset);
  const last = isText(endContainer) ? null : nodeAt(endContainer, endOffset);
  let ended = false;
  const textOf = (node: Text, limit: number) => {
    ended ||= node === endContainer;
    const text = textOfNode(node, node === endContainer ? Math.min(limit, endOffset) : limit);
    return node === startContainer ? text.slice(startOffset) : text;
  };
  return readableText(range.commonAncestorContainer, budget, {
    limit: LIMIT,
    startAt: (node) => node === first,
    stopAt: (node) => ended || node === last,
    textOf,
  });
}

/** The node a range's end points at: the text itself, the child that stands there, or what follows the container. */
function nodeAt(container: Node, offset: number): Node | null {
  if (isText(container)) return container;
  let child: Node | null = firstChildOf(container);
  for (let at = 0; at < offset && child; at += 1) child = nextSiblingOf(child);
  if (child) return child;
  for (let node: Node | null = container; node; node = parentOf(node)) {
    const next = nextSiblingOf(node);
    if (next) return next;
  }
  return null;
}

/** The contacts in a selected text. */
export const selectionContacts = (selection: string): RawContact[] =>
  selection === '' ? [] : contactsInText(selection);
