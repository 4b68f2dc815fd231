/**
 * Vocabularies that describe people, organisations and events, and what their terms are called in schema.org's.
 * A term of any other vocabulary says nothing here: Dublin Core's `title` is no job title.
 */
type Terms = Readonly<Record<string, string>>;

/** Terms that are called as in schema.org's vocabulary. */
export const asNamed = (terms: string): Terms =>
  Object.fromEntries(terms.split(' ').map((term) => [term, term]));

/** The same where the terms say that somebody has it: "hasEmail". */
const asHad = (terms: string): Terms =>
  Object.fromEntries(
    terms.split(' ').map((term) => [`has${term.charAt(0).toUpperCase()}${term.slice(1)}`, term]),
  );

/** What vCard's vocabularies, microformats and what came after them name alike. */
export const CARD_TERMS: Terms = {
  ...asNamed('email url agent'),
  'given-name': 'givenName',
  'additional-name': 'additionalName',
  'family-name': 'familyName',
  'honorific-prefix': 'honorificPrefix',
  'honorific-suffix': 'honorificSuffix',
  nickname: 'alternateName',
  org: 'worksFor',
  'organization-name': 'organizationName',
  role: 'roleName',
  tel: 'telephone',
  adr: 'address',
  'street-address': 'streetAddress',
  'extended-address': 'extendedAddress',
  'post-office-box': 'postOfficeBoxNumber',
  locality: 'addressLocality',
  region: 'addressRegion',
  'postal-code': 'postalCode',
  'country-name': 'addressCountry',
};

/** vCard in RDF (https://www.w3.org/TR/vcard-rdf/), its 2006 form, and the hCard profile of HTML microdata. */
const VCARD: Terms = {
  ...CARD_TERMS,
  ...asNamed('Organization Fax value'),
  VCard: 'Person',
  Individual: 'Person',
  Group: 'Organization',
  Address: 'PostalAddress',
  fn: 'name',
  n: 'nameParts',
  hasName: 'nameParts',
  title: 'jobTitle',
  hasTitle: 'jobTitle',
  hasRole: 'roleName',
  ...asHad(
    'givenName familyName organizationName email telephone address streetAddress postalCode value member',
  ),
  hasLocality: 'addressLocality',
  hasRegion: 'addressRegion',
  hasCountryName: 'addressCountry',
  hasURL: 'url',
  type: 'contactType',
};

/** http://xmlns.com/foaf/spec/ */
const FOAF: Terms = {
  ...asNamed('Person Organization name givenName familyName knows member'),
  Group: 'Organization',
  givenname: 'givenName',
  firstName: 'givenName',
  family_name: 'familyName',
  lastName: 'familyName',
  surname: 'familyName',
  nick: 'alternateName',
  mbox: 'email',
  phone: 'telephone',
  homepage: 'url',
  weblog: 'sameAs',
  workplaceHomepage: 'workplace',
  maker: 'author',
  primaryTopic: 'mainEntity',
  topic: 'about',
};

/** Google's vocabulary before schema.org. */
const DATA_VOCABULARY: Terms = {
  ...CARD_TERMS,
  ...asNamed('Person Organization Event name affiliation address startDate endDate duration location'),
  Address: 'PostalAddress',
  Geo: 'GeoCoordinates',
  title: 'jobTitle',
  friend: 'knows',
  contact: 'knows',
  acquaintance: 'knows',
  summary: 'name',
};

/** iCalendar in RDF (https://www.w3.org/2002/12/cal/ical) and the vEvent profile of HTML microdata. */
const CALENDAR: Terms = {
  ...asNamed('duration location url organizer attendee'),
  Vevent: 'Event',
  vevent: 'Event',
  summary: 'name',
  dtstart: 'startDate',
  dtend: 'endDate',
};

/** http://purl.org/goodrelations/v1, for what shops say of themselves; their addresses are vCard's. */
const GOOD_RELATIONS: Terms = {
  ...asNamed('name legalName'),
  BusinessEntity: 'Organization',
  LocationOfSalesOrServiceProvisioning: 'Store',
  Location: 'Store',
};

/** Where each vocabulary lives; null for the one whose terms stand as they are. */
const VOCABULARIES: readonly [RegExp, Terms | null][] = [
  [/^(?:https?:)?\/\/(?:www\.|health-lifesci\.|pending\.|auto\.|bib\.)?schema\.org(?:[/#]+|$)/i, null],
  [/^https?:\/\/www\.w3\.org\/2006\/vcard\/ns#/i, VCARD],
  [/^https?:\/\/microformats\.org\/profile\/hcard#?/i, { ...VCARD, '': 'Person' }],
  [/^https?:\/\/microformats\.org\/profile\/hcalendar#/i, CALENDAR],
  [/^https?:\/\/www\.w3\.org\/2002\/12\/cal\/(?:ical|icaltzd)#/i, CALENDAR],
  [/^https?:\/\/purl\.org\/goodrelations\/v1#/i, GOOD_RELATIONS],
  [/^https?:\/\/xmlns\.com\/foaf\/0\.1\//i, FOAF],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/i, { value: 'value' }],
  [/^https?:\/\/(?:www\.|rdf\.)?data-vocabulary\.org[/#]*/i, DATA_VOCABULARY],
];

/** Prefixes that need no declaration: those of the RDFa initial context that are read here, and usual spellings. */
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'http://schema.org/',
  sdo: 'https://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  v: 'http://rdf.data-vocabulary.org/#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  gr: 'http://purl.org/goodrelations/v1#',
  ical: 'http://www.w3.org/2002/12/cal/ical#',
  cal: 'http://www.w3.org/2002/12/cal/ical#',
};

/** The namespace an undeclared prefix stands for; null for one that is not known. */
export const namespaceOf = (prefix: string): string | null =>
  Object.hasOwn(PREFIXES, prefix) ? (PREFIXES[prefix] ?? null) : null;

/**
 * A term by schema.org's name: "http://schema.org/Person" and "http://xmlns.com/foaf/0.1/Person" are "Person",
 * "http://www.w3.org/2006/vcard/ns#fn" is "name".
 *
 * @param iri - the full address of the term.
 * @returns null for a vocabulary or a term that is not read here.
 */
export function termOfIri(iri: string): string | null {
  for (const [place, terms] of VOCABULARIES) {
    const at = place.exec(iri);
    if (!at) continue;
    const term = iri.slice(at[0].length).replace(/[?&].*$/, '');
    if (!terms) return /^[\w-]{1,60}$/.test(term) ? term : null;
    return Object.hasOwn(terms, term) ? (terms[term] ?? null) : null;
  }
  return null;
}

/** Whether a term is FOAF's: only agents have such, so that a thing without a type is one. */
export const isPersonTerm = (iri: string): boolean =>
  /^https?:\/\/xmlns\.com\/foaf\/0\.1\/(?:mbox|givenName|givenname|firstName|familyName|family_name|lastName|surname|phone|knows)$/i.test(
    iri,
  );

/** A type by schema.org's name, with a capital as all of them have; null as for `termOfIri`. */
export function typeOfIri(iri: string): string | null {
  const term = termOfIri(/^(?:www\.)?schema\.org\//i.test(iri) ? `http://${iri}` : iri);
  return term && term.charAt(0).toUpperCase() + term.slice(1);
}
