import { findEmailAddresses } from './email-address';
import { spelledAddresses } from './hidden-addresses';
import { organisationsIn } from './organisation-name';
import { nameFitsAddress, type PersonName, personName, readPersonName } from './person-name';
import { findWrittenNumbers } from './phones/written-numbers';
import { postalAddressIn } from './postal-line';
import type { RawContact } from './raw-capture';
import { isRole } from './words/roles';

/** What a few lines of text say of one contact. */
export type ContactBlock = Pick<
  RawContact,
  'name' | 'organisation' | 'role' | 'emails' | 'numbers' | 'urls' | 'addresses' | 'country'
>;

/** A line without what is in it by another name: addresses of mail and web, numbers. */
const withoutReach = (line: string): string =>
  oneLine(line)
    .replace(/\S{1,64}@\S{1,200}/g, '|')
    .replace(/(?:https?:\/\/|www\.)\S{1,300}/gi, '|')
    .replace(/\+?\(?\d[\d ()./\u00a0-]{5,30}\d/g, '|');

/** A line longer than this is prose, and speaks of nobody in particular after its beginning. */
const LINE = 800;

const oneLine = (line: string): string => line.slice(0, LINE).replace(/[^\S\t]+/g, ' ');

/** The parts of a line: between commas, bars, bullets, tabs and spaced dashes. */
export const partsOf = (line: string): string[] =>
  oneLine(line)
    .split(/ ?[,;|•·\t<>] ?| [–—-] /u)
    .map((part) =>
      part
        .replace(/^[–—-]\s+/, '')
        .replace(LABEL, '')
        .trim(),
    )
    .filter((part) => part !== '');

/** Words before a person's name, role or company. */
const LABEL =
  /^(?:jméno|name|full name|họ(?: và)? tên|ime(?: i prezime)?|nimi|kontaktní osoba|contact(?: person)?|kontakt osoba|kontakt(?:isik)?|người liên hệ|liên hệ|role|position|title|pozice|funkce|chức vụ|funkcija|amet|jednatel|jednatelka|ředitel|director|direktor|giám đốc|người đại diện(?: theo pháp luật)?|đại diện|juhatuse liige|managing director|geschäftsführer|zastoupená|zastoupený|owner|majitel|vlasnik|company|společnost|firma|tvrtka|công ty|ettevõte|organisation|organization)\s*:\s*/iu;

/** The names in a line, each with whether it is beyond doubt. */
export function namesIn(line: string): { name: string; sure: boolean }[] {
  const text = withoutReach(line).replace(LABEL, '');
  const whole = readPersonName(text);
  if (whole) return [{ name: whole.name, sure: whole.sure }];
  if (isProse(text)) return [];
  const parts = partsOf(text);
  return parts.flatMap((part, at) => {
    const read = readPersonName(part) ?? turnedRound(part, parts[at + 1] ?? '');
    return read ? [{ name: read.name, sure: read.sure }] : [];
  });
}

/** A sentence, and no list of facts: it may speak of somebody, and give somebody else's number. */
const isProse = (line: string): boolean => (line.match(/(?<![\p{L}])\p{Ll}{2,}/gu) ?? []).length >= 8;

/** "Svoboda, Petr" in a longer line. */
const turnedRound = (family: string, given: string): PersonName | null =>
  /^\p{Lu}[\p{L}-]+$/u.test(family) && /^\p{Lu}\p{Ll}+$/u.test(given)
    ? readPersonName(`${family}, ${given}`)
    : null;

/** The role that a line gives: the whole of it, or one of its parts. */
export function roleIn(line: string, name: string | null): string | null {
  const labelled = labelledRole(line);
  if (labelled) return labelled;
  const text = withoutReach(line).replace(organisationsIn(line)[0] ?? '\n', '|');
  const rest = (name ? text.replace(name, '|') : text).replace(/^[\s|,–—-]+|[\s|,–—-]+$/gu, '');
  const stripped = rest.replace(LABEL, '');
  if (!/[,|•·\t;]/.test(stripped) && isRole(stripped) && personName(stripped) === null)
    return clean(stripped);
  const [role] = partsOf(rest).filter((part) => isRole(part) && personName(part) === null);
  return role ? clean(role) : null;
}

/** "Jednatel: Jan Novák": the label is the role. */
export const labelledRole = (line: string): string | null => {
  const [, label = ''] = /^([^:|]{3,50}): ?\S/u.exec(oneLine(line)) ?? [];
  return isRole(label) && namesIn(line.slice(label.length + 1)).length > 0 ? clean(label) : null;
};

const clean = (text: string): string => text.replace(/^[\s(–—-]+|[\s,;)]+$/g, '').trim();

/**
 * What lines of text that speak of one contact say of it: a signature pasted, a card, a selection. A name is taken
 * where it is beyond doubt, or fits the mail address.
 */
export function readContactBlock(lines: readonly string[]): ContactBlock {
  const kept = lines.slice(0, 60).map((line) => line.slice(0, LINE * 2));
  const text = kept.join('\n');
  const emails = [...new Set([...findEmailAddresses(text, 10), ...spelledAddresses(text, 10)])];
  const names = kept.flatMap((line) => namesIn(line));
  const fitting = names.find(({ name }) => emails.some((email) => nameFitsAddress(name, email)));
  const name = (fitting ?? names.find(({ sure }) => sure))?.name ?? null;
  const address = postalAddressIn(kept);
  return {
    name,
    role: name ? roleBeside(kept, name) : null,
    organisation: organisationsIn(text.replace(/\n/g, ' | '))[0] ?? null,
    emails: emails.map((email) => email.toLowerCase()),
    numbers: kept.flatMap((line) =>
      findWrittenNumbers(line, 10).map(({ text: written, labelled }) => ({
        text: written,
        labelled: labelled || ((name !== null || emails.length > 0) && isAlone(written, line)),
      })),
    ),
    urls: webAddressesIn(text),
    addresses: address ? [address.address] : [],
    country: address?.country || null,
  };
}

/** Whether a number is all there is between two commas, bars or line ends. */
const isAlone = (written: string, line: string): boolean => partsOf(line).some((part) => part === written);

/** The role that stands with a name: on its line, on one of the two after it, or right before. */
export function roleBeside(lines: readonly string[], name: string): string | null {
  const at = lines.findIndex((line) => namesIn(line).some((found) => found.name === name));
  const beside = at === -1 ? lines : [...lines.slice(at, at + 3), ...lines.slice(Math.max(0, at - 1), at)];
  return beside.map((line) => roleIn(line, name)).find((role) => role !== null) ?? null;
}

/** Addresses on the web, as written in text. */
export const webAddressesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?<![@\w.])(?:https?:\/\/|www\.)[^\s<>"'|,;]{3,300}/gi)].map(([url]) =>
      url.replace(/[.)\]]+$/, ''),
    ),
  ),
];
