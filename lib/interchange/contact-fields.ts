import type { RecordByKind } from '../records/registry';

/** A contact's own fields, as `lib/records/contact.ts` declares them: what files bring and take along. */
export type ContactFields = Pick<
  RecordByKind['contact'],
  | 'name'
  | 'organisation'
  | 'role'
  | 'emails'
  | 'phones'
  | 'addresses'
  | 'urls'
  | 'tags'
  | 'kind'
  | 'notes'
  | 'source'
> & {
  /** Names that gave way to others when contacts were merged; left out where there are none. */
  alsoKnown?: RecordByKind['contact']['alsoKnown'];
};

export const emptyContact = (): ContactFields => ({
  name: '',
  organisation: '',
  role: '',
  emails: {},
  phones: {},
  addresses: {},
  urls: {},
  tags: {},
  kind: 'other',
  notes: '',
  source: null,
});

/** A contact out of a file. */
export interface ReadContact {
  /** The line of the file at which it begins, from 1. */
  at: number;
  fields: ContactFields;
  /** What it says that no field of a contact holds: a birthday, a nickname. In the order of the file. */
  further: { what: string; value: string }[];
}
