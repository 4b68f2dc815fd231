import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';

export const mergedFields = ['name', 'organisation', 'role', 'kind'] as const;
export type MergedField = (typeof mergedFields)[number];
export type Choice = Partial<Record<MergedField, 'left' | 'right'>>;

type Contact = Row<'contact'>;
const NOTES_MAX = 20_000;

/** Which of two contacts stays: the older one, which others link to and people know. */
export const inOrder = (a: Contact, b: Contact): [keep: Contact, gone: Contact] =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? [a, b] : [b, a];

/** What most people would choose: what is there over nothing, the fuller of two names ("Jana Nováková" over "J. Nováková"). */
export function likelyChoice(keep: Contact, gone: Contact): Choice {
  const isEmpty = (field: MergedField, { [field]: value }: Contact) =>
    value === '' || (field === 'kind' && value === 'other');
  return Object.fromEntries(
    mergedFields.map((field) => {
      const other = isEmpty(field, keep) || (field === 'name' && isFuller(gone.name, keep.name));
      return [field, other && !isEmpty(field, gone) ? 'right' : 'left'];
    }),
  );
}

const isFuller = (one: string, other: string) => {
  const short = (name: string) =>
    name.split(/\s+/).filter((word) => word.replace('.', '').length === 1).length;
  return short(one) < short(other);
};

/** The one command of a merge. Notes of both are put one below the other where there is room; else they stand in both. */
export function mergeIntent(
  keep: Contact,
  gone: Contact,
  choice: Choice,
): Extract<Intent, { type: 'merge-contacts' }> {
  const chosen = mergedFields.flatMap((field) =>
    choice[field] === 'right' ? [[field, gone[field]] as const] : [],
  );
  const joined = [keep.notes, gone.notes].filter(Boolean).join('\n\n');
  const notes = keep.notes.includes(gone.notes) || joined.length > NOTES_MAX ? {} : { notes: joined };
  const fields = { ...Object.fromEntries(chosen), ...notes };
  return { type: 'merge-contacts', ws: keep.ws, merge: newId(), keep: keep.id, gone: [gone.id], fields };
}
