import { asNamed, CARD_TERMS } from '../schema/vocabulary';

/** How a property's value is read from its element (https://microformats.org/wiki/microformats2-parsing). */
export type Prefix = 'p' | 'u' | 'dt' | 'e';

export interface MicroformatProperty {
  prefix: Prefix;
  /** By schema.org's name; "other" for what nobody asks for. */
  term: string;
}

/** A class that begins an item. */
export interface MicroformatRoot {
  /** By schema.org's name; "Other" for what is neither a contact nor an event. */
  type: string;
  /** Null for microformats2; else the classic format, whose property classes are its own. */
  classic: Readonly<Record<string, MicroformatProperty>> | null;
}

const TYPES: Readonly<Record<string, string>> = {
  // Before the card: what is both is an organisation's card.
  'h-org': 'Organization',
  'h-card': 'Person',
  'h-event': 'Event',
  'h-adr': 'PostalAddress',
  'h-geo': 'GeoCoordinates',
};

const TERMS: Readonly<Record<string, string>> = {
  ...CARD_TERMS,
  ...asNamed('name duration location organizer attendee author contact item experience'),
  'job-title': 'jobTitle',
  start: 'startDate',
  end: 'endDate',
  reviewer: 'author',
  education: 'experience',
};

const termOf = (name: string): string => (Object.hasOwn(TERMS, name) ? (TERMS[name] ?? 'other') : 'other');

/** "fn=p-name url=u-url" as a table from classic classes to properties. */
const classic = (pairs: string): Readonly<Record<string, MicroformatProperty>> =>
  Object.fromEntries(
    pairs.split(' ').flatMap((pair) => {
      const [name = '', full = ''] = pair.split('=');
      const property = microformatProperty(full === '' ? `p-${name}` : full);
      return property ? [[name, property]] : [];
    }),
  );

function classicRoot(type: string, pairs: string): () => MicroformatRoot {
  let root: MicroformatRoot | undefined;
  return () => {
    root ??= { type, classic: classic(pairs) };
    return root;
  };
}

const ADDRESS = 'street-address extended-address post-office-box locality region postal-code country-name';

/**
 * Classic roots with their property classes (the wiki's pages hCard, hCalendar, adr, hAtom, hReview, hResume). The tables
 * are made where a page has such a root.
 */
const CLASSIC_ROOTS: Readonly<Record<string, () => MicroformatRoot>> = {
  vcard: classicRoot(
    'Person',
    'fn=p-name honorific-prefix given-name additional-name family-name honorific-suffix nickname org organization-name organization-unit=p-unit ' +
      `title=p-job-title role email=u-email tel url=u-url adr agent photo=u-photo logo=u-logo note ${ADDRESS}`,
  ),
  vevent: classicRoot(
    'Event',
    'summary=p-name dtstart=dt-start dtend=dt-end duration=dt-duration location url=u-url organizer attendee contact ' +
      'description',
  ),
  adr: classicRoot('PostalAddress', ADDRESS),
  geo: classicRoot('GeoCoordinates', ''),
  hentry: classicRoot('Other', 'author contact'),
  hreview: classicRoot('Other', 'item reviewer'),
  hresume: classicRoot('Other', 'contact experience education'),
  hproduct: classicRoot('Other', 'brand review'),
};

/** Finds what may hold microformats: items are looked for only on pages where one of these stands. */
export const TELLING_CLASSES: readonly string[] = ['.h-card', '.h-org', '.h-event', '.vcard', '.vevent'];

/** Finds all that may begin an item that has a contact or an event in it. */
export const ROOT_CLASSES = [
  ...'card org event adr entry feed review review-aggregate resume product item cite listing'
    .split(' ')
    .map((name) => `.h-${name}`),
  ...Object.keys(CLASSIC_ROOTS).map((name) => `.${name}`),
].join(', ');

/** The item that begins with these classes; microformats2 come before classic ones. Null where none does. */
export function rootOfClasses(classes: readonly string[]): MicroformatRoot | null {
  const modern = classes.filter((name) => /^h-[a-z]+(?:-[a-z]+)*$/.test(name));
  if (modern.length > 0) {
    const known = Object.keys(TYPES).find((name) => modern.includes(name));
    return { type: (known && TYPES[known]) ?? 'Other', classic: null };
  }
  const name = classes.find((entry) => Object.hasOwn(CLASSIC_ROOTS, entry));
  return (name && CLASSIC_ROOTS[name]?.()) || null;
}

/** The properties that these classes give to an item of the kind. */
export function propertiesOfClasses(
  classes: readonly string[],
  root: MicroformatRoot,
): MicroformatProperty[] {
  const { classic: table } = root;
  return classes.flatMap((name) => {
    const property = table ? (Object.hasOwn(table, name) ? table[name] : null) : microformatProperty(name);
    return property ? [property] : [];
  });
}

function microformatProperty(name: string): MicroformatProperty | null {
  const [, prefix, rest = ''] = /^(p|u|dt|e)-([a-z][a-z0-9-]{0,40})$/.exec(name) ?? [];
  if (prefix !== 'p' && prefix !== 'u' && prefix !== 'dt' && prefix !== 'e') return null;
  return { prefix, term: termOf(rest) };
}

/** Whether classic classes mark who wrote something: bylines of blogs are hCards, too. */
export const isByline = (classes: readonly string[]): boolean =>
  classes.some((name) => /^(?:(?:post-|entry-|by-?)?author|byline|reviewer|post-meta)$/.test(name));
