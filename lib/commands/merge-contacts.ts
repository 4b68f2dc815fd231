import * as v from 'valibot';
import { contact, mergedInto } from '../records/contact';
import { parseRecord } from '../records/kind';
import type { Records } from './apply';
import type { CommandOf } from './command';
import { noteMerge } from './contact-changes';

type Field = 'name' | 'organisation' | 'role' | 'kind' | 'notes';
const FIELDS: readonly Field[] = ['name', 'organisation', 'role', 'kind', 'notes'];

/**
 * Nothing is copied from one contact to another: those that are gone say where they are shown, and are put together with
 * it whenever it is read (`records/combined-contact.ts`). Only where the person chose another value than the one that
 * stands is that value written, and the one before it kept.
 */
export function mergeContacts(records: Records, command: CommandOf<'merge-contacts'>, by: string): void {
  const { keep, merge, at } = command;
  const gone = [...new Set(command.gone)].filter(
    (id) => id !== keep && read(records, id).mergedInto?.into !== keep,
  );
  if (gone.length === 0) return;
  const before = read(records, keep);
  const set: Record<string, { was: string; is: string }> = {};
  for (const field of FIELDS) {
    const is = command.fields[field];
    const was = before[field];
    if (is === undefined || is === was) continue;
    const isKept = was === contact.fields[field].fallback || (field === 'notes' && is.includes(was));
    if (!isKept) records.setEntry('contact', keep, 'alsoKnown', `${field} ${merge}`, { field, text: was });
    records.set('contact', keep, field, is);
    set[field] = { was, is };
  }
  for (const id of gone) {
    const { name, organisation } = read(records, id);
    noteMerge({ records, id: keep, command, by }, 'merged', name || organisation);
    records.set('contact', id, 'mergedInto', { into: keep, merge, set });
  }
  touch(records, keep, at, by);
}

/** What somebody has changed since the merge stands as it is. */
export function unmergeContacts(records: Records, command: CommandOf<'unmerge-contacts'>, by: string): void {
  for (const id of new Set(command.gone)) {
    const { mergedInto: merged, name, organisation } = read(records, id);
    if (!merged) continue;
    records.set('contact', id, 'mergedInto', null);
    const { into, merge, set } = merged;
    if (!records.has('contact', into)) continue;
    const now = read(records, into);
    for (const field of FIELDS) {
      const change = set[field];
      if (!change || now[field] !== change.is) continue;
      if (!v.is(contact.fields[field].schema, change.was)) continue;
      records.set('contact', into, field, change.was);
      records.setEntry('contact', into, 'alsoKnown', `${field} ${merge}`, null);
    }
    noteMerge({ records, id: into, command, by }, 'unmerged', name || organisation);
    touch(records, into, command.at, by);
  }
}

function touch(records: Records, id: string, at: string, by: string): void {
  records.set('contact', id, 'updatedAt', at);
  records.set('contact', id, 'updatedBy', by);
}

/** As the document has it, without what is merged into it. */
function read(records: Records, id: string) {
  const raw = records.read('contact', id) ?? {};
  const merged = v.safeParse(mergedInto, raw.mergedInto);
  return { ...parseRecord(contact, id, raw), mergedInto: merged.success ? merged.output : null };
}
