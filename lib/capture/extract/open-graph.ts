import type { Budget } from '../budget';
import { attributeOf } from '../dom';
import type { Findings } from '../page-readers';
import type { RareElements } from '../rare-elements';
import { type RawContact, type RawEvent, rawContact } from '../raw-capture';
import { addressOf } from '../schema/postal-address';
import { reachOf } from '../schema/reach';
import { addValue, createNode, textOf } from '../schema/schema-node';

const META_LIMIT = 300;

/** Open Graph's names for what a company's address and numbers are made of, in its older and its newer forms. */
const DETAIL =
  /^(?:business:contact_data|restaurant:contact_info|og):(street|locality|region|postal|country|email|phone|website)(?:[-_](?:address|code|name|number))?$/;
const TERMS: Readonly<Record<string, string>> = {
  street: 'streetAddress',
  locality: 'addressLocality',
  region: 'addressRegion',
  postal: 'postalCode',
  country: 'addressCountry',
  email: 'email',
  phone: 'telephone',
  website: 'url',
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
    const [, detail = ''] = DETAIL.exec(name) ?? [];
    addValue(card, TERMS[detail] ?? 'other', content);
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
