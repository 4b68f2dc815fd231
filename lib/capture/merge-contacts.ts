import { type CapturedContact, type CapturedPhone, EXTRACTORS, type Extractor } from './capture-result';
import { foldName } from './person-name';
import { mergeSources, sourcesOf } from './value-sources';

/**
 * Merges candidates that are one contact and ranks them: the better extractor first, then the fuller entry. Two are
 * one when they share an address or a number and nothing in them disagrees, or share a name within one
 * organisation. No value is lost.
 */
export function mergeContacts(candidates: readonly CapturedContact[]): CapturedContact[] {
  const ranked = [...candidates].sort((a, b) => rank(a) - rank(b));
  const merged: CapturedContact[] = [];
  for (const candidate of ranked.map((contact) => ({ ...contact, sources: sourcesOf(contact) }))) {
    if (merged.some((known) => isEchoOf(known, candidate))) continue;
    const at = merged.findIndex((known) => isSame(known, candidate));
    const known = merged[at];
    if (known)
      merged[at] = combine(
        known,
        isGuessBeside(known, candidate) ? ownPart(candidate, known, merged) : candidate,
      );
    else merged.push(candidate);
  }
  return merged
    .filter((contact) => fullness(contact) > 0)
    .sort((a, b) => rank(a) - rank(b) || fullness(b) - fullness(a));
}

/** What is made for programs to read, or told by the person's own template: where it describes somebody, text around it is not asked for better names. */
const MARKUP: ReadonlySet<Extractor> = new Set([
  'template',
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'vcard',
]);
/** What is guessed from text and its layout. */
const GUESSES: ReadonlySet<Extractor> = new Set([
  'signature',
  'company',
  'rows',
  'open-graph',
  'mailto',
  'tel',
  'text',
]);

const isGuessBeside = (known: CapturedContact, candidate: CapturedContact): boolean =>
  MARKUP.has(known.from) && GUESSES.has(candidate.from);

/**
 * Whether a guess only repeats, under a name that differs or under none, how somebody is reached whom markup
 * describes: the same words of the page were read twice, and the markup knows what they mean.
 */
function isEchoOf(known: CapturedContact, candidate: CapturedContact): boolean {
  if (!isGuessBeside(known, candidate) || isSame(known, candidate)) return false;
  const reached = candidate.emails.length + candidate.phones.length;
  const isSomebodyElse =
    candidate.name !== null &&
    known.name !== null &&
    // Where elements touch, the name runs into what stands beside it: "Jana NovákováJednatelka".
    !foldName(candidate.name).includes(foldName(known.name));
  const isStaff =
    candidate.name !== null &&
    known.name === null &&
    foldName(candidate.name) !== foldName(known.organisation ?? '');
  const isNameAlone =
    candidate.name !== null &&
    known.name !== null &&
    candidate.addresses.length === 0 &&
    candidate.urls.every((url) => known.urls.includes(url));
  return (
    (reached > 0 || isNameAlone) &&
    !isSomebodyElse &&
    !isStaff &&
    candidate.emails.every((email) => known.emails.some((own) => email.includes(own))) &&
    candidate.phones.every((phone) => known.phones.some((other) => isSameNumber(other, phone)))
  );
}

/** A guess without what markup gives to others, and without addresses where markup gives them: it only spells them otherwise. */
function ownPart(
  guess: CapturedContact,
  known: CapturedContact,
  merged: readonly CapturedContact[],
): CapturedContact {
  const others = merged.filter((contact) => contact !== known && MARKUP.has(contact.from));
  const isTheirs = (phone: CapturedPhone) =>
    others.some(({ phones }) => phones.some((other) => isSameNumber(other, phone))) &&
    !known.phones.some((own) => isSameNumber(own, phone));
  return {
    ...guess,
    emails: guess.emails.filter(
      (email) => known.emails.includes(email) || !others.some(({ emails }) => emails.includes(email)),
    ),
    phones: guess.phones.filter((phone) => !isTheirs(phone)),
    addresses:
      known.addresses.length > 0 ? [] : guess.addresses.filter((address) => !isAddressOf(others, address)),
  };
}

/** Whether a company of the markup stands elsewhere on the page at the same address, with the form it has in law: "Salong Juta OÜ". */
const isCompanyInFull = (a: CapturedContact, b: CapturedContact): boolean =>
  isGuessBeside(a, b) &&
  !a.name &&
  !b.name &&
  isWithin(a.organisation ?? '', b.organisation ?? '') &&
  a.addresses.length > 0 &&
  b.addresses.length > 0 &&
  uniqueAddresses([...a.addresses, ...b.addresses]).length ===
    Math.max(a.addresses.length, b.addresses.length);

/** Whether an address is one of theirs, or a part of it. */
const isAddressOf = (contacts: readonly CapturedContact[], address: string): boolean =>
  contacts.some(({ addresses }) => {
    const known = uniqueAddresses(addresses);
    return uniqueAddresses([...known, address]).length === known.length;
  });

/** One number in two spellings, one of which may lack its country. */
const isSameNumber = (a: CapturedPhone, b: CapturedPhone): boolean => mergePhones([a, b]).length === 1;

const rank = (contact: CapturedContact): number => EXTRACTORS.indexOf(contact.from);

