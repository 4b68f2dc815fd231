import * as v from 'valibot';
import type { ContactFields } from '../../lib/interchange/contact-fields';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { contact } from '../../lib/records/contact';
import { parseRecord } from '../../lib/records/kind';

const request = v.object({
  records: v.array(v.looseObject({ kind: v.optional(v.string()), contactKind: v.optional(v.string()) })),
  format: v.picklist(['vcf', 'csv']),
  /** Of vCards; 3.0 is for programs that read no newer one. */
  version: v.optional(v.picklist(['4.0', '3.0']), '4.0'),
});

/**
 * `try -- export`: writes contacts as the export dialog does.
 *
 * @param lines - `{"records": [{"kind": "contact", …}], "format", "version"}` each, records as `try -- import` gives them.
 * @returns per line `{"text"}`, or `{"error"}`.
 */
export async function* tryExport(lines: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const line of lines) {
    const parsed = v.safeParse(request, line);
    if (!parsed.success) {
      yield { error: 'A line needs "records" (contacts) and "format": vcf or csv.' };
      continue;
    }
    const { records, format, version } = parsed.output;
    const contacts = records.map(({ kind, contactKind, ...fields }): ContactFields => {
      // A contact's own kind ("client") may stand in either place.
      return parseRecord(contact, '', {
        ...fields,
        kind: contactKind ?? (kind === 'contact' ? undefined : kind),
      });
    });
    yield { text: [...writeContacts(contacts, format === 'csv' ? 'csv' : version)].join('') };
  }
}
