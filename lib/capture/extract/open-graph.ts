import type { Budget } from '../budget';
import { attributeOf } from '../dom';
import type { Findings } from '../page-readers';
import type { RareElements } from '../rare-elements';
import { type RawContact, type RawEvent, rawContact } from '../raw-capture';
import { addressOf } from '../schema/postal-address';
import { reachOf } from '../schema/reach';
import { addValue, createNode, textOf } from '../schema/schema-node';

const META_LIMIT = 300;

/** Open Graph's names for what a company's address and numbers are made of, in its older and its newer form. */
const TERMS: Readonly<Record<string, string>> = {
  'business:contact_data:street_address': 'streetAddress',
  'business:contact_data:locality': 'addressLocality',
  'business:contact_data:region': 'addressRegion',
  'business:contact_data:postal_code': 'postalCode',
  'business:contact_data:country_name': 'addressCountry',
  'business:contact_data:email': 'email',
  'business:contact_data:phone_number': 'telephone',
  'business:contact_data:website': 'url',
  'restaurant:contact_info:street_address': 'streetAddress',
  'restaurant:contact_info:locality': 'addressLocality',
  'restaurant:contact_info:region': 'addressRegion',
  'restaurant:contact_info:postal_code': 'postalCode',
  'restaurant:contact_info:country_name': 'addressCountry',
  'restaurant:contact_info:email': 'email',
  'restaurant:contact_info:phone_number': 'telephone',
  'restaurant:contact_info:website': 'url',
  'og:street-address': 'streetAddress',
  'og:street_address': 'streetAddress',
  'og:locality': 'addressLocality',
  'og:region': 'addressRegion',
  'og:postal-code': 'postalCode',
  'og:postal_code': 'postalCode',
  'og:country-name': 'addressCountry',
  'og:country_name': 'addressCountry',
  'og:email': 'email',
  'og:phone_number': 'telephone',
};

/**
 * What the page's `<meta property>` say of a person (`profile:`), a company (`business:contact_data:`) or an event
 * (https://ogp.me and the object types built on it). Who wrote an article is no contact.
 */
export function readOpenGraph(rare: RareElements, budget: Budget): Findings {
  const said = new Map<string, string>();
  const card = createNode('Organization');
  for (const meta of rare.named('meta', META_LIMIT)) {
    if (!budget.node()) break;
    const name = (attributeOf(meta, 'property') || attributeOf(meta, 'name')).toLowerCase();
    const content = attributeOf(meta, 'content');
    if (!said.has(name)) said.set(name, content);
    if (Object.hasOwn(TERMS, name)) addValue(card, TERMS[name] ?? 'other', content);
  }
  const get = (name: string) => said.get(name) || null;
  const { emails, phones } = reachOf(card);
  const address = addressOf(card);
  const contacts: RawContact[] = [];
  const person = [get('profile:first_name'), get('profile:last_name')].filter((part) => part).join(' ');
  if (get('og:type') === 'profile' && person !== '') {
    contacts.push(rawContact('open-graph', { name: person, emails, phones, urls: urlsOf(get('og:url')) }));
  } else if (emails.length > 0 || phones.length > 0 || (address && isBusiness(get('og:type')))) {
    const website = textOf(card, 'url') ?? get('og:url');
    contacts.push(
      rawContact('open-graph', {
        organisation: isBusiness(get('og:type'))
          ? (get('og:title') ?? get('og:site_name'))
          : get('og:site_name'),
        emails,
        phones,
        urls: urlsOf(website),
        addresses: address ? [address.line] : [],
        country: address?.country ?? null,
      }),
    );
  }
  return { contacts, events: eventOf(get) };
}

const isBusiness = (type: string | null): boolean =>
  type !== null &&
  /(?:^|[.:])(?:business|restaurant|company|hotel|bar|cafe|local_business|organization|place)$/i.test(type);

function eventOf(get: (name: string) => string | null): RawEvent[] {
  const title = get('og:title');
  const start = get('event:start_time') ?? get('event:start_date') ?? get('og:start_time');
  if (!title || !start) return [];
  const end = get('event:end_time') ?? get('event:end_date') ?? get('og:end_time');
  return [
    { title, start, end, place: get('event:location') ?? get('event:location:name'), url: get('og:url') },
  ];
}

const urlsOf = (url: string | null): string[] => (url ? [url] : []);
