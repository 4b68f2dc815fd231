import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate, type Translate } from '../../lib/i18n/translate';
import type { ContactFields } from '../../lib/interchange/contact-fields';
import type { ReadTask } from '../../lib/interchange/ics/task-fields';
import { openBytes, readOpened } from '../../lib/interchange/open-file';
import type { ImportWarning } from '../../lib/interchange/warning';

const options = {
  format: v.optional(v.picklist(['auto', 'vcf', 'csv', 'eml', 'ics']), 'auto'),
  /** The reader's country (ISO 3166) and language (BCP 47), for numbers and bytes that nothing else explains. */
  country: v.optional(v.nullable(v.string()), null),
  language: v.optional(v.string(), 'en'),
};
const request = v.union([
  v.object({ text: v.string(), ...options }),
  v.object({ file: v.string(), ...options }),
]);

/**
 * `try -- import`: reads contacts or tasks out of a file as the import dialog does.
 *
 * @param lines - `{"file" or "text", "format", "country", "language"}` each.
 * @returns per line `{"records": [{"kind": "contact", …}], "warnings": [{"at", "reason"}]}`, or `{"error"}`. A record has the
 * fields of `lib/records/contact.ts`; since "kind" says that it is a contact, its own field `kind` is `contactKind` here. Of an
 * iCalendar file the records are `{"kind": "task", …}` with the fields of `lib/records/task.ts`, and `uid` and `parentUid`.
 */
export async function* tryImport(lines: AsyncIterable<unknown>): AsyncIterable<unknown> {
  const t = createTranslate(await loadMessages('en'), 'en');
  for await (const line of lines) {
    try {
      yield await imported(line, t);
    } catch (error) {
      yield { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

async function imported(line: unknown, t: Translate): Promise<unknown> {
  const parsed = v.safeParse(request, line);
  if (!parsed.success)
    throw new Error('A line needs "file" or "text", and may have "format": auto, vcf, csv, eml or ics.');
  const { format, country, language, ...given } = parsed.output;
  const bytes =
    'text' in given ? new TextEncoder().encode(given.text) : new Uint8Array(await readFile(given.file));
  const opened = openBytes(bytes, { name: 'file' in given ? given.file : '', language, format });
  if (opened === null) throw new Error('This is neither a vCard nor a table nor a mail nor a calendar.');
  const { contacts, tasks, warnings } = await readOpened(opened, { home: country });
  return {
    records: [...contacts.map((contact) => recordOf(contact.fields)), ...tasks.map(taskRecordOf)],
    warnings: warnings.map((one) => said(one, t)),
  };
}

const taskRecordOf = ({ fields, uid, parent }: ReadTask) => ({
  kind: 'task',
  ...fields,
  uid,
  parentUid: parent,
});

const recordOf = ({ kind, ...fields }: ContactFields) => ({ kind: 'contact', ...fields, contactKind: kind });

const said = ({ at, reason, what }: ImportWarning, t: Translate) => ({
  at,
  reason: t(`import.warning-${reason}`, { what }),
});
