import { type Budget, quietly } from '../budget';
import { bodyOf, queryFirst } from '../dom';
import { type MailLine, plainLines } from '../mail/mail-line';
import { forwardedContacts, signatureContact } from '../mail/sender-contact';
import { findLooseSignature } from '../mail/signature-block';
import type { PageToRead } from '../page-readers';
import type { RawContact } from '../raw-capture';
import { readableLines } from '../readable-text';
import type { OpenMail } from './mail-body';

/** Longest page that may be a signature, or a letter with one, in characters. */
const LENGTH = 12_000;

/** What pages have and signatures and letters do not. */
const FURNITURE =
  'nav, main, header, footer, aside, article, form, ol, [role="main"], [role="navigation"], .h-card, .vcard, .h-resume, .hresume';

/**
 * Contacts from signatures: of the selected text, of who wrote a forwarded message, and of a short page that is a
 * signature or a letter with no mail program around it. The open mail's own signature goes to its sender.
 */
export function signatureContacts(
  { document, selected, budget }: PageToRead,
  mail: OpenMail | null,
): RawContact[] {
  const selection = selected === '' ? null : findLooseSignature(plainLines(selected));
  const ofSelection = selection ? [{ ...signatureContact(selection), from: 'selection' as const }] : [];
  if (mail) return [...ofSelection, ...forwardedContacts(mail.lines)];
  if (selected !== '' || queryFirst(document, FURNITURE)) return ofSelection;
  const lines = linesOfPage(document, budget);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const signature = length <= LENGTH ? findLooseSignature(lines) : null;
  return signature ? [signatureContact(signature)] : ofSelection;
}

/** The first lines of a page, read as a letter. */
export function linesOfPage(document: Document, budget: Budget): MailLine[] {
  const body = bodyOf(document);
  return body ? readableLines(body, quietly(budget), { limit: LENGTH + 1, asMail: true }) : [];
}
