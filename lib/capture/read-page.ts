import { type Budget, createBudget } from './budget';
import type { Extractor } from './capture-result';
import { bodyOf, contentTypeOf, follows } from './dom';
import { type ContactAnchor, mailtoAnchors, telAnchors, textAnchors } from './extract/contact-anchors';
import { contactsFromCards } from './extract/contact-cards';
import { readGmail } from './extract/gmail';
import { readJsonLd } from './extract/json-ld';
import type { OpenMail } from './extract/mail-body';
import { readMailPage } from './extract/mail-page';
import { readPageFacts } from './extract/page-facts';
import { readSelection, selectionContacts } from './extract/selection';
import { senderContact } from './mail/sender-contact';
import type { MailReader, PageReader, PageToRead } from './page-readers';
import type { RawCapture, RawUnreadable } from './raw-capture';

/** Kinds of documents that are pages with text. */
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/** The mail programs; the general one, for any page that looks like a mail, comes last. */
const MAIL_READERS: readonly MailReader[] = [
  { from: 'gmail', read: ({ document, selectedAt, budget }) => readGmail(document, selectedAt, budget) },
  { from: 'mail-page', read: ({ document, budget }) => readMailPage(document, budget) },
];

/** The extractors of contacts and events, the most telling first. */
const READERS: readonly PageReader[] = [
  ({ document, facts, budget }) => readJsonLd(document, facts.language, budget),
  ({ document, budget }, mail) => ({ contacts: contactsInText(document, mail, budget), events: [] }),
];

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
  const page: PageToRead = { document, facts, selected, selectedAt: selection?.anchorNode ?? null, budget };
  const opened = openMail(page);
  const found = READERS.map((read) => read(page, opened?.mail ?? null));
  return {
    page: { ...facts, selection: selected },
    email: opened?.mail.email ?? null,
    contacts: [
      ...selectionContacts(selected),
      ...(opened ? [senderContact(opened.mail.email, opened.mail.lines, opened.from)] : []),
      ...found.flatMap(({ contacts }) => contacts),
    ],
    events: found.flatMap(({ events }) => events),
    truncated: budget.truncated,
  };
}

function openMail(page: PageToRead): { mail: OpenMail; from: Extractor } | null {
  for (const { from, read } of MAIL_READERS) {
    const mail = read(page);
    if (mail) return { mail, from };
  }
  return null;
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
