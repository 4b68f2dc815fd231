import type { Address, Email } from 'postal-mime';
import type { CapturedContact, CapturedEmail, Mailbox } from '../capture-result';
import { finishCapture } from '../finish-capture';
import { parseCaptured } from '../parse-captured';
import { isForwardedSubject } from './forwarded-subject';
import { htmlLines } from './html-lines';
import { type MailLine, plainLines, textOfLines } from './mail-line';
import { withoutHistory } from './quoted-history';
import { forwardedContacts, senderContact } from './sender-contact';

/** What a mail file gives: the mail as from a page that shows it, its sender and who else signs in it. */
export interface EmlContents {
  email: CapturedEmail;
  contacts: CapturedContact[];
}

const NOTHING: EmlContents = {
  email: { subject: null, from: null, to: [], sentAt: null, text: '' },
  contacts: [],
};

/**
 * Reads a mail file (RFC 5322 and MIME, by postal-mime, loaded here only). It takes the way of a mail read from a
 * page: the text without earlier messages, the sender with what the signature says, numbers in E.164. Bytes that are
 * no mail give a mail without anything in it and no contacts.
 *
 * @param home - the reader's country (ISO 3166), for numbers that nothing in the mail places; null for none.
 */
export async function readEml(bytes: Uint8Array, home: string | null = null): Promise<EmlContents> {
  const mail = await parseMime(bytes);
  if (!mail || !(mail.from || mail.subject || mail.date)) return NOTHING;
  const subject = mail.subject ?? '';
  const lines = withoutHistory(linesOf(mail), isForwardedSubject(subject));
  const email = {
    subject,
    from: mailboxes(mail.from ? [mail.from] : [])[0] ?? { name: null, email: null },
    to: mailboxes(mail.to ?? []),
    sentAt: headerOf(mail, 'date'),
    text: textOfLines(lines),
  };
  const raw = parseCaptured({
    page: { title: subject, language: languageOf(mail) },
    email,
    contacts: [senderContact(email, lines, 'mail-page'), ...forwardedContacts(lines)],
  });
  if (!raw) return NOTHING;
  const capture = await finishCapture(raw, home);
  return { email: capture.email ?? NOTHING.email, contacts: capture.contacts };
}

/** Null where the library refuses the file (nested too deep, headers too long). */
async function parseMime(bytes: Uint8Array): Promise<Email | null> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(withoutGaps(bytes), { maxNestingDepth: 30 }).catch(() => null);
}

/** More line ends than this in a row say nothing more, and the library takes as long for each as for a line of text. */
const LONGEST_GAP = 100;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function withoutGaps(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let gap = 0;
  for (const byte of bytes) {
    gap = byte === LINE_FEED || byte === CARRIAGE_RETURN ? gap + 1 : 0;
    if (gap > LONGEST_GAP) continue;
    kept[length] = byte;
    length += 1;
  }
  return kept.subarray(0, length);
}

const linesOf = ({ text, html }: Email): MailLine[] =>
  text?.trim() ? plainLines(text.slice(0, 500_000)) : htmlLines(html ?? '');

const mailboxes = (addresses: readonly Address[]): Mailbox[] =>
  addresses
    .flatMap((address) => (address.group ? address.group : [address]))
    .map(({ name, address }) => ({ name: name || null, email: address || null }));

const languageOf = (mail: Email): string => headerOf(mail, 'content-language').split(',')[0]?.trim() ?? '';

const headerOf = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value ?? '';
