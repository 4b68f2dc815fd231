import { type Budget, createBudget } from './budget';
import type { Extractor } from './capture-result';
import { bodyOf, contentOf, contentTypeOf, follows } from './dom';
import {
  type ContactAnchor,
  digitsOf,
  mailtoAnchors,
  telAnchors,
  textAnchors,
} from './extract/contact-anchors';
import { contactsFromCards } from './extract/contact-cards';
import type { OpenMail } from './extract/mail-body';
import { MAIL_READERS } from './extract/mail-readers';
import { readMarkup } from './extract/markup';
import { readPageFacts } from './extract/page-facts';
import { readPeople } from './extract/people';
import { readSelection, selectionContacts } from './extract/selection';
import { signatureContacts } from './extract/signature';
import { senderContact } from './mail/sender-contact';
import type { PageReader, PageToRead } from './page-readers';
import { pageRoots } from './page-roots';
import type { RawCapture, RawContact, RawUnreadable } from './raw-capture';

/** Kinds of documents that are pages with text. */
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/** The extractors of contacts and events, the most telling first. */
const READERS: readonly PageReader[] = [
  readMarkup,
  signatureContacts,
  readPeople,
  (page, mail) => ({ contacts: contactsInText(page, mail), events: [] }),
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
  const page: PageToRead = {
    document,
    roots: pageRoots(document, budget),
    facts,
    selected,
    selectedAt: selection?.anchorNode ?? null,
    budget,
  };
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
function contactsInText({ document, roots, budget }: PageToRead, mail: OpenMail | null): RawContact[] {
  const body = bodyOf(document);
  const places = mail ? [mail.body] : [...(body ? [body] : []), ...roots.slice(1).flatMap(contentOf)];
  return places.flatMap((place) => {
    const anchors = [
      ...mailtoAnchors(place, budget),
      ...telAnchors(place, budget),
      ...textAnchors(place, budget),
    ];
    return contactsFromCards(
      mail ? anchors.filter((anchor) => isInMail(anchor, mail)) : anchors,
      place,
      budget,
    );
  });
}

/** Whether a link or address stands in what the mail's sender wrote, and is not just one of its recipients. */
function isInMail({ from, element, value }: ContactAnchor, { email, header, lines }: OpenMail): boolean {
  if (email.to.some((mailbox) => mailbox.email === value)) return false;
  if (email.text.toLowerCase().includes(value)) return true;
  if (from === 'text' || from === 'number') return false;
  if (!lines.some(({ links }) => links.some((link) => leadsTo(link, value)))) return false;
  return header === null || follows(element, header);
}

/** Whether a link's target is an address or a number, however it is written. */
const leadsTo = (link: string, value: string): boolean =>
  value.includes('@') ? link.toLowerCase().includes(value) : digitsOf(link).endsWith(digitsOf(value));
