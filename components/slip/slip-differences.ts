import type { CapturedContact } from '../../lib/capture/capture-result';
import type { Intent } from '../../lib/commands/command';
import { likenessOf, nameWords, organisationKey } from '../../lib/contacts/name-likeness';
import type { Contact } from '../../lib/records/contact';
import { fold } from '../../lib/records/fold';
import { newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { contactFields } from './contact-fields';

export type DifferingField = 'name' | 'organisation' | 'role';
type EntryField = 'emails' | 'phones' | 'addresses' | 'urls';

/** What a page says of somebody who is known, where that is not what is known. */
export interface Differences {
  fields: { field: DifferingField; left: string; right: string }[];
  entries: { field: EntryField; key: string; value: unknown; text: string }[];
}

/** Another spelling of the same (case, marks, a legal form, the order of names) is no difference. */
export function differences(known: Contact, found: CapturedContact): Differences {
  const stated = contactFields(found);
  const fields = (['name', 'organisation', 'role'] as const).flatMap((field) => {
    const [left, right] = [known[field], (found[field] ?? '').slice(0, 200)];
    return right === '' || isSame[field](left, right) ? [] : [{ field, left, right }];
  });
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
  const hasNumber = (key: string) =>
    Object.keys(known.phones).some(
      (one) => digits(one).endsWith(digits(key)) || digits(key).endsWith(digits(one)),
    );
  const lacks = (field: EntryField, key: string, text: string) => {
    if (field === 'emails') return !Object.hasOwn(known.emails, key);
    if (field === 'phones')
      return !Object.hasOwn(known.phones, key) && !(digits(key).length > 6 && hasNumber(key));
    const held = Object.entries<unknown>(known[field]).map(([key, one]) => textOf(key, one));
    return !held.some((one) => plain(one) === plain(text));
  };
  const entries = (['emails', 'phones', 'addresses', 'urls'] as const).flatMap((field) =>
    Object.entries(entriesOf(stated[field])).flatMap(([key, value]) => {
      const text = textOf(key, value);
      if (!lacks(field, key, text)) return [];
      // Keys that say nothing are made anew: the contact may have others under them.
      const own = field === 'addresses' || field === 'urls' ? newId().slice(0, 8) : key;
      return [{ field, key: own, value, text }];
    }),
  );
  return { fields, entries };
}

/** What is taken over, and the way back; null where nothing is. */
export function updateIntent(
  ws: string,
  known: Contact,
  { fields, entries }: Differences,
  isTaken: (key: string) => boolean,
): { intent: Intent; undo: Intent } | null {
  const taken = fields.filter(({ field }) => isTaken(field));
  const added = entries.filter(({ key }) => isTaken(key));
  if (taken.length + added.length === 0) return null;
  const edit = (value: 'right' | 'left') => {
    const byField: Record<string, RawRecord> = {};
    for (const one of added)
      byField[one.field] = { ...byField[one.field], [one.key]: value === 'right' ? one.value : null };
    return {
      ...({ type: 'edit-record', ws, kind: 'contact', id: known.id } as const),
      fields: Object.fromEntries(taken.map((one) => [one.field, one[value]])),
      entries: byField,
    };
  };
  return { intent: edit('right'), undo: edit('left') };
}

const plain = (text: string) =>
  fold(text)
    .replace(/[\s,;/]+/g, ' ')
    .trim();
const isSame: Record<DifferingField, (a: string, b: string) => boolean> = {
  name: (a, b) => likenessOf(nameWords(a), nameWords(b)) === 'same',
  organisation: (a, b) => organisationKey(a) === organisationKey(b),
  role: (a, b) => plain(a) === plain(b),
};

const entriesOf = (value: unknown): RawRecord => ({ ...(typeof value === 'object' ? value : {}) });
function textOf(key: string, value: unknown): string {
  const { raw, text, url } = entriesOf(value);
  return [raw, text, url].find((one) => typeof one === 'string' && one !== '')?.toString() ?? key;
}
