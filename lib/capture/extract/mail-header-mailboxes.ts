import type { Budget } from '../budget';
import type { Mailbox } from '../capture-result';
import { attributeOf, closestOf, isElement, parentOf, queryAll } from '../dom';
import { findEmailAddresses, mailtoAddresses } from '../email-address';
import { parseMailbox, parseMailboxes } from '../mailbox';
import { shortText } from '../readable-text';
import type { HeaderValue } from './mail-header-lines';

/** Elements of a row in which readers keep the address while they show the name. */
const CARRIERS = 'a[href^="mailto:" i], [title*="@"], [data-email*="@"], [email*="@"]';

/**
 * The mailboxes of a header. Many readers show names only and keep the addresses in the links' targets or titles;
 * those of the row are read where the text has none.
 */
export function mailboxesOf(value: HeaderValue | undefined, budget: Budget): Mailbox[] {
  if (!value) return [];
  const written = parseMailboxes(value.text);
  if (written.some((mailbox) => mailbox.email !== null)) return written;
  const start = isElement(value.node) ? value.node : parentOf(value.node);
  const row = start && closestOf(start, 'tr, dd, li, p, div');
  const carried = row ? mailboxesIn(row, budget) : [];
  return carried.length > 0 ? carried : written;
}

/** The mailboxes that links and titles in a part of a page carry. */
export function mailboxesIn(part: Element, budget: Budget): Mailbox[] {
  const found = queryAll(part, CARRIERS, 50).flatMap((carrier) => carriedBy(carrier, budget));
  const named = found.filter(({ name }) => name !== null);
  return found.filter(
    ({ name, email }, at) =>
      !found.slice(0, at).some((other) => other.email === email && (other.name !== null || name === null)) &&
      (name !== null || !named.some((other) => other.email === email)),
  );
}

function carriedBy(carrier: Element, budget: Budget): Mailbox[] {
  const [email] = [
    ...mailtoAddresses(attributeOf(carrier, 'href')),
    ...['email', 'data-email', 'title'].flatMap((name) => findEmailAddresses(attributeOf(carrier, name), 1)),
  ];
  if (!email) return [];
  const { name } = parseMailbox(shortText(carrier, budget));
  return [{ name, email: email.toLowerCase() }];
}
