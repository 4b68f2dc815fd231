import * as v from 'valibot';
import type { ContactFields } from '../../lib/interchange/contact-fields';
import { type WrittenTask, writeTodos } from '../../lib/interchange/ics/write-todos';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { contact } from '../../lib/records/contact';
import { parseRecord } from '../../lib/records/kind';
import { task } from '../../lib/records/task';

const request = v.object({
  records: v.array(v.looseObject({ kind: v.optional(v.string()), contactKind: v.optional(v.string()) })),
  format: v.picklist(['vcf', 'csv', 'ics']),
  /** Of vCards; 3.0 is for programs that read no newer one. */
  version: v.optional(v.picklist(['4.0', '3.0']), '4.0'),
});

/**
 * `try -- export`: writes contacts, or as an iCalendar file tasks, as the export dialogs do.
 *
 * @param lines - `{"records": [{"kind": "contact", …}], "format", "version"}` each, records as `try -- import` gives them.
 * @returns per line `{"text"}`, or `{"error"}`.
 */
export async function* tryExport(lines: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const line of lines) {
    const parsed = v.safeParse(request, line);
    if (!parsed.success) {
      yield { error: 'A line needs "records" (contacts, or tasks) and "format": vcf or csv, or ics.' };
      continue;
    }
    const { records, format, version } = parsed.output;
    if (format === 'ics') {
      const tasks = records.map(({ uid, ...fields }, at): WrittenTask => {
        const { title } = fields;
        const named = typeof uid === 'string' && uid !== '' ? uid : `${at + 1}-${String(title ?? '')}`;
        return { uid: named, fields: parseRecord(task, '', fields) };
      });
      yield { text: [...writeTodos(tasks, new Date().toISOString())].join('') };
      continue;
    }
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
