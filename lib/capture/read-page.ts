import { type Budget, createBudget } from './budget';
import { bodyOf, contentTypeOf, follows } from './dom';
import { type ContactAnchor, mailtoAnchors, telAnchors, textAnchors } from './extract/contact-anchors';
import { contactsFromCards } from './extract/contact-cards';
import { type OpenMail, readGmail } from './extract/gmail';
import { readJsonLd } from './extract/json-ld';
import { senderContact } from './extract/mail-contacts';
import { readMailPage } from './extract/mail-page';
import { readPageFacts } from './extract/page-facts';
import { readSelection, selectionContacts } from './extract/selection';
import type { RawCapture, RawUnreadable } from './raw-capture';

/** Kinds of documents that are pages with text. */
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/**
 * Everything the page offers, as plain data. Only reads: no listener, no element, no global is left behind. The
 * extractors share one budget, the most telling ones first, so that a huge page loses its tail and not its head.
 */
export function readPage(
  document: Document,
  selection: Selection | null,
  budget: Budget = createBudget(),
): RawCapture | RawUnreadable {
  const contentType = contentTypeOf(document);
  if (!READABLE.test(contentType)) return { unreadable: contentType };
  const facts = readPageFacts(document, budget);
  const selected = readSelection(selection, budget);
  const found = readJsonLd(document, facts.language, budget);
  const gmail = readGmail(document, selection?.anchorNode ?? null, budget);
  const mail = gmail ?? readMailPage(document, budget);
  const senders = mail ? [senderContact(mail.email, gmail ? 'gmail' : 'mail-page')] : [];
  return {
    page: { ...facts, selection: selected },
    email: mail?.email ?? null,
    contacts: [
      ...selectionContacts(selected),
      ...senders,
      ...found.contacts,
      ...contactsInText(document, mail, budget),
    ],
    events: found.events,
    truncated: budget.truncated,
  };
}

/** Links and addresses in the text; with a mail open only those in the mail, not those of the reader around it. */
function contactsInText(document: Document, mail: OpenMail | null, budget: Budget) {
  const root = mail?.body ?? bodyOf(document);
  if (!root) return [];
  const anchors = [...mailtoAnchors(root, budget), ...telAnchors(root, budget), ...textAnchors(root, budget)];
  return contactsFromCards(mail ? anchors.filter((anchor) => isInMail(anchor, mail)) : anchors, root, budget);
}

/** Whether a link or address stands in the mail's text, and is not just one of its recipients. */
function isInMail({ from, element, value }: ContactAnchor, { email, header }: OpenMail): boolean {
  if (email.to.some((mailbox) => mailbox.email === value)) return false;
  if (from === 'text') return email.text.toLowerCase().includes(value);
  return header === null || follows(element, header);
}
