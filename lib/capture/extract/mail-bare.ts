import { type Budget, quietly } from '../budget';
import { bodyOf, queryFirst } from '../dom';
import { closingLine } from '../mail/closings';
import { type MailLine, textOfLines } from '../mail/mail-line';
import { isLetterOpening } from '../mail/openings';
import { withoutHistory } from '../mail/quoted-history';
import { readableLines } from '../readable-text';
import type { OpenMail } from './mail-body';

/** Largest text that may be a mail with nothing around it, in characters. */
const LENGTH = 30_000;

/** What a saved or printed mail does not have and pages do. */
export const FURNITURE = 'nav, main, header, footer, aside, form, [role="main"], [role="navigation"]';

/**
 * The text of a mail with no headers: saved, printed, or shown by a program of its own. It is one where it carries
 * earlier messages, or where it begins and ends as a letter does. Who wrote it stays unknown.
 */
export function readBareMail(document: Document, budget: Budget): OpenMail | null {
  const body = bodyOf(document);
  if (!body || queryFirst(document, FURNITURE)) return null;
  const all = readableLines(body, quietly(budget), { limit: LENGTH + 1, asMail: true });
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0 || length > LENGTH) return null;
  const lines = withoutHistory(all);
  if (lines.length === all.length && !isLetter(all)) return null;
  const email = {
    subject: '',
    from: { name: null, email: null },
    to: [],
    sentAt: '',
    text: textOfLines(lines),
  };
  return { email, lines, body, header: null };
}

function isLetter(lines: readonly MailLine[]): boolean {
  const written = lines.map(({ text }) => text).filter((text) => text.trim() !== '');
  const [first = ''] = written;
  if (!isLetterOpening(first) || written.length < 3) return false;
  return written.slice(1).some((text) => closingLine(text) !== null || /^\s*--\s*$/.test(text));
}
