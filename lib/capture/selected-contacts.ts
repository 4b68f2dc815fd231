import type { Extractor } from './capture-result';
import { type ContactBlock, namesIn, readContactBlock } from './contact-block';
import { findEmailAddresses } from './email-address';
import { organisationsIn } from './organisation-name';
import { isDeskAddress, nameFitsAddress } from './person-name';
import { type RawContact, rawContact } from './raw-capture';

/** Lines of one selection that are looked through. */
const LINES = 400;

/**
 * The contacts in a selected or pasted text: each name that is beyond doubt, or fits an address of the text, begins
 * one; so does an empty line after one that can be reached. A company named before the first is everybody's.
 */
export function contactsInText(text: string, from: Extractor = 'selection'): RawContact[] {
  const lines = text.split('\n').slice(0, LINES);
  const blocks = blocksOf(lines);
  const contacts = blocks.map((block) => readContactBlock(block)).filter((block) => isContact(block));
  const [only] = contacts;
  const shared =
    only && contacts.every((contact) => !contact.organisation) ? null : sharedOrganisation(contacts);
  return contacts.flatMap((contact) =>
    contactsOf({ ...contact, organisation: contact.organisation ?? shared }, from),
  );
}

/** A block with several people's addresses gives each of them an entry. */
function contactsOf(block: ContactBlock, from: Extractor): RawContact[] {
  const { name, emails } = block;
  const strangers = emails.filter(
    (email) => !(name && nameFitsAddress(name, email)) && !isDeskAddress(email),
  );
  if (emails.length < 2 || strangers.length === 0) return [rawContact(from, { ...block })];
  const own = emails.filter((email) => !strangers.includes(email));
  if (own.length === 0) return emails.map((email) => rawContact(from, { emails: [email] }));
  return [
    rawContact(from, { ...block, emails: own }),
    ...strangers.map((email) => rawContact(from, { emails: [email] })),
  ];
}

function sharedOrganisation(contacts: readonly ContactBlock[]): string | null {
  const [first] = contacts;
  return first && !first.name && contacts.length > 1 ? first.organisation : null;
}

const isContact = (block: ContactBlock): boolean =>
  block.emails.length > 0 ||
  block.numbers.length > 0 ||
  (block.name !== null && (block.role !== null || block.organisation !== null)) ||
  (block.organisation !== null && block.addresses.length > 0);

function blocksOf(lines: readonly string[]): string[][] {
  const addresses = findEmailAddresses(lines.join('\n'), 50);
  const blocks: string[][] = [[]];
  let isNamed = false;
  let isReached = false;
  for (const line of lines) {
    const hasName = namesIn(line).some(
      ({ name, sure }) => sure || addresses.some((address) => nameFitsAddress(name, address)),
    );
    const isReach = line.includes('@') || /\d{3}[ .-]?\d{3}/.test(line);
    const isHead =
      line.trim() === '' && !isNamed && organisationsIn(blocks.at(-1)?.join(' | ') ?? '').length > 0;
    const begins = (hasName && (isNamed || isReached)) || (line.trim() === '' && isReached) || isHead;
    if (begins) {
      blocks.push([]);
      isNamed = false;
      isReached = false;
    }
    isNamed ||= hasName;
    isReached ||= isReach;
    blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.some((line) => line.trim() !== ''));
}
