/**
 * Vocabularies that describe people, organisations and events, and what their terms are called in schema.org's.
 * A term of any other vocabulary says nothing here: Dublin Core's `title` is no job title.
 */
type Terms = Readonly<Record<string, string>>;

/** vCard in RDF (https://www.w3.org/TR/vcard-rdf/), its 2006 form, and the hCard profile of HTML microdata. */
const VCARD: Terms = {
  VCard: 'Person',
  Individual: 'Person',
  Organization: 'Organization',
  Group: 'Organization',
  Address: 'PostalAddress',
  Fax: 'Fax',
  fn: 'name',
  n: 'nameParts',
  hasName: 'nameParts',
  'given-name': 'givenName',
  hasGivenName: 'givenName',
  'additional-name': 'additionalName',
  'family-name': 'familyName',
  hasFamilyName: 'familyName',
  nickname: 'alternateName',
  org: 'worksFor',
  'organization-name': 'organizationName',
  hasOrganizationName: 'organizationName',
  title: 'jobTitle',
  hasTitle: 'jobTitle',
  role: 'roleName',
  hasRole: 'roleName',
  email: 'email',
  hasEmail: 'email',
  tel: 'telephone',
  hasTelephone: 'telephone',
  adr: 'address',
  hasAddress: 'address',
  'street-address': 'streetAddress',
  hasStreetAddress: 'streetAddress',
  'extended-address': 'extendedAddress',
  'post-office-box': 'postOfficeBoxNumber',
  locality: 'addressLocality',
  hasLocality: 'addressLocality',
  region: 'addressRegion',
  hasRegion: 'addressRegion',
  'postal-code': 'postalCode',
  hasPostalCode: 'postalCode',
  'country-name': 'addressCountry',
  hasCountryName: 'addressCountry',
  url: 'url',
  hasURL: 'url',
  hasValue: 'value',
  value: 'value',
  type: 'contactType',
  agent: 'agent',
  hasMember: 'member',
};

/** http://xmlns.com/foaf/spec/ */
const FOAF: Terms = {
  Person: 'Person',
  Organization: 'Organization',
  Group: 'Organization',
  name: 'name',
  givenName: 'givenName',
  givenname: 'givenName',
  firstName: 'givenName',
  familyName: 'familyName',
  family_name: 'familyName',
  lastName: 'familyName',
  surname: 'familyName',
  nick: 'alternateName',
  mbox: 'email',
  phone: 'telephone',
  homepage: 'url',
  weblog: 'sameAs',
  workplaceHomepage: 'workplace',
  knows: 'knows',
  member: 'member',
  maker: 'author',
  primaryTopic: 'mainEntity',
  topic: 'about',
};

/** Google's vocabulary before schema.org. */
const DATA_VOCABULARY: Terms = {
  Person: 'Person',
  Organization: 'Organization',
  Event: 'Event',
  Address: 'PostalAddress',
  Geo: 'GeoCoordinates',
  name: 'name',
  nickname: 'alternateName',
  title: 'jobTitle',
  role: 'roleName',
  affiliation: 'affiliation',
  email: 'email',
  tel: 'telephone',
  address: 'address',
  'street-address': 'streetAddress',
  locality: 'addressLocality',
  region: 'addressRegion',
  'postal-code': 'postalCode',
  'country-name': 'addressCountry',
  url: 'url',
  friend: 'knows',
  contact: 'knows',
  acquaintance: 'knows',
  summary: 'name',
  startDate: 'startDate',
  endDate: 'endDate',
  duration: 'duration',
  location: 'location',
};

/** iCalendar in RDF (https://www.w3.org/2002/12/cal/ical) and the vEvent profile of HTML microdata. */
const CALENDAR: Terms = {
  Vevent: 'Event',
  vevent: 'Event',
  summary: 'name',
  dtstart: 'startDate',
  dtend: 'endDate',
  duration: 'duration',
  location: 'location',
  url: 'url',
  organizer: 'organizer',
  attendee: 'attendee',
};

/** http://purl.org/goodrelations/v1, for what shops say of themselves; their addresses are vCard's. */
const GOOD_RELATIONS: Terms = {
  BusinessEntity: 'Organization',
  LocationOfSalesOrServiceProvisioning: 'Store',
  Location: 'Store',
  name: 'name',
  legalName: 'legalName',
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
