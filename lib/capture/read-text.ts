import type { Capture } from './capture-result';
import { finishCapture } from './finish-capture';
import { type HeaderField, headerLine } from './mail/header-labels';
import { type MailLine, plainLines, textOfLines } from './mail/mail-line';
import { withoutHistory } from './mail/quoted-history';
import { forwardedContacts, senderContact, signatureContact } from './mail/sender-contact';
import { findLooseSignature } from './mail/signature-block';
import { parseMailbox, parseMailboxes } from './mailbox';
import { parseCaptured } from './parse-captured';
import type { RawContact, RawEmail } from './raw-capture';
import { contactsInText } from './selected-contacts';

/** A text longer than this is no signature and no mail. */
export const MAX_TEXT = 100_000;
/** A mail's headers stand at its top. */
const HEADERS = 20;

/**
 * A text that a person pasted, as if it stood on a page: a mail with its headers ("From: …", "Od: …"), a signature, or
 * whatever else names somebody.
 *
 * @param language BCP 47, of the reader: dates and numbers are read so where nothing else says how.
 * @param home the reader's country (ISO 3166) for numbers that the text does not place; null for none.
 */
export async function readText(text: string, language: string, home: string | null): Promise<Capture> {
  const lines = plainLines(text.slice(0, MAX_TEXT));
  const mail = mailOf(lines);
  const first = lines.find((line) => line.text.trim() !== '')?.text ?? '';
  const raw = parseCaptured({
    page: { title: mail?.email.subject || first, language, selection: mail ? '' : text },
    email: mail?.email ?? null,
    contacts: mail
      ? [senderContact(mail.email, mail.lines, 'mail-page'), ...forwardedContacts(mail.lines)]
      : signedIn(text, lines),
  });
  if (!raw) throw new Error('a text of our own was not parsed');
  const capture = await finishCapture(raw, home);
  const who = mail ? null : (capture.contacts[0]?.name ?? null);
  // A signature is called by who signed, not by its first line, which greets.
  return who === null ? capture : { ...capture, page: { ...capture.page, title: who } };
}

/** Whether a text names somebody who can be reached, or is a mail: then it is more than a line for the list. */
export const isTelling = ({ email, contacts }: Capture): boolean =>
  email !== null ||
  contacts.some(({ name, emails, phones }) => emails.length + phones.length > 0 && name !== null);

function signedIn(text: string, lines: readonly MailLine[]): RawContact[] {
  const signature = findLooseSignature(lines);
  return [...contactsInText(text), ...(signature ? [signatureContact(signature)] : [])];
}

function mailOf(lines: readonly MailLine[]): { email: RawEmail; lines: readonly MailLine[] } | null {
  const headers = new Map<HeaderField, string>();
  let end = 0;
  for (const [at, { text }] of lines.slice(0, HEADERS).entries()) {
    const header = headerLine(text);
    if (text.trim() === '' && headers.size > 1) break;
    if (!header || headers.has(header.field)) continue;
    headers.set(header.field, header.value);
    end = at + 1;
  }
  const from = headers.get('from');
  if (from === undefined || headers.size < 2) return null;
  const said = withoutHistory(lines.slice(end));
  const email = {
    subject: headers.get('subject') ?? '',
    from: parseMailbox(from),
    to: parseMailboxes(headers.get('to') ?? ''),
    sentAt: headers.get('date') ?? '',
    text: textOfLines(said),
  };
  return { email, lines: said };
}
