import type { ReadContact } from './contact-fields';
import { type CsvOutline, outlineCsv, readCsv } from './csv/read-csv';
import { decodeWhole, type FileText } from './decode-text';
import type { ToE164 } from './read-phones';
import { readVcards } from './vcard/read-vcards';
import type { Warnings } from './warning';

/** A table, or cards. Mails are read by `lib/capture/mail`. */
export type ContactsFile =
  | { format: 'vcf'; file: FileText }
  | { format: 'csv'; text: string; outline: CsvOutline };

export type FileFormat = ContactsFile['format'] | 'eml' | 'ics';

const CARD = /^\s*BEGIN:VCARD\s*$/im;
const CALENDAR = /^\s*BEGIN:VCALENDAR\s*$/im;
/** What stands at the beginning of a mail: fields that every mail has, one to a line (RFC 5322). */
const MAIL =
  /^(?:From|To|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Date|Subject|DKIM-Signature|ARC-Seal|X-[\w-]+):[ \t]*\S/im;

/** What a file is, by its beginning; where that says nothing, by its name. Null where neither does. */
export function formatOf({ text }: FileText, name = ''): FileFormat | null {
  const start = text.slice(0, 4000).replace(/^\ufeff|^\u00ef\u00bb\u00bf/, '');
  if (CARD.test(start)) return 'vcf';
  if (CALENDAR.test(start)) return 'ics';
  const ending = /\.(vcf|vcard|csv|tsv|txt|eml|ics|vcs)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'vcf' || ending === 'vcard') return 'vcf';
  if (ending === 'eml') return 'eml';
  if (ending === 'ics' || ending === 'vcs') return 'ics';
  if (ending === undefined && isMail(start)) return 'eml';
  const [first = '', ...others] = start.split(/[\r\n]+/, 12);
  // A note may stand above the table.
  const isTable = /[,;\t]/.test(first) || others.some((line) => line.split(/[,;\t]/).length > 3);
  return ending !== undefined || isTable ? 'csv' : null;
}

const isMail = (start: string): boolean => {
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/).filter((line) => MAIL.test(line));
  return lines.length >= 2;
};

export function openContacts(file: FileText, format: 'vcf' | 'csv'): ContactsFile {
  if (format === 'vcf') return { format, file };
  const text = decodeWhole(file);
  return { format, text, outline: outlineCsv(text) };
}

/** The contacts of a file, one after another: a generator, so that whoever reads can pause and stop. */
export const readContacts = (
  opened: ContactsFile,
  desk: { toE164: ToE164; warnings: Warnings },
): Generator<ReadContact | null> =>
  opened.format === 'vcf' ? readVcards(opened.file, desk) : readCsv(opened.text, opened.outline, desk);
