import type { Budget } from '../budget';
import { isForwardedSubject } from '../mail/forwarded-subject';
import { type MailLine, textOfLines } from '../mail/mail-line';
import { withoutHistory } from '../mail/quoted-history';
import type { RawEmail } from '../raw-capture';
import { readableLines } from '../readable-text';

/** Longest mail text read. */
export const MAIL_TEXT = 50_000;

/** A mail open in the page. */
export interface OpenMail {
  email: RawEmail;
  /** What its sender wrote, line by line, without earlier messages. */
  lines: readonly MailLine[];
  /** The element its text stands in. */
  body: Element;
  /** The last node of the headers, where they stand in the same element. */
  header: Node | null;
}

/** A mail of which the reader has found the headers and the element that holds its text. */
export function openMail(header: Omit<RawEmail, 'text'>, body: Element, budget: Budget): OpenMail {
  const all = readableLines(body, budget, { limit: MAIL_TEXT, asMail: true });
  return { ...openMailOf(header, all), body, header: null };
}

/** The same of a mail whose lines are already there. */
export function openMailOf(
  header: Omit<RawEmail, 'text'>,
  all: readonly MailLine[],
): { email: RawEmail; lines: readonly MailLine[] } {
  const lines = withoutHistory(all, isForwardedSubject(header.subject));
  return { email: { ...header, text: textOfLines(lines).slice(0, MAIL_TEXT) }, lines };
}