function isSame(a: CapturedContact, b: CapturedContact): boolean {
  if (isEmployerOf(a, b) || isEmployerOf(b, a)) return true;
  const shareEmail = a.emails.some((email) => b.emails.includes(email));
  const sharePhone = a.phones.some((phone) =>
    b.phones.some((other) => numberKey(phone) === numberKey(other)),
  );
  const isFuller =
    (shareEmail || (sharePhone && isGuessBeside(a, b))) && isWithin(a.name ?? '', b.name ?? '');
  if (!(agree(a.name, b.name) || isFuller) || isPersonAndCompany(a, b)) return false;
  if (isCompanyInFull(a, b)) return true;
  if (!agree(a.organisation, b.organisation)) return false;
  if (shareEmail) return true;
  const bothReached = a.emails.length > 0 && b.emails.length > 0;
  if (sharePhone && !bothReached) return isFuller || isBare(a) || isBare(b) || sameIdentity(a, b);
  return sameIdentity(a, b) && !bothReached;
}

/** A company and somebody in it are two contacts, though they may share an address. */
const isPersonAndCompany = (a: CapturedContact, b: CapturedContact): boolean =>
  !isBare(a) && !isBare(b) && (a.name === null) !== (b.name === null);

/**
 * Whether a classic card that names a company and not whose it is says no more than where the person works whom another
 * notation describes: all it is reached by is the person's.
 */
const isEmployerOf = (company: CapturedContact, person: CapturedContact): boolean =>
  company.from === 'microformats' &&
  company.name === null &&
  company.organisation !== null &&
  company.addresses.length + company.urls.length === 0 &&
  company.emails.length + company.phones.length > 0 &&
  MARKUP.has(person.from) &&
  person.from !== company.from &&
  person.name !== null &&
  person.organisation === null &&
  company.emails.every((email) => person.emails.includes(email)) &&
  company.phones.every((phone) => person.phones.some((other) => isSameNumber(other, phone)));

/** Nobody's in particular: no name, no organisation. */
const isBare = (contact: CapturedContact): boolean => !contact.name && !contact.organisation;

const sameIdentity = (a: CapturedContact, b: CapturedContact): boolean => {
  if (a.name || b.name) return a.name !== null && b.name !== null && agree(a.name, b.name);
  return a.organisation !== null && b.organisation !== null && agree(a.organisation, b.organisation);
};

const agree = (a: string | null, b: string | null): boolean => !a || !b || foldName(a) === foldName(b);

/** Whether all words of one name stand in the other: "Ing. Jana Nováková", "Jana Nováková". */
function isWithin(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (name) =>
      new Set(
        foldName(name)
          .split(/[\s,.]+/)
          .filter((word) => word.length > 1),
      ),
  );
  const [short, long] = one && other && one.size < other.size ? [one, other] : [other, one];
  return (
    short !== undefined && long !== undefined && short.size > 1 && [...short].every((word) => long.has(word))
  );
}

const numberKey = (phone: CapturedPhone): string => phone.e164 ?? phone.raw.replace(/\D+/g, '');

const combine = (a: CapturedContact, b: CapturedContact): CapturedContact => ({
  name: a.name ?? b.name,
  organisation: a.organisation ?? (isGuessBeside(a, b) ? null : b.organisation),
  role: a.role ?? (isGuessBeside(a, b) ? null : b.role),
  emails: [...new Set([...a.emails, ...b.emails])],
  phones: mergePhones([...a.phones, ...b.phones]),
  urls: [...new Set([...a.urls, ...b.urls])],
  addresses: uniqueAddresses([...a.addresses, ...b.addresses]),
  from: a.from,
  ...(a.template !== undefined && { template: a.template }),
  sources: mergeSources([...sourcesOf(a), ...sourcesOf(b)]),
});

/**
 * One entry per number; the first spelling is kept, a known E.164 form is not lost. A spelling whose country cannot be
 * told is another's when that one ends with its digits.
 */
export function mergePhones(phones: readonly CapturedPhone[]): CapturedPhone[] {
  const known = phones.filter((phone) => phone.e164 !== null);
  const byNumber = new Map<string, CapturedPhone>();
  for (const phone of phones) {
    const digits = phone.raw.replace(/\D+/g, '').replace(/^0+/, '');
    const same =
      phone.e164 === null && digits.length >= 7
        ? known.find(({ e164 }) => e164?.endsWith(digits))
        : undefined;
    const key = numberKey(same ?? phone);
    if (!byNumber.has(key)) byNumber.set(key, same ? { ...phone, e164: same.e164 } : phone);
  }
  return [...byNumber.values()];
}

function uniqueAddresses(addresses: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const address of addresses) {
    const words = foldName(address).replace(/[^\p{L}\p{N}]+/gu, ' ');
    if (!byWords.has(words)) byWords.set(words, address);
  }
  // "Suite 229, Arlington" is a part of the address that another reader found whole.
  const isPart = (words: string): boolean =>
    [...byWords.keys()].some((other) => other.length > words.length && ` ${other} `.includes(` ${words} `));
  return [...byWords].filter(([words]) => !isPart(words)).map(([, address]) => address);
}

const fullness = (contact: CapturedContact): number =>
  [contact.name, contact.organisation, contact.role].filter((field) => field !== null).length +
  contact.emails.length +
  contact.phones.length +
  contact.addresses.length;
