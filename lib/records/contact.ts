import * as v from 'valibot';
import { entryKey, field, instant, keyed, recordId, text, webUrl } from './field';
import { fold } from './fold';
import { defineKind, type RecordOf } from './kind';
import { source } from './source';
import { name } from './visible-name';

export const contactKind = v.picklist(['client', 'supplier', 'candidate', 'colleague', 'other']);

/**
 * That a contact is the same one as another, and is shown in it. `set` says what the merge changed in fields of the
 * other one, so that taking them apart puts back what stood there.
 */
export const mergedInto = v.object({
  into: recordId,
  merge: recordId,
  set: v.optional(v.record(entryKey, v.object({ was: text(20_000), is: text(20_000) })), {}),
});

export const contact = defineKind(
  'contact',
  {
    name: field(name(200), ''),
    organisation: field(name(200), ''),
    role: field(text(200), ''),
    /** By the address, lower case. */
    emails: keyed(v.object({ label: text(40) })),
    /** By the number in E.164, or as written where it could not be read; `raw` is as written. */
    phones: keyed(v.object({ raw: text(64), label: text(40) })),
    /** By a short key of their own; the text is one line or several. */
    addresses: keyed(v.object({ text: text(500) })),
    urls: keyed(v.object({ url: webUrl })),
    tags: keyed(v.literal(true)),
    kind: field(contactKind, 'other'),
    notes: field(text(20_000), ''),
    source: field(v.nullable(source), null),
    /** Values that gave way to others when contacts were merged: which field they stood in, and what they were. */
    alsoKnown: keyed(v.object({ field: text(40), text: text(20_000) })),
    /** Contacts that were looked at beside this one and are somebody else, by id; held by the one with the lower id. */
    distinct: keyed(v.literal(true)),
    /** Who changed which field when, and what stood there before; of entries, which one. */
    changes: keyed(
      v.object({
        ...{ field: text(40), was: text(500), at: instant, by: text(64) },
        entry: v.optional(text(254), ''),
      }),
    ),
    mergedInto: field(v.nullable(mergedInto), null),
    /** The contacts that are shown in this one, by id. No document holds it: it follows from their `mergedInto`. */
    merged: keyed(v.literal(true)),
  },
  {
    indexes: '[ws+sort], [ws+binned], *words, *reach',
    searched: (contact) =>
      contact.mergedInto
        ? []
        : [
            ...[contact.name, contact.organisation, contact.role],
            ...reachOf(contact),
            contact.notes,
            ...Object.values(contact.alsoKnown).map(({ text }) => text),
          ],
    columns: (contact) => {
      const shown = contact.deletedAt === null && contact.mergedInto === null;
      return {
        sort: shown ? fold(contact.name || contact.organisation) : undefined,
        binned: contact.mergedInto ? undefined : (contact.deletedAt ?? undefined),
        reach: shown ? reachOf(contact) : [],
      };
    },
  },
);

export type Contact = RecordOf<typeof contact.fields>;

/** Fields that no command sets by their name: they follow from others, or belong to a command of their own. */
export const derivedContactFields: readonly string[] = ['mergedInto', 'merged', 'changes'];

/** What somebody can be reached by: e-mail addresses and numbers. */
const reachOf = ({ emails, phones }: { emails: object; phones: object }) => [
  ...Object.keys(emails),
  ...Object.keys(phones),
];
