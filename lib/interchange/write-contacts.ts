import type { ContactFields } from './contact-fields';
import { createCsvWriter } from './csv/write-csv';
import { type VcardVersion, writeVcard } from './vcard/write-vcards';

export type WrittenFormat = 'csv' | VcardVersion;

/** The text of a file of contacts, piece by piece, so that whoever writes can pause and stop. */
export function* writeContacts(contacts: readonly ContactFields[], format: WrittenFormat): Generator<string> {
  if (format !== 'csv') {
    for (const contact of contacts) yield writeVcard(contact, format);
    return;
  }
  const writer = createCsvWriter(contacts);
  yield writer.head();
  for (const contact of contacts) yield writer.row(contact);
}
