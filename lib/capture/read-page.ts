import { type Budget, createBudget } from './budget';
import type { Extractor, Mailbox } from './capture-result';
import { bodyOf, closestOf, contentOf, contentTypeOf, follows, matches, type QueryRoot } from './dom';
import { type ContactAnchor, mailtoAnchors, telAnchors, textAnchors } from './extract/contact-anchors';
import { contactsFromCards } from './extract/contact-cards';
import type { OpenMail } from './extract/mail-body';
import { MAIL_READERS } from './extract/mail-readers';
import { readMarkup } from './extract/markup';
import { readPageFacts } from './extract/page-facts';
import { readPeople } from './extract/people';
import { readSelection, selectionContacts } from './extract/selection';
import { linesOfPage, signatureContacts } from './extract/signature';
import { senderContact } from './mail/sender-contact';
import { spokenText } from './mail/spoken-text';
import { createPageMarks, type Marks } from './page-marks';
import type { PageReader, PageToRead } from './page-readers';
import { pageRoots } from './page-roots';
import { createPageTexts } from './page-texts';
import type { RawCapture, RawContact, RawUnreadable } from './raw-capture';
import { readByTemplates } from './templates/read-by-templates';
import type { HandedTemplate } from './templates/template';

/** Kinds of documents that are pages with text. */
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/** The extractors of contacts and events, the most telling first. */
const READERS: readonly PageReader[] = [readMarkup, readPeople];

/**
 * Everything the page offers, as plain data. Only reads: no listener, no element, no global is left behind. The
 * extractors share one budget, the most telling ones first, so that a huge page loses its tail and not its head.
 *
 * @param templates the person's own for this page; they are read before everything else.
 */
export function readPage(
  document: Document,
  selection: Selection | null,
  budget: Budget = createBudget(),
  templates: readonly HandedTemplate[] = [],
): RawCapture | RawUnreadable {
  const contentType = contentTypeOf(document);
  if (!READABLE.test(contentType)) return { unreadable: contentType };
  const marks = createPageMarks();
  const facts = readPageFacts(document, marks.of(document).rare, budget);
  const selected = readSelection(selection, budget);
  const page: PageToRead = {
    document,
    roots: pageRoots(document, marks, budget),
    facts,
    selected,
    selectedAt: selection?.anchorNode ?? null,
    texts: createPageTexts(),
    marks,
    budget,
  };
  const told = readByTemplates(page.roots, templates, budget);
  const opened = openMail(page);
  const signed = signedContacts(page, opened);
  const found = READERS.map((read) => read(page, opened?.mail ?? null));
  return {
    page: { ...facts, selection: selected },
    email: told.email ?? opened?.mail.email ?? null,
    contacts: [
      ...told.contacts,
      ...selectionContacts(selected),
      ...signed,
      ...found.flatMap(({ contacts }) => contacts),
      ...contactsInText(page, opened?.mail ?? null, signed),
    ],
    events: [...told.events, ...found.flatMap(({ events }) => events)],
    ...(told.templates.length > 0 && { templates: told.templates }),
    truncated: budget.truncated,
  };
}

interface Opened {
  mail: OpenMail;
  from: Extractor;
}

function openMail(page: PageToRead): Opened | null {
  for (const { from, read } of MAIL_READERS) {
    const mail = read(page);
    if (mail) return { mail, from };
  }
  return null;
}

/** The open mail's sender, and who else signs on the page. */
const signedContacts = (page: PageToRead, opened: Opened | null): RawContact[] => [
  ...(opened ? [senderContact(opened.mail.email, opened.mail.lines, opened.from)] : []),
  ...signatureContacts(page, opened?.mail ?? null),
];

/**
 * Links and addresses in the text; with a mail open only those in the mail, not those of the reader around it.
 *
 * @param signed - contacts that signatures have given: what is theirs is nobody else's.
 */
