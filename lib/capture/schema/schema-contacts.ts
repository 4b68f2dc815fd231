import type { Extractor } from '../capture-result';
import { findEmailAddresses } from '../email-address';
import { type RawContact, rawContact } from '../raw-capture';
import { addressesOf } from './postal-address';
import { kindOf } from './schema-kinds';
import { linksOf, nodesOf, type SchemaNode, textOf, textsOf } from './schema-node';

/**
 * A person, an organisation or a place with contact details as a contact; null for anything else, and where
 * neither name nor detail is given.
 *
 * @param language - the page's, for the order of a name that is given in parts.
 */
export function contactOfNode(node: SchemaNode, from: Extractor, language: string): RawContact | null {
  const kind = kindOf(node);
  if (kind === 'event') return null;
  const points = nodesOf(node, 'contactPoint', 'contactPoints').filter((point) => !isFaxPoint(point));
  const emails = [node, ...points].flatMap((part) =>
    textsOf(part, 'email').flatMap((text) => findEmailAddresses(text.replace(/^mailto:/i, ''), 5)),
  );
  const phones = [node, ...points].flatMap((part) => textsOf(part, 'telephone').flatMap(numbersIn));
  const places = [node, ...points].flatMap(addressesOf);
  const reachable = emails.length > 0 || phones.length > 0;
  const isPoint = points.length > 0 || node.types.includes('ContactPoint');
  if (kind === 'other' && !(reachable && isPoint)) return null;
  if (kind === 'place' && !reachable) return null;

  const isPerson = kind === 'person';
  const own = isPerson ? personNameOf(node, language) : textOf(node, 'name', 'legalName', 'alternateName');
  if (!own && !reachable) return null;
  return rawContact(from, {
    name: isPerson ? own : null,
    organisation: isPerson ? (textOf(node, 'worksFor') ?? textOf(node, 'affiliation', 'memberOf')) : own,
    role: isPerson ? textOf(node, 'jobTitle', 'hasOccupation', 'roleName') : null,
    emails: [...new Set(emails)],
    phones: [...new Set(phones)],
    urls: [...new Set(linksOf(node, 'url', 'sameAs'))],
    addresses: [...new Set(places.map((place) => place.line))],
    country: places.find((place) => place.country)?.country ?? null,
  });
}

/** Whether a contact says more than who somebody is. */
export const isReachable = (contact: RawContact): boolean =>
  contact.emails.length > 0 || contact.phones.length > 0 || contact.addresses.length > 0;

const isFaxPoint = (point: SchemaNode): boolean => /fax/i.test(textOf(point, 'contactType', 'name') ?? '');

/** The numbers in a `telephone` value: "tel:+1-2", "+385 1 234 567, +385 1 234 568". */
const numbersIn = (text: string): string[] =>
  text
    .replace(/^(?:tel|callto):/i, '')
    .split(/\s*[,;|]\s*|\s+(?:or|nebo|ili|hoặc|või)\s+|\s\/\s/)
    .filter((number) => !/fax/i.test(number) && number.replace(/\D/g, '').length >= 5)
    .slice(0, 10);

function personNameOf(node: SchemaNode, language: string): string | null {
  const whole = textOf(node, 'name');
  if (whole) return whole;
  const [given, middle, family] = ['givenName', 'additionalName', 'familyName'].map((part) =>
    textOf(node, part),
  );
  const familyFirst = /^(?:vi|hu|zh|ja|ko)\b/i.test(language);
  const parts = familyFirst ? [family, middle, given] : [given, middle, family];
  return parts.filter((part) => part).join(' ') || textOf(node, 'alternateName');
}
