import {
  CONTACT_FIELDS,
  EVENT_FIELDS,
  type Feed,
  MAIL_FIELDS,
  type Template,
} from '../../../lib/capture/templates/template';

/** The parts of a template that the editor shows, each with its fields. */
export const PARTS = {
  contact: CONTACT_FIELDS,
  event: EVENT_FIELDS,
  mail: MAIL_FIELDS,
} as const;
export type Part = keyof typeof PARTS;
export const partNames = ['contact', 'event', 'mail'] as const satisfies readonly Part[];

/** One field as it is being typed. */
export interface FeedDraft {
  selector: string;
  attribute: string;
  /** Whether one or all are read, where the template says so itself. */
  all: boolean | undefined;
}

/** A template as it is being typed, by part and field. */
export interface TemplateDraft {
  name: string;
  address: string;
  type: string;
  each: Record<Part, string>;
  feeds: Record<Part, Record<string, FeedDraft>>;
}

export const emptyFeed: FeedDraft = { selector: '', attribute: '', all: undefined };

export function draftOf(template: Template | null): TemplateDraft {
  const feedsOf = (part: Part) => {
    const told: Partial<Record<string, Feed | undefined>> = template?.[part] ?? {};
    return Object.fromEntries(
      PARTS[part].map((field) => {
        const feed = told[field];
        if (feed === undefined) return [field, emptyFeed];
        const { selector, attribute, all } = typeof feed === 'string' ? { selector: feed } : feed;
        return [field, { selector, attribute: attribute ?? '', all }];
      }),
    );
  };
  return {
    name: template?.name ?? '',
    address: template?.match.address ?? '',
    type: template?.match.type ?? '',
    each: { contact: template?.contact?.each ?? '', event: template?.event?.each ?? '', mail: '' },
    feeds: { contact: feedsOf('contact'), event: feedsOf('event'), mail: feedsOf('mail') },
  };
}

/** The draft in the form that templates are shared in; whether it is one, its parser says. */
export function templateOfDraft({ name, address, type, each, feeds }: TemplateDraft): unknown {
  const parts = partNames.flatMap((part) => {
    const told = Object.entries(feeds[part]).flatMap(([field, { selector, attribute, all }]) => {
      if (selector.trim() === '' && attribute.trim() === '') return [];
      const plain = attribute.trim() === '' && all === undefined;
      const feed = {
        selector: selector.trim(),
        ...(attribute.trim() !== '' && { attribute: attribute.trim() }),
        ...(all !== undefined && { all }),
      };
      return [[field, plain ? selector.trim() : feed] as const];
    });
    const around = each[part].trim();
    if (told.length === 0 && around === '') return [];
    return [[part, { ...(around !== '' && { each: around }), ...Object.fromEntries(told) }] as const];
  });
  const match = {
    ...(address.trim() !== '' && { address: address.trim() }),
    ...(type.trim() !== '' && { type: type.trim() }),
  };
  return { name: name.trim(), match, ...Object.fromEntries(parts) };
}
