import type { Extractor } from '../capture-result';
import { surePersonName } from '../person-name';
import { type RawContact, rawContact } from '../raw-capture';
import { addressesOf } from './postal-address';
import { contactPointsOf, reachOf } from './reach';
import { kindOf } from './schema-kinds';
import { linksOf, nodesOf, type SchemaNode, textOf, textsOf } from './schema-node';

/** What is known of a contact from where it stands: a company's employee, the member that a role speaks of. */
export interface Surroundings {
  organisation: string | null;
  role: string | null;
}

export const NOTHING_AROUND: Surroundings = { organisation: null, role: null };

/**
 * A person, an organisation or a place with contact details as a contact; null for anything else, and where
 * neither name nor detail is given.
 *
 * @param language - the page's, for the order of a name that is given in parts.
 */
export function contactOfNode(
  node: SchemaNode,
  from: Extractor,
  language: string,
  around: Surroundings = NOTHING_AROUND,
): RawContact | null {
  const kind = kindOf(node);
  if (kind === 'event') return null;
  const points = contactPointsOf(node);
  const { emails, phones } = reachOf(node);
  const places = [node, ...points].flatMap(addressesOf);
  const reachable = emails.length > 0 || phones.length > 0;
  const isPoint = points.length > 0 || node.types.includes('ContactPoint');
  if (kind === 'other' && !(reachable && isPoint)) return null;
  if (kind === 'place' && !reachable) return null;

  // Whom to ask is often a contact point with a person's name.
  const asked = kind === 'other' ? surePersonName(textOf(node, 'name') ?? '') : null;
  const name = kind === 'person' ? personNameOf(node, language) : asked;
  const company = asked ? null : companyOf(node, kind === 'person');
  const isPerson = asked !== null || (kind === 'person' && !isCompanyCard(node, name, company));
  const title = isPerson ? textOf(node, 'jobTitle', 'hasOccupation', 'roleName', 'role') : null;
  if (!name && !company && !reachable) return null;
  return rawContact(from, {
    name: isPerson ? name : null,
    organisation: company ?? around.organisation,
    role: isPerson ? (title ?? around.role) : null,
    emails,
    phones,
    urls: [...new Set(linksOf(node, 'url', 'sameAs'))],
    addresses: [...new Set(places.map((place) => place.line))],
    country: places.find((place) => place.country)?.country ?? null,
  });
}

/** Whether a contact says more than who somebody is. */
export const isReachable = (contact: RawContact): boolean =>
  contact.emails.length > 0 || contact.phones.length > 0 || contact.addresses.length > 0;

const companyOf = (node: SchemaNode, isPerson: boolean): string | null =>
  isPerson
    ? textOf(node, 'organizationName', 'worksFor', 'affiliation', 'memberOf')
    : textOf(node, 'name', 'legalName', 'organizationName', 'alternateName');

/** In vCard's vocabularies a card whose formatted name is its organisation's is the organisation's (RFC 2426, 3.5.5). */
const isCompanyCard = (node: SchemaNode, name: string | null, company: string | null): boolean =>
  company !== null && (name === null || name === company) && !node.types.includes('Patient');

/** How somebody logs in or is spoken of, behind the name: "(jdahl2)", "(she/her)". */
const NOT_OF_NAME = /\s\((?:@[\w.-]+|[a-z.-]*\d[\w.-]*|(?:she|he|they)\/[a-z/]+)\)$/;

function personNameOf(node: SchemaNode, language: string): string | null {
  const whole = textOf(node, 'name');
  if (whole) return whole.replace(NOT_OF_NAME, '');
  for (const holder of [node, ...nodesOf(node, 'nameParts', 'name')]) {
    const [title, given, middle, family, degree] = [
      'honorificPrefix',
      'givenName',
      'additionalName',
      'familyName',
      'honorificSuffix',
    ].map((part) => textsOf(holder, part).join(' ') || null);
    const familyFirst = /^(?:vi|hu|zh|ja|ko)\b/i.test(language);
    const parts = familyFirst ? [family, middle, given] : [given, middle, family];
    const name = [title, ...parts].filter((part) => part).join(' ');
    if (given || family) return degree ? `${name}, ${degree}` : name;
  }
  return textOf(node, 'alternateName');
}
