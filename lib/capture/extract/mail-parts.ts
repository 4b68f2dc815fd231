import type { Budget } from '../budget';
import type { Mailbox } from '../capture-result';
import { attributeOf, contains, follows, isShown, queryAll } from '../dom';
import { findEmailAddresses } from '../email-address';
import { headerField } from '../mail/header-labels';
import { parseMailbox, parseMailboxes } from '../mailbox';
import { shortText } from '../readable-text';
import { mailboxesIn } from './mail-header-mailboxes';

/** Of the unfolded messages of a thread the one that holds the selection, else the last. */
export function chosenBody(bodies: readonly Element[], selected: Node | null): Element | null {
  const shown = bodies.filter((body) => isShown(body));
  return shown.find((body) => selected !== null && contains(body, selected)) ?? shown.at(-1) ?? null;
}

/** The elements that stand before a message's text and after the text of the message before it. */
export function headerParts(
  root: Document | Element,
  selector: string,
  body: Element,
  bodies: readonly Element[],
): Element[] {
  const previous = bodies.findLast((other) => other !== body && follows(body, other));
  return queryAll(root, selector, 300).filter(
    (part) =>
      follows(body, part) &&
      !contains(part, body) &&
      (!previous || (follows(part, previous) && !contains(previous, part))),
  );
}

/** The people in a part of a header: addresses in links and titles, else those in its text, else names. */
export function peopleIn(part: Element | undefined, budget: Budget): Mailbox[] {
  if (!part) return [];
  const carried = mailboxesIn(part, budget);
  const text = withoutLabel(shortText(part, budget, 2_000));
  if (carried.length === 1)
    return carried.map(({ name, email }) => ({ name: name ?? parseMailbox(text).name, email }));
  if (carried.length > 0) return carried;
  const written = parseMailboxes(text);
  if (written.some(({ email }) => email !== null)) return written;
  const [titled] = findEmailAddresses(attributeOf(part, 'title'), 1);
  return titled ? written.map(({ name }) => ({ name, email: titled.toLowerCase() })) : written;
}

/** "To: Ana Kovač" without the label. */
const withoutLabel = (text: string): string => {
  const [, label = '', value = ''] = /^(\p{L}[\p{L} ]{0,18}?)\s*[:：]\s*(.*)$/su.exec(text) ?? [];
  return label !== '' && headerField(label) ? value : text;
};

/** A header that programs write into an accessible name: `aria-label="From: Jana Nováková"`. */
export function labelledPart(
  parts: readonly Element[],
  field: 'from' | 'to',
): { part: Element; value: string } | undefined {
  for (const part of parts) {
    const [, label = '', value = ''] =
      /^([^:：]{1,24})[:：]\s*(.+)$/s.exec(attributeOf(part, 'aria-label')) ?? [];
    if (label !== '' && headerField(label.trim()) === field) return { part, value };
  }
  return undefined;
}

/** The people of a labelled part: its content where that holds addresses, else what the label says. */
export function labelledPeople(parts: readonly Element[], field: 'from' | 'to', budget: Budget): Mailbox[] {
  const found = labelledPart(parts, field);
  if (!found) return [];
  const inside = peopleIn(found.part, budget);
  return inside.some(({ email }) => email !== null) ? inside : parseMailboxes(found.value);
}

/** One mailbox out of a list; nobody where it is empty. */
export const firstOf = (people: readonly Mailbox[]): Mailbox => people[0] ?? parseMailbox('');
