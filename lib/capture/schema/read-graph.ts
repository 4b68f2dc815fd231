import type { Budget } from '../budget';
import type { Extractor } from '../capture-result';
import type { Findings } from '../page-readers';
import type { RawContact } from '../raw-capture';
import { contactOfNode, isReachable, NOTHING_AROUND, type Surroundings } from './schema-contacts';
import { eventOfNode, handOnReach } from './schema-events';
import { kindOf } from './schema-kinds';
import { isNode, type SchemaNode, textOf } from './schema-node';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Properties under which a thing is what the page is about, as if it stood at the top. */
const ABOUT = words(
  'mainEntity about mainEntityOfPage itemListElement item @graph reservationFor dataFeedElement hasPart',
);
/** Properties under which people are named for their own sake, whether or not they can be reached. */
const PEOPLE = words(
  'employee employees member members founder founders attendee attendees colleague colleagues knows organizer ' +
    'alumni contact agent',
);
/** What somebody logs in by ("admin", "jnovak2"): programs put it where the name of an organizer belongs. */
const USER_NAME = /^(?:[Aa]dmin|[a-z][a-z0-9._-]*)$/;
/** Those of them that make a person one of the organisation's. */
const STAFF = words('employee employees founder founders member members');
/** Properties whose node is part of another contact and not one of its own. */
const PART = words('contactPoint contactPoints address geo location image logo telephone email nameParts');
/** What an event is part of, and what it was before: not what the page announces. */
const ELSEWHERE = words('superEvent previousStartDate');
const NODE_LIMIT = 5_000;
const CONTACT_LIMIT = 100;

interface Visit {
  node: SchemaNode;
  /** The property it stands under; null at the top. */
  property: string | null;
  around: Surroundings;
}

/**
 * Goes through the nodes at the top and all they hold. What stands inside something else (an author, a
 * performer, a publisher) is a contact only when it can be reached: an address, a number, an e-mail.
 */
export function readSchemaNodes(
  tops: readonly SchemaNode[],
  from: Extractor,
  language: string,
  budget: Budget,
): Findings {
  const findings: Findings = { contacts: [], events: [] };
  const seen = new Set<SchemaNode>();
  // Who is asked after an event may stand before it.
  tops.forEach(handOnReach);
  const waiting: Visit[] = tops.map((node) => ({ node, property: null, around: NOTHING_AROUND })).reverse();
  while (waiting.length > 0 && seen.size < NODE_LIMIT && budget.node()) {
    const visit = waiting.pop();
    if (!visit || seen.has(visit.node)) continue;
    const { node, property, around } = visit;
    seen.add(node);
    const contact = contactOfNode(node, from, language, around);
    if (contact && isWorthNaming(contact, property)) findings.contacts.push(contact);
    const event = eventOfNode(node);
    if (event) findings.events.push(event);
    handOnReach(node);
    for (const [name, values] of [...node.properties].reverse()) {
      const inner = values.filter(isNode).reverse();
      if (contact && PART.has(name)) for (const part of inner) seen.add(part);
      // A card's agent stands in for somebody; an action's is whoever did it.
      if ((contact ? PART.has(name) : name === 'agent') || ELSEWHERE.has(name)) continue;
      const within = aroundWithin(visit, name, contact);
      waiting.push(...inner.map((part) => ({ node: part, ...within })));
    }
  }
  if (findings.contacts.length > CONTACT_LIMIT || findings.events.length > CONTACT_LIMIT) budget.cut();
  return {
    contacts: findings.contacts.slice(0, CONTACT_LIMIT),
    events: findings.events.slice(0, CONTACT_LIMIT),
  };
}

/** At the top everything is; elsewhere who can be reached (a venue by more than its address), and people named as such. */
const isWorthNaming = (contact: RawContact, property: string | null): boolean =>
  property === null ||
  ABOUT.has(property) ||
  (property === 'location' ? contact.emails.length + contact.phones.length > 0 : isReachable(contact)) ||
  (PEOPLE.has(property) && contact.name !== null && !USER_NAME.test(contact.name)) ||
  (property === 'contact' && contact.urls.length > 0);

/** A role stands between a thing and the person who has it (https://schema.org/Role): what is around it goes on. */
function aroundWithin(
  { node, property, around }: Visit,
  name: string,
  contact: RawContact | null,
): { property: string; around: Surroundings } {
  if (node.types.some((type) => /Role$/.test(type)) && kindOf(node) === 'other') {
    return {
      property: property ?? name,
      around: { ...around, role: textOf(node, 'roleName', 'namedPosition') },
    };
  }
  const organisation =
    contact?.name === null && STAFF.has(name)
      ? contact.organisation
      : name === 'applicationContact'
        ? textOf(node, 'hiringOrganization')
        : null;
  return { property: name, around: { organisation, role: null } };
}
