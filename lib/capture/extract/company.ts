import { type Budget, quietly } from '../budget';
import { namesIn, roleIn, webAddressesIn } from '../contact-block';
import { isShown, queryAll } from '../dom';
import { findEmailAddresses } from '../email-address';
import { foldName } from '../fold-name';
import { spelledAddresses } from '../hidden-addresses';
import { mayNameOrganisation, organisationsIn } from '../organisation-name';
import type { PageTexts } from '../page-texts';
import { isDeskAddress } from '../person-name';
import { findWrittenNumbers } from '../phones/written-numbers';
import { postalAddressIn } from '../postal-line';
import { type RawContact, rawContact } from '../raw-capture';
import { readableText } from '../readable-text';

/** Longest part of a page that is taken as a company's own entry. */
const PART_TEXT = 4_000;
const PARTS = 12;
/** A company's numbers and addresses stand this many lines from its name. */
const NEAR = 8;

/** Where companies say who they are. */
const PARTS_OF_PAGE =
  'address, footer, [role="contentinfo"], [class*="imprint" i], [class*="impressum" i], [class*="contact" i], [id*="contact" i], [class*="kontakt" i], [id*="kontakt" i], [class*="lien-he" i], [id*="lien-he" i], [class*="footer" i]';
const CONTACT_PAGE =
  /kontakt|contact|impressum|imprint|lien-?he|liên hệ|about-us|o-nas|o-nama|meist|legal-notice|mentions-legales|uber-uns|firmen/i;

/** Whether a page by its address or title is a company's contact or imprint page. */
export const isContactPage = (url: string, title: string): boolean => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return CONTACT_PAGE.test(path) || CONTACT_PAGE.test(title);
};

/**
 * The company whose page this is: a name with its legal form in an imprint, a contact page, a footer, with the
 * address, the desk's mail and the numbers beside it; and the people who are named as acting for it. Where several
 * companies are named, none is taken.
 */
export function readCompany(
  root: Element,
  isContact: boolean,
  texts: PageTexts,
  budget: Budget,
): RawContact[] {
  const text = texts.of(root);
  if (text !== null && !mayNameOrganisation(text)) return [];
  const parts = queryAll(root, PARTS_OF_PAGE, PARTS).filter((part) => isShown(part));
  const mains = isContact ? queryAll(root, 'main, [role="main"], article', 2) : [];
  const places = [...mains, ...(isContact && mains.length === 0 ? [root] : []), ...parts];
  for (const place of places) {
    if (!budget.timeLeft()) return [];
    const text = readableText(place, quietly(budget), { limit: PART_TEXT + 1 });
    if (text.length > PART_TEXT) continue;
    const found = companyIn(text.split('\n').filter((line) => line.trim() !== ''));
    if (found.length > 0) return found;
  }
  return [];
}

function companyIn(lines: readonly string[]): RawContact[] {
  const named = lines.flatMap((line, at) => organisationsIn(line).map((name) => ({ name, at })));
  const [first] = named;
  if (!first || new Set(named.map(({ name }) => keyOf(name))).size > 1) return [];
  // A person's name beside it makes it their employer.
  const line = lines[first.at] ?? '';
  if (isPersons(lines, first.at)) return [];
  if (namesIn(line).some(({ sure }) => sure) || !LEADS_UP.test(line.slice(0, line.indexOf(first.name))))
    return [];
  const near = lines.slice(first.at, lastLineOf(lines, first.at));
  const own = near.filter((line, at) => at === 0 || !namesIn(line).some(({ sure }) => sure));
  const text = own.join('\n');
  const emails = [...new Set([...findEmailAddresses(text, 10), ...spelledAddresses(text, 5)])].filter(
    isDeskAddress,
  );
  const address = postalAddressIn(near);
  const numbers = own.flatMap((line) => findWrittenNumbers(line, 4)).slice(0, 5);
  if (!address && emails.length + numbers.length === 0) return [];
  const company = rawContact('company', {
    organisation: first.name,
    emails: emails.map((email) => email.toLowerCase()),
    numbers: numbers.map(({ text: written, labelled }) => ({ text: written, labelled })),
    urls: webAddressesIn(text).slice(0, 3),
    addresses: address ? [address.address] : [],
    country: address?.country || null,
  });
  return [company, ...managersIn(near, first.name)];
}

/** Whether a company's line is part of what a person signs with: their name, what they are, and then the company. */
function isPersons(lines: readonly string[], at: number): boolean {
  const [name = '', role = ''] = lines.slice(Math.max(0, at - 2), at);
  return roleIn(role, null) !== null && namesIn(name).some(({ sure }) => sure);
}

/** What may stand before a company's name on its line: nothing, a sign, a year, a word that introduces it. */
const LEADS_UP =
  /(?:^|[©:.,;|•·–—("„“-]|\d{4}|(?:^|[\s©])(?:je|is|by|in|of|at|là|on|společnost|společnosti|firma|firmy|tvrtka|tvrtke|ettevõte|from|contact|kontakt))\s?$/iu;

/** Where what belongs to the company ends: some lines on, or where the first person begins. */
function lastLineOf(lines: readonly string[], start: number): number {
  const person = lines.findIndex(
    (line, at) =>
      at > start && namesIn(line).some(({ sure }) => sure) && roleIn(line, null) === null && !/:/.test(line),
  );
  return Math.min(person === -1 ? lines.length : person, start + NEAR * 2);
}

/** "Jednatel: Jan Novák", "Managing director: …": who acts for the company. */
const managersIn = (lines: readonly string[], organisation: string): RawContact[] =>
  lines.flatMap((line) => {
    if (!line.includes(':')) return [];
    const [label = '', rest = ''] = line.split(/:(.*)/s);
    const role = roleIn(line, null);
    if (!role || foldName(role) !== foldName(label)) return [];
    return namesIn(rest).map(({ name }) => rawContact('company', { name, role, organisation }));
  });

/** One company though one line has "s. r. o." and another "s.r.o." */
const keyOf = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]+/gu, '');
