import type { ContactFields } from '../../lib/interchange/contact-fields';
import { type WrittenFormat, writeContacts } from '../../lib/interchange/write-contacts';
import { inSlices } from '../../lib/pace/in-slices';
import type { Database } from '../../lib/store/db';
import { contactList, search } from '../../lib/store/queries';

export interface ExportedFile {
  blob: Blob;
  count: number;
}

interface Wanted {
  format: WrittenFormat;
  /** Only those with these words; empty for all. */
  words: string;
  /** Whether the file tells the pages and mails that contacts come from: not everybody it is given to should read that. */
  withSource: boolean;
}

/** Table programs take a file for UTF-8 by this mark. */
const MARK = '\ufeff';

/** Writes the contacts of a workspace into a file, a slice at a time. */
export async function exportContacts(
  db: Database,
  ws: string,
  { format, words, withSource }: Wanted,
): Promise<ExportedFile> {
  const rows = words.trim()
    ? (await search(db, 'contact', ws, words, Number.POSITIVE_INFINITY)).filter(
        ({ deletedAt }) => deletedAt === null,
      )
    : await contactList(db, ws, Number.POSITIVE_INFINITY);
  const contacts = rows.map((row): ContactFields => (withSource ? row : { ...row, source: null }));
  const parts: string[] = format === 'csv' ? [MARK] : [];
  await inSlices(writeContacts(contacts, format), (part) => parts.push(part));
  const type = format === 'csv' ? 'text/csv' : 'text/vcard';
  return { blob: new Blob(parts, { type: `${type};charset=utf-8` }), count: contacts.length };
}
