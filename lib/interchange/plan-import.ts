import type { RawRecord } from '../records/kind';
import type { RecordByKind } from '../records/registry';
import type { ContactFields, ReadContact } from './contact-fields';

/** What becomes of a contact who is known here already. */
export const KNOWN_CHOICES = ['update', 'skip', 'add'] as const;
export type KnownChoice = (typeof KNOWN_CHOICES)[number];

/** A contact as it stands here. */
export type KnownContact = Pick<
  RecordByKind['contact'],
  'id' | 'alsoKnown' | 'distinct' | 'merged' | keyof ContactFields
>;

interface Edit {
  kind: 'contact';
  id: string;
  fields: RawRecord;
  entries: Record<string, RawRecord>;
}

/** One import: what is added, what is changed, and what takes the changes back. */
export interface ImportPlan {
  records: { kind: 'contact'; id: string; fields: RawRecord }[];
  edits: Edit[];
  undoEdits: Edit[];
}

export interface PlannedContact {
  fields: ContactFields;
  known: KnownContact | null;
  choice: KnownChoice;
}

const TEXTS = ['name', 'organisation', 'role'] as const;
const KEYED = ['emails', 'phones', 'tags'] as const;

/**
 * The same contact beside who is here as they stand now: while a person looks a file over, others go on writing. Who is gone
 * by now comes as new, unless they were to be skipped: then null.
 *
 * @param standing the known ones, by id.
 */
export function asItStands(
  contact: PlannedContact,
  standing: ReadonlyMap<string, KnownContact>,
): PlannedContact | null {
  if (!contact.known) return contact;
  const known = standing.get(contact.known.id) ?? null;
  return known || contact.choice !== 'skip' ? { ...contact, known } : null;
}

/** What an import does to the records, told contact by contact. */
export interface ImportPlanner {
  add(contact: PlannedContact): void;
  plan(): ImportPlan;
}

/** Decides what an import does to the records. Ids are made by `newId`, here and not by the hub: the command bears them. */
export function createImportPlanner(newId: () => string): ImportPlanner {
  const records: ImportPlan['records'] = [];
  const edits: Edit[] = [];
  const undoEdits: Edit[] = [];
  const updatedById = new Map<string, KnownContact>();
  return {
    // Taken back from the last one on.
    plan: () => ({ records, edits, undoEdits: undoEdits.toReversed() }),
    add({ fields, known, choice }) {
      if (!known || choice === 'add')
        return void records.push({ kind: 'contact', id: newId(), fields: { ...fields } });
      if (choice === 'skip') return;
      // Two contacts of a file may be the same one here: the second adds to what the first has left.
      const standing = updatedById.get(known.id) ?? known;
      const { edit, undo, after } = whatIsNew(standing, fields);
      if (!edit) return;
      edits.push(edit);
      undoEdits.push(undo);
      updatedById.set(known.id, after);
    },
  };
}

/** Fills in what is missing and adds what is new; nothing that stands here is replaced. */
function whatIsNew(known: KnownContact, found: ContactFields) {
  const fields: RawRecord = {};
  const entries: Record<string, RawRecord> = {};
  const alsoKnown: KnownContact['alsoKnown'] = {};
  for (const name of TEXTS) {
    if (found[name] === '' || found[name] === known[name]) continue;
    if (known[name] === '') fields[name] = found[name];
    else {
      // What stands here stays; what the file says instead is kept beside it.
      const key = `${name} ${found[name]}`;
      if (!Object.hasOwn(known.alsoKnown, key)) alsoKnown[key] = { field: name, text: found[name] };
    }
  }
  for (const [key, one] of Object.entries(found.alsoKnown ?? {}))
    if (!Object.hasOwn(known.alsoKnown, key)) alsoKnown[key] ??= one;
  if (known.kind === 'other' && found.kind !== 'other') fields.kind = found.kind;
  if (found.notes !== '' && !known.notes.includes(found.notes)) {
    const notes = [known.notes, found.notes].filter(Boolean).join('\n\n');
    if (notes.length <= 20_000) fields.notes = notes;
  }
  for (const name of KEYED) {
    const lacking = Object.entries(found[name]).filter(([key]) => !Object.hasOwn(known[name], key));
    if (lacking.length > 0) entries[name] = Object.fromEntries(lacking);
  }
  if (Object.keys(alsoKnown).length > 0) entries.alsoKnown = alsoKnown;
  const { addresses, urls } = newEntries(known, found);
  if (Object.keys(addresses).length > 0) entries.addresses = addresses;
  if (Object.keys(urls).length > 0) entries.urls = urls;
  const one = { kind: 'contact', id: known.id } as const;
  const isSame = Object.keys(fields).length + Object.keys(entries).length === 0;
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, Reflect.get(known, name)]));
  return {
    edit: isSame ? null : { ...one, fields, entries },
    undo: { ...one, fields: before, entries: withNulls(entries) },
    after: {
      ...{ ...known, ...fields },
      emails: { ...known.emails, ...found.emails },
      phones: { ...known.phones, ...found.phones },
      tags: { ...known.tags, ...found.tags },
      addresses: { ...known.addresses, ...addresses },
      urls: { ...known.urls, ...urls },
      alsoKnown: { ...known.alsoKnown, ...alsoKnown },
    } satisfies KnownContact,
  };
}

/** Addresses and links bear keys that say nothing: the same text is the same entry, another gets a key that is free. */
function newEntries(known: KnownContact, found: ContactFields) {
  const addresses: KnownContact['addresses'] = {};
  const urls: KnownContact['urls'] = {};
  const texts = new Set(Object.values(known.addresses).map(({ text }) => text));
  for (const [key, one] of Object.entries(found.addresses))
    if (!texts.has(one.text)) addresses[freeKey(key, known.addresses, addresses)] = one;
  const links = new Set(Object.values(known.urls).map(({ url }) => url));
  for (const [key, one] of Object.entries(found.urls))
    if (!links.has(one.url)) urls[freeKey(key, known.urls, urls)] = one;
  return { addresses, urls };
}

function freeKey(key: string, ...taken: readonly object[]): string {
  let free = key;
  const isTaken = (one: object) => Object.hasOwn(one, free);
  for (let n = 1; taken.some(isTaken); n++) free = `${key.slice(0, 200).toWellFormed()}-${n}`;
  return free;
}

const withNulls = (entries: Record<string, RawRecord>): Record<string, RawRecord> =>
  Object.fromEntries(
    Object.entries(entries).map(([name, byKey]) => [
      name,
      Object.fromEntries(Object.keys(byKey).map((key) => [key, null])),
    ]),
  );

/**
 * A contact with what no field holds as lines at the end of its notes: "Birthday: 1980-01-01".
 *
 * @param nameOf what a property or a column is called: "BDAY", "X-SKYPE", "Shoe size".
 */
export function withFurther(
  { fields, further }: ReadContact,
  nameOf: (what: string) => string,
): ContactFields {
  const lines = further
    .filter(({ value }) => value !== '')
    .map(({ what, value }) => `${nameOf(what)}: ${value}`);
  const notes = [fields.notes, lines.join('\n')].filter(Boolean).join('\n\n');
  return { ...fields, notes: notes.slice(0, 20_000) };
}
