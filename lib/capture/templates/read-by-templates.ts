import type { Budget } from '../budget';
import { attributeOf, type QueryRoot, tagOf } from '../dom';
import { findEmailAddresses } from '../email-address';
import { parseMailbox } from '../mailbox';
import { type RawContact, type RawEmail, type RawEvent, rawContact } from '../raw-capture';
import { readableText, shortText } from '../readable-text';
import { followPath } from './follow-path';
import type { SelectorPath } from './selector';
import type { ContactField, EventField, HandedFeed, HandedPart, HandedTemplate, MailField } from './template';
import { placesOfType } from './type-places';

/** What templates find in a page, and which of them found something. */
export interface TemplateFindings {
  contacts: RawContact[];
  events: RawEvent[];
  email: RawEmail | null;
  templates: string[];
}

/** How many contacts or events one template gives, and how many values a field of several. */
const EACH = 200;
const VALUES = 20;
const TEXT = 50_000;

/** Reads a page as templates say, which are told what is where and therefore guess nothing. */
export function readByTemplates(
  roots: readonly QueryRoot[],
  templates: readonly HandedTemplate[],
  budget: Budget,
): TemplateFindings {
  const findings: TemplateFindings = { contacts: [], events: [], email: null, templates: [] };
  for (const { name, type, contact, event, mail } of templates) {
    const places = roots.flatMap((root) => (type === null ? [root] : placesOfType(root, type)));
    const reader = createReader(budget);
    const contacts = reader.eachOf(places, contact, (read) => contactOf(name, read));
    const events = reader.eachOf(places, event, eventOf);
    const email = mail && reader.first(places, mail, (read) => mailOf(read));
    findings.contacts.push(...contacts, ...(email ? senderOf(name, email) : []));
    findings.events.push(...events);
    findings.email ??= email;
    if (contacts.length + events.length > 0 || email) findings.templates.push(name);
  }
  return findings;
}

/** The values of a field, empty where there is none. */
type Read<Name extends string> = (field: Name, limit?: number) => string[];

function createReader(budget: Budget) {
  const elementsOf = (place: QueryRoot, paths: readonly SelectorPath[], limit: number): Element[] => {
    for (const path of paths) {
      const found = budget.timeLeft() ? followPath(place, path, limit, budget) : [];
      if (found.length > 0) return found;
    }
    return [];
  };
  const readAt =
    <Name extends string>(place: QueryRoot, fields: { [K in Name]?: HandedFeed }): Read<Name> =>
    (field, limit = 500) => {
      const feed = fields[field];
      if (!feed) return [];
      return elementsOf(place, feed.paths, feed.all ? VALUES : 1)
        .map((element) => worthOf(element, feed.attribute, budget, limit))
        .filter((value) => value !== '');
    };
  return {
    eachOf<Name extends string, T>(
      places: readonly QueryRoot[],
      part: HandedPart<Name> | null,
      make: (read: Read<Name>) => T | null,
    ): T[] {
      if (!part) return [];
      const { each, fields } = part;
      const spots = each ? places.flatMap((place) => elementsOf(place, each, EACH)) : places;
      return spots
        .slice(0, EACH)
        .map((spot) => make(readAt(spot, fields)))
        .filter((made) => made !== null);
    },
    first<Name extends string, T>(
      places: readonly QueryRoot[],
      fields: { [K in Name]?: HandedFeed },
      make: (read: Read<Name>) => T | null,
    ): T | null {
      for (const place of places) {
        const made = make(readAt(place, fields));
        if (made) return made;
      }
      return null;
    },
  };
}

/** Elements that say what they are worth elsewhere than in their text. */
const WORTH: Readonly<Record<string, string>> = { meta: 'content', time: 'datetime', data: 'value' };

/** What an element says: the attribute that was asked for, what is typed into a field, or its text. */
function worthOf(element: Element, attribute: string | null, budget: Budget, limit: number): string {
  if (attribute !== null) return attributeOf(element, attribute);
  const tag = tagOf(element);
  if (tag === 'input' && attributeOf(element, 'type').toLowerCase() === 'password') return '';
  if (tag === 'input' || tag === 'textarea' || tag === 'select') {
    const typed: unknown = Reflect.get(Object.getPrototypeOf(element), 'value', element);
    return typeof typed === 'string' ? typed.slice(0, budget.characters(Math.min(typed.length, limit))) : '';
  }
  const worth = attributeOf(element, WORTH[tag] ?? '');
  if (worth !== '') return worth;
  return limit > 500 ? readableText(element, budget, { limit }) : shortText(element, budget, limit);
}

function contactOf(template: string, read: Read<ContactField>): RawContact | null {
  const first = (field: ContactField) => read(field)[0] ?? null;
  const contact = rawContact('template', {
    name: first('name'),
    organisation: first('organisation'),
    role: first('role'),
    emails: read('emails').flatMap((text) => findEmailAddresses(decoded(text), VALUES)),
    phones: read('phones').map((text) => text.replace(/^(?:tel|sms|callto):/i, '')),
    urls: read('urls'),
    addresses: read('addresses'),
    template,
  });
  const says = contact.name ?? contact.organisation ?? contact.emails[0] ?? contact.phones[0];
  return says === undefined ? null : contact;
}

function eventOf(read: Read<EventField>): RawEvent | null {
  const first = (field: EventField) => read(field)[0] ?? null;
  const event = {
    ...{ title: first('title'), start: first('start'), end: first('end') },
    ...{ place: first('place'), url: first('url') },
  };
  return event.title === null && event.start === null ? null : event;
}

function mailOf(read: Read<MailField>): RawEmail | null {
  const [subject = ''] = read('subject');
  const [text = ''] = read('text', TEXT);
  if (subject === '' && text === '') return null;
  const mailbox = (written: string) => parseMailbox(decoded(written)) ?? { name: null, email: null };
  return {
    ...{ subject, text, sentAt: read('sentAt')[0] ?? '' },
    from: mailbox(read('from')[0] ?? ''),
    to: read('to').map(mailbox),
  };
}

const senderOf = (template: string, { from }: RawEmail): RawContact[] =>
  from.email ? [rawContact('template', { name: from.name, emails: [from.email], template })] : [];

/** An address out of a link as it stands in a text. */
function decoded(text: string): string {
  if (!/^mailto:/i.test(text)) return text;
  const address = text.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(address);
  } catch {
    // A "%" that is no escape: the address is taken as it stands.
    return address;
  }
}
