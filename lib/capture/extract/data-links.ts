import type { Budget } from '../budget';
import { longAttributeOf, type QueryRoot, queryAll } from '../dom';
import { decoded } from '../email-address';
import { addValue, createNode, type SchemaNode } from '../schema/schema-node';
import { type ContentLine, contentLines, partsOf, unescaped } from '../structured/content-lines';

const LINK_LIMIT = 100;
const LENGTH_LIMIT = 200_000;

const LINKS =
  'a[href^="data:text/vcard" i], a[href^="data:text/x-vcard" i], a[href^="data:text/directory" i], ' +
  'a[href^="data:text/calendar" i]';

/**
 * Cards and events that a page carries in links (`data:text/vcard,…`, `data:text/calendar,…`; RFC 2397). A link to
 * a file elsewhere says nothing here: nothing is ever fetched.
 */
export function readDataLinks(root: QueryRoot, budget: Budget): SchemaNode[] {
  return queryAll(root, LINKS, LINK_LIMIT).flatMap((link) => {
    const address = longAttributeOf(link, 'href', budget.characters(LENGTH_LIMIT));
    return thingsIn(contentLines(textOfDataUrl(address)));
  });
}

function textOfDataUrl(address: string): string {
  const comma = address.indexOf(',');
  const body = decoded(address.slice(comma + 1));
  if (!/;\s?base64$/i.test(address.slice(0, comma))) return body;
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

function thingsIn(lines: readonly ContentLine[]): SchemaNode[] {
  const things: SchemaNode[] = [];
  let open: SchemaNode | null = null;
  for (const line of lines) {
    const kind = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      open = kind === 'VCARD' ? createNode('Person') : kind === 'VEVENT' ? createNode('Event') : null;
      if (open) things.push(open);
    } else if (line.name === 'END') open = null;
    else if (open?.types.includes('Person')) addCardLine(open, line);
    else if (open) addEventLine(open, line);
  }
  return things;
}

/** Properties of a card whose value is one text. */
const CARD_TERMS: Readonly<Record<string, string>> = {
  FN: 'name',
  EMAIL: 'email',
  TITLE: 'jobTitle',
  ROLE: 'roleName',
  URL: 'url',
  NICKNAME: 'alternateName',
};

function addCardLine(node: SchemaNode, { name, parameters, value }: ContentLine): void {
  if (name === 'KIND' && /^(?:org|group)$/i.test(value.trim())) node.types = ['Organization'];
  else if (name === 'TEL') {
    if (!/fax|pager|modem/i.test(parameters.get('TYPE') ?? '')) addValue(node, 'telephone', unescaped(value));
  } else if (name === 'ORG') addValue(node, 'organizationName', partsOf(value)[0] ?? '');
  else if (name === 'N') addNameParts(node, partsOf(value));
  else if (name === 'ADR') addAddress(node, partsOf(value));
  else if (Object.hasOwn(CARD_TERMS, name)) addValue(node, CARD_TERMS[name] ?? 'other', unescaped(value));
}

function addNameParts(node: SchemaNode, [family = '', given = '', additional = '']: readonly string[]): void {
  addValue(node, 'familyName', family);
  addValue(node, 'givenName', given);
  addValue(node, 'additionalName', additional);
}

function addAddress(node: SchemaNode, parts: readonly string[]): void {
  const address = createNode('PostalAddress');
  const terms = [
    'postOfficeBoxNumber',
    'extendedAddress',
    'streetAddress',
    'addressLocality',
    'addressRegion',
    'postalCode',
    'addressCountry',
  ];
  for (const [at, term] of terms.entries()) addValue(address, term, parts[at] ?? '');
  addValue(node, 'address', address);
}

function addEventLine(node: SchemaNode, { name, value }: ContentLine): void {
  const text = unescaped(value);
  if (name === 'SUMMARY') addValue(node, 'name', text);
  else if (name === 'LOCATION') addValue(node, 'location', text);
  else if (name === 'DTSTART') addValue(node, 'startDate', text);
  else if (name === 'DTEND') addValue(node, 'endDate', text);
  else if (name === 'DURATION') addValue(node, 'duration', text);
  else if (name === 'URL') addValue(node, 'url', text);
}
