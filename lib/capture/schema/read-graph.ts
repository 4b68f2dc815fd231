import type { Budget } from '../budget';
import type { Extractor } from '../capture-result';
import type { RawContact, RawEvent } from '../raw-capture';
import { contactOfNode, isReachable } from './schema-contacts';
import { eventOfNode } from './schema-events';
import { isNode, type SchemaNode } from './schema-node';

/** Properties under which a thing is what the page is about, as if it stood at the top. */
const ABOUT = new Set(['mainEntity', 'about', 'mainEntityOfPage', 'itemListElement', 'item', '@graph']);
/** Properties whose node is part of another contact and not one of its own. */
const PART = new Set('contactPoint contactPoints address geo location image logo'.split(' '));
const NODE_LIMIT = 5_000;
const CONTACT_LIMIT = 100;

/** Contacts and events in what schema.org nodes say. */
export interface SchemaFindings {
  contacts: RawContact[];
  events: RawEvent[];
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
): SchemaFindings {
  const findings: SchemaFindings = { contacts: [], events: [] };
  const seen = new Set<SchemaNode>();
  const waiting = tops.map((node) => ({ node, top: true })).reverse();
  while (waiting.length > 0 && seen.size < NODE_LIMIT && budget.node()) {
    const next = waiting.pop();
    if (!next || seen.has(next.node)) continue;
    seen.add(next.node);
    const contact = contactOfNode(next.node, from, language);
    if (contact && (next.top || isReachable(contact))) findings.contacts.push(contact);
    const event = eventOfNode(next.node);
    if (event) findings.events.push(event);
    for (const [name, values] of [...next.node.properties].reverse()) {
      if ((contact && PART.has(name)) || name === 'superEvent') continue;
      const inner = values.filter(isNode).reverse();
      waiting.push(...inner.map((node) => ({ node, top: ABOUT.has(name) })));
    }
  }
  if (findings.contacts.length > CONTACT_LIMIT || findings.events.length > CONTACT_LIMIT) budget.cut();
  return {
    contacts: findings.contacts.slice(0, CONTACT_LIMIT),
    events: findings.events.slice(0, CONTACT_LIMIT),
  };
}
