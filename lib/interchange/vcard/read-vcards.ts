import type { ReadContact } from '../contact-fields';
import type { FileText } from '../decode-text';
import type { ToE164 } from '../read-phones';
import type { Warnings } from '../warning';
import { contactOfCard } from './card-to-contact';
import { contentLines } from './content-lines';
import { type Property, parseProperty } from './property';

interface Desk {
  toE164: ToE164;
  warnings: Warnings;
}

interface OpenCard {
  at: number;
  properties: Property[];
  /** How many cards are open inside of it: an AGENT's. */
  inner: number;
}

/** What a card may begin with where its BEGIN is missing. */
const WELL_KNOWN = /^(?:VERSION|N|FN|TEL|EMAIL|ORG|TITLE|ADR|NOTE|URL)$/;

/**
 * Reads vCards of versions 2.1, 3.0 and 4.0, several in one file, as they are found: what is written by whom does not
 * follow the RFCs. Total: whatever is in the file, what can be read is, and the rest gives a warning with its line.
 *
 * @returns a generator that yields after each line, null where no contact was complete, so that callers can pause it.
 */
export function* readVcards(file: FileText, { toE164, warnings }: Desk): Generator<ReadContact | null> {
  let card: OpenCard | null = null;
  let isAgentNext = false;
  let found = 0;

  const finish = (open: OpenCard): ReadContact | null => {
    found += 1;
    const contact = contactOfCard(open.at, open.properties, { toE164, warnings });
    if (!contact) warnings.add(open.at, 'empty-card');
    return contact;
  };

  for (const line of contentLines(file.text)) {
    const property = parseProperty(line, file.legacy);
    const bracket =
      property && /^(?:BEGIN|END)$/.test(property.name) && /^\s*VCARD\s*$/i.test(property.value);
    if (!property) warnings.add(line.at, 'stray-line', line.text);
    else if (bracket && property.name === 'BEGIN') {
      if (card && (isAgentNext || card.inner > 0)) {
        warnings.add(line.at, 'not-kept', 'AGENT');
        card.inner += 1;
      } else {
        if (card) {
          warnings.add(line.at, 'no-end');
          yield finish(card);
        }
        card = { at: line.at, properties: [], inner: 0 };
      }
    } else if (bracket) {
      if (!card) warnings.add(line.at, 'stray-line', line.text);
      else if (card.inner > 0) card.inner -= 1;
      else {
        yield finish(card);
        card = null;
      }
    } else {
      if (!card && WELL_KNOWN.test(property.name)) {
        warnings.add(line.at, 'no-begin');
        card = { at: line.at, properties: [], inner: 0 };
      }
      if (!card) warnings.add(line.at, 'stray-line', line.text);
      else if (card.inner === 0) card.properties.push(property);
    }
    isAgentNext = property?.name === 'AGENT' && property.value.trim() === '';
    // On one line with it: "AGENT:BEGIN:VCARD".
    if (card && card.inner === 0 && property?.name === 'AGENT' && /^\s*BEGIN:VCARD\s*$/i.test(property.value))
      card.inner += 1;
    yield null;
  }
  if (card) {
    warnings.add(card.at, 'no-end');
    yield finish(card);
  }
  if (found === 0) warnings.add(1, 'no-card');
}
