import type { SelectorPath } from './selector';

/**
 * What a person told about pages of one kind: for an address, or for what a page says of a schema.org type, which
 * selectors feed which fields. This is the form it is shared in, as JSON.
 */
export interface Template {
  name: string;
  match: {
    /** As extensions write them: `https://crm.example/people/*`, `*://*.example.org/*`. */
    address?: string | undefined;
    /** A type of schema.org by its name, "Person". With an address both must hold. */
    type?: string | undefined;
  };
  contact?: (Fields<ContactField> & { each?: string | undefined }) | undefined;
  event?: (Fields<EventField> & { each?: string | undefined }) | undefined;
  mail?: Fields<MailField> | undefined;
}

/** What feeds a field: a selector alone reads the element's text. */
export type Feed = string | { selector: string; attribute?: string | undefined; all?: boolean | undefined };

type Fields<Name extends string> = { [K in Name]?: Feed | undefined };

export const CONTACT_FIELDS = [
  'name',
  'organisation',
  'role',
  'emails',
  'phones',
  'urls',
  'addresses',
] as const;
export const EVENT_FIELDS = ['title', 'start', 'end', 'place', 'url'] as const;
export const MAIL_FIELDS = ['subject', 'from', 'to', 'sentAt', 'text'] as const;

export type ContactField = (typeof CONTACT_FIELDS)[number];
export type EventField = (typeof EVENT_FIELDS)[number];
export type MailField = (typeof MAIL_FIELDS)[number];

/** The fields that hold several values: all that a selector finds are read, unless the template says otherwise. */
const SEVERAL: ReadonlySet<string> = new Set(['emails', 'phones', 'urls', 'addresses', 'to']);
export const holdsSeveral = (field: string): boolean => SEVERAL.has(field);

/** A feed as the page script is given it: the selectors taken apart, tried in this order. */
export interface HandedFeed {
  paths: SelectorPath[];
  attribute: string | null;
  all: boolean;
}

export type HandedFields<Name extends string> = { [K in Name]?: HandedFeed };

/** A template as the page script is given it. */
export interface HandedTemplate {
  name: string;
  type: string | null;
  contact: HandedPart<ContactField> | null;
  event: HandedPart<EventField> | null;
  mail: HandedFields<MailField> | null;
}

export interface HandedPart<Name extends string> {
  /** The elements that are one contact (one event) each; null where the page is of one. */
  each: SelectorPath[] | null;
  fields: HandedFields<Name>;
}