function contactsInText(
  { document, roots, texts, marks, budget }: PageToRead,
  mail: OpenMail | null,
  signed: readonly RawContact[],
): RawContact[] {
  const body = bodyOf(document);
  const places: Place[] = mail
    ? [{ root: mail.body, parts: [mail.body], found: marks.of(mail.body) }]
    : [
        ...(body ? [{ root: body, parts: [body], found: marks.of(document) }] : []),
        ...roots.slice(1).map((root) => ({ root, parts: contentOf(root), found: marks.of(root) })),
      ];
  const isTaken = takenBy(signed, mail?.email.to ?? []);
  const isLetter = signed.some((contact) => contact.from === 'signature');
  const lines = mail?.lines ?? (isLetter ? linesOfPage(document, budget) : null);
  const spoken = lines && spokenText(lines).toLowerCase();
  return places.flatMap(({ root, parts, found }) => {
    const [first] = parts;
    if (!first) return [];
    const anchors = [
      ...mailtoAnchors(root, found, budget),
      ...telAnchors(found, budget),
      ...parts.flatMap((part) => textAnchors(part, texts, budget)),
    ];
    const linked = new Set(anchors.filter(({ from }) => from === 'mailto').map(({ value }) => value));
    const own = anchors.filter(
      (anchor) =>
        !isTaken(anchor) &&
        !runsInto(anchor, linked) &&
        !isOfEvent(anchor.element) &&
        (spoken === null || isSpoken(anchor, spoken) || (mail && isLinkInMail(anchor, mail))),
    );
    return contactsFromCards(own, first, budget);
  });
}

/** A part of the page in which addresses are looked for: where links are, and the elements whose text is read. */
interface Place {
  root: QueryRoot;
  parts: readonly Element[];
  /** What stands there. */
  found: Marks;
}

/** Whether an address or a number is among the contacts', or just one of the mail's recipients. */
function takenBy(
  contacts: readonly RawContact[],
  recipients: readonly Mailbox[],
): (anchor: ContactAnchor) => boolean {
  const emails = new Set([
    ...contacts.flatMap((contact) => contact.emails),
    ...recipients.map(({ email }) => email),
  ]);
  const numbers = contacts.flatMap((contact) => contact.phones).map((phone) => digits(phone));
  return ({ value }) =>
    value.includes('@') ? emails.has(value) : numbers.some((number) => number.startsWith(digits(value)));
}

/** Whether an address is a linked one that the text before it runs into, as where spans touch: "4567jana@firma.cz". */
const runsInto = ({ from, value }: ContactAnchor, linked: ReadonlySet<string>): boolean =>
  from === 'text' && [...linked].some((address) => value !== address && value.endsWith(address));

/** Whether microdata or RDFa gives a number to an event: it is no person's. */
function isOfEvent(element: Element): boolean {
  const number = closestOf(element, '[itemprop="telephone"], [property$="telephone"]');
  const item = number && closestOf(number, '[itemscope], [typeof]');
  return item !== null && matches(item, '[itemtype$="Event"], [typeof$="Event"]');
}

/** Whether an address or a number stands in what somebody wrote. */
const isSpoken = ({ value }: ContactAnchor, spoken: string): boolean => spoken.includes(value);

/** Whether a link stands in what the mail's sender wrote, and leads to somebody who is not just a recipient. */
function isLinkInMail({ from, element, value }: ContactAnchor, { email, header, lines }: OpenMail): boolean {
  if (from === 'text' || from === 'number' || email.to.some((mailbox) => mailbox.email === value))
    return false;
  if (!lines.some(({ links }) => links.some((link) => leadsTo(link, value)))) return false;
  return header === null || follows(element, header);
}

/** Whether a link's target is an address or a number, however it is written. */
const leadsTo = (link: string, value: string): boolean =>
  value.includes('@') ? link.toLowerCase().includes(value) : digits(link).endsWith(digits(value));

const digits = (text: string): string => text.replace(/\D+/g, '');
