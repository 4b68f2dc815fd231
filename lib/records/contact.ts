import * as v from 'valibot';
import { field, keyed, text, webUrl } from './field';
import { fold } from './fold';
import { defineKind } from './kind';
import { source } from './source';

export const contactKind = v.picklist(['client', 'supplier', 'candidate', 'colleague', 'other']);

export const contact = defineKind(
  'contact',
  {
    name: field(text(200), ''),
    organisation: field(text(200), ''),
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
  },
  {
    indexes: '[ws+sort], [ws+binned], *words, *reach',
    searched: (contact) => [
      ...[contact.name, contact.organisation, contact.role],
      ...reachOf(contact),
      contact.notes,
    ],
    columns: (contact) => {
      const shown = contact.deletedAt === null;
      return {
        sort: shown ? fold(contact.name || contact.organisation) : undefined,
        binned: contact.deletedAt ?? undefined,
        reach: shown ? reachOf(contact) : [],
      };
    },
  },
);

/** What somebody can be reached by: e-mail addresses and numbers. */
const reachOf = ({ emails, phones }: { emails: object; phones: object }) => [
  ...Object.keys(emails),
  ...Object.keys(phones),
];
