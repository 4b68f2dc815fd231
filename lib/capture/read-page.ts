import { type Budget, createBudget } from './budget';
import type { Extractor } from './capture-result';
import { bodyOf, contentTypeOf, follows } from './dom';
import {
  type ContactAnchor,
  digitsOf,
  mailtoAnchors,
  telAnchors,
  textAnchors,
} from './extract/contact-anchors';
import { contactsFromCards } from './extract/contact-cards';
import { readGmail } from './extract/gmail';
import { readJsonLd } from './extract/json-ld';
import { readArchive } from './extract/mail-archive';
import { readBareMail } from './extract/mail-bare';
import type { OpenMail } from './extract/mail-body';
import { readFastmail } from './extract/mail-fastmail';
import { readOutlook } from './extract/mail-outlook';
import { readMailPage } from './extract/mail-page';
import { readProton } from './extract/mail-proton';
import { readRoundcube } from './extract/mail-roundcube';
import { readYahoo } from './extract/mail-yahoo';
import { readPageFacts } from './extract/page-facts';
import { readSelection, selectionContacts } from './extract/selection';
import { signatureContacts } from './extract/signature';
import { senderContact } from './mail/sender-contact';
import type { MailReader, PageReader, PageToRead } from './page-readers';
import type { RawCapture, RawUnreadable } from './raw-capture';

/** Kinds of documents that are pages with text. */
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/** The mail programs; the general one, for any page that looks like a mail, comes last. */
const MAIL_READERS: readonly MailReader[] = [
  { from: 'gmail', read: ({ document, selectedAt, budget }) => readGmail(document, selectedAt, budget) },
  { from: 'outlook', read: ({ document, selectedAt, budget }) => readOutlook(document, selectedAt, budget) },
  { from: 'proton', read: ({ document, selectedAt, budget }) => readProton(document, selectedAt, budget) },
  {
    from: 'fastmail',
    read: ({ document, selectedAt, budget }) => readFastmail(document, selectedAt, budget),
  },
  { from: 'roundcube', read: ({ document, budget }) => readRoundcube(document, budget) },
  { from: 'mail-page', read: ({ document, selectedAt, budget }) => readYahoo(document, selectedAt, budget) },
  {
    from: 'mail-page',
    read: ({ document, selectedAt, budget }) => readArchive(document, selectedAt, budget),
  },
  { from: 'mail-page', read: ({ document, budget }) => readMailPage(document, budget) },
  { from: 'mail-page', read: ({ document, budget }) => readBareMail(document, budget) },
];

/** The extractors of contacts and events, the most telling first. */
const READERS: readonly PageReader[] = [
  ({ document, facts, budget }) => readJsonLd(document, facts.language, budget),
  ({ document, selected, budget }, mail) => ({
    contacts: signatureContacts(document, selected, mail, budget),
    events: [],
  }),
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

/** Whether a link or address stands in what the mail's sender wrote, and is not just one of its recipients. */
function isInMail({ from, element, value }: ContactAnchor, { email, header, lines }: OpenMail): boolean {
  if (email.to.some((mailbox) => mailbox.email === value)) return false;
  if (email.text.toLowerCase().includes(value)) return true;
  if (from === 'text' || !lines.some(({ links }) => links.some((link) => leadsTo(link, value)))) return false;
  return header === null || follows(element, header);
}

/** Whether a link's target is an address or a number, however it is written. */
const leadsTo = (link: string, value: string): boolean =>
  value.includes('@') ? link.toLowerCase().includes(value) : digitsOf(link).endsWith(digitsOf(value));
