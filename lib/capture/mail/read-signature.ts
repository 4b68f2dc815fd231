import type { Mailbox } from '../capture-result';
import { foldName, nameFitsAddress, personName } from '../person-name';
import { isPostalLine, isRegisterNumber, isStreetAndTown } from '../postal-line';
import { isRole, isRoleInSignature } from '../words/roles';
import { takeAddresses } from './signature-addresses';
import type { SignaturePieces, WordPiece } from './signature-pieces';
import { findPosition, isHost, ownHosts } from './signature-position';
import { hasLegalForm, isCredential, isDepartment, isLegalForm, isOrganisation } from './signature-words';

/** What a signature says of its writer. */
export interface Signature {
  name: string | null;
  organisation: string | null;
  role: string | null;
  emails: string[];
  phones: string[];
  urls: string[];
  addresses: string[];
  country: string | null;
}

/** How far down a name, a role and a firm may stand. */
const LINES = 14;
/**
 * Reads the words and details of a signature's lines. With a sender known, the signature must be the sender's: a name
 * in it that disagrees gives null, and so does a signature without any detail.
 *
 * @param sender - of the mail; null where there is no mail.
 */
export function readSignature(pieces: SignaturePieces, sender: Mailbox | null): Signature | null {
  const hosts = [...pieces.emails, sender?.email ?? '', ...pieces.urls];
  const own = ownHosts(hosts);
  const words = pieces.words
    .filter(({ line }) => line <= LINES)
    .flatMap((piece) => splitAtCommas(piece, own))
    .flatMap(splitBeforeName);
  const { addresses, country, others } = takeAddresses(words);
  const name = findName(others, sender, pieces.emails);
  if (name === 'another') return null;
  const known = name?.text ?? (sender && isSomebody(sender) ? sender.name : null);
  const rest = others.filter((piece) => !isNameAgain(piece.text, known));
  const isKnown = sender !== null || pieces.emails.some((email) => nameFitsAddress(name?.text ?? '', email));
  const { role, organisation } = findPosition(rest, {
    name: name?.at ?? null,
    isKnown,
    hosts,
  });
  const emails = [...new Set(pieces.emails)].slice(0, 5);
  const phones = [...new Set(pieces.phones)].slice(0, 8);
  const urls = pieces.urls
    .filter((url, at, all) => all.findIndex((other) => bareUrl(other) === bareUrl(url)) === at)
    .slice(0, 6);
  const details =
    emails.length + phones.length + urls.length + addresses.length + (role ? 1 : 0) + (organisation ? 1 : 0);
  if (details === 0 || !(name || sender?.email || organisation)) return null;
  return { name: name?.text ?? null, organisation, role, emails, phones, urls, addresses, country };
}

/** "www.acme.com<http://www.acme.com/>", as HTML becomes text, is one page. */
const bareUrl = (url: string): string => url.toLowerCase().replace(/^https?:\/\/|\/$/g, '');

/** "Jana Nováková, jednatelka, Firma s.r.o." is three pieces; an address stays one. */
function splitAtCommas(piece: WordPiece, hosts: readonly string[]): WordPiece[] {
  const { text } = piece;
  const commas = [...text.matchAll(/,\s+/g)].map(({ index }) => index);
  const cut = commas.find(
    (at) =>
      (isFirmBefore(text.slice(0, at), text.slice(at + 1)) || isHost(text.slice(0, at), hosts)) &&
      isPostalLine(text.slice(at + 1).trim()),
  );
  if (cut !== undefined)
    return [text.slice(0, cut), text.slice(cut + 1).trim()].map((part, at) => ({
      ...piece,
      text: part,
      column: piece.column + at,
    }));
  if (!text.includes(',') || isPostalLine(text) || isStreetAndTown(text)) return [piece];
  const parts = text.split(/,\s+(?![^()]*\))/).map((part) => part.trim());
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (isRegisterNumber(part)) continue;
    if (last !== undefined && goesOn(last, part) && !isHost(part, hosts))
      joined[joined.length - 1] = `${last}, ${part}`;
    else joined.push(part);
  }
  const telling = joined.filter(
    (part) =>
      isRoleInSignature(part) ||
      isOrganisation(part) ||
      isCredential(part) ||
      isDepartment(part) ||
      isHost(part, hosts) ||
      personName(part),
  );
  const [first = '', second = ''] = joined;
  return telling.length === joined.length ||
    personName(first) ||
    (isOrganisation(first) && !hasLegalForm(second))
    ? joined.map((part, at) => ({ ...piece, text: part, column: piece.column + at }))
    : [piece];
}

/** A firm before its address; one without a legal form only where more than a town follows. */
const isFirmBefore = (text: string, rest: string): boolean =>
  hasLegalForm(text) || (rest.includes(',') && isOrganisation(text) && !/\d/.test(text));

/** "Luật sư Đỗ Khánh Linh", "Rechtsanwältin Ute Kern": what somebody is, and who. */
function splitBeforeName(piece: WordPiece): WordPiece[] {
  const [, who = '', what = ''] = /^([^()]{5,50}) \(([^()]{4,60})\)$/.exec(piece.text) ?? [];
  if (isRoleInSignature(what) && personName(who) !== null)
    return [
      { ...piece, text: who },
      { ...piece, text: what, column: piece.column + 1 },
    ];
  const words = piece.text.split(' ');
  if (piece.line > 2 || words.length < 3 || words.length > 7) return [piece];
  for (const at of [1, 2]) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (
      isRole(before) &&
      !/[:,]/.test(before) &&
      words.length - at >= 2 &&
      !/^(?:of|for|and|to|in)$/i.test(words[at] ?? '') &&
      personName(after) !== null &&
      !isOrganisation(piece.text)
    )
      return [
        { ...piece, text: before },
        { ...piece, text: after, column: piece.column + 1 },
      ];
  }
  return [piece];
}

/** "Acme, Inc.", "VP, Engineering": what follows the comma belongs to what stands before it. */
const goesOn = (before: string, part: string): boolean =>
  isLegalForm(part) ||
  /^obrt /.test(part) ||
  /^(?:Jr|Sr)\b/.test(part) ||
  (isRoleInSignature(before) &&
    !hasLegalForm(before) &&
    (isRole(part) || !isOrganisation(part)) &&
    !isPostalLine(part) &&
    !isCredential(part));

interface FoundName {
  text: string;
  at: WordPiece;
}

function findName(
  words: readonly WordPiece[],
  sender: Mailbox | null,
  emails: readonly string[],
): FoundName | 'another' | null {
  const candidates = words
    .filter(({ line, text }) => line <= 4 && !/\d/.test(text) && !isDepartment(text) && !hasLegalForm(text))
    .map((at) => ({ at, text: personName(withoutDegrees(at.text)) }));
  const agreeing = candidates.filter(({ at, text }) => agrees(text ?? at.text, sender));
  if (sender && (sender.name !== null || sender.email !== null)) {
    const best = agreeing.find(({ text }) => text !== null) ?? agreeing[0];
    if (best) return { at: best.at, text: best.text ?? sender.name ?? best.at.text };
  }
  const first = candidates.find(
    ({ at, text }) =>
      text !== null &&
      at.line <= 2 &&
      !isRoleInSignature(at.text) &&
      !isOrganisation(at.text) &&
      !isPostalLine(at.text),
  );
  if (!first?.text) return null;
  if (sender && isSomebody(sender)) {
    const fitsAny = sender.email !== null && nameFitsAddress(first.text, sender.email);
    return fitsAny ? { at: first.at, text: first.text } : first.at.line === 0 ? 'another' : null;
  }
  const [own] = emails;
  return own !== undefined && emails.length === 1 && !fitsOrIsDesk(first.text, own) && first.at.line > 1
    ? null
    : { at: first.at, text: first.text };
}

/** "i. A. Max Muster": by whose order somebody signs. */
const BY_ORDER = /^(?:i\. ?[AV]\.|ppa\.?|p\. ?p\.|v\. ?z\.|u\. ?z\.)\s+/i;

/** "Priya Sharma MBBS MRCGP": degrees in capitals behind a name that is not written in capitals. */
const withoutDegrees = (given: string): string => {
  const text = given.replace(BY_ORDER, '').replace(/ \(\p{Lu}\p{L}+\)(?= \p{Lu})/u, '');
  return /\p{Lu}\p{Ll}+ (?:\p{Lu}['’])?\p{Lu}\p{Ll}/u.test(text)
    ? text.replace(/(?:,? (?:[A-Z](?:[A-Z.]{1,6}|[A-Z]{1,2}[a-z]{1,5})|\(Hons?\.?\)))+$/, '')
    : text;
};

/** Whether the mail's sender is known as a person (and not as "Support"). */
const isSomebody = (sender: Mailbox): boolean =>
  sender.name !== null && personName(sender.name) !== null && !isOrganisation(sender.name);

const fitsOrIsDesk = (name: string, email: string): boolean =>
  nameFitsAddress(name, email) || !/[._-]/.test(email.split('@')[0] ?? '');

/** Whether a line is the sender's name as some write it: "jess moreno". */
export const isWrittenSmall = (line: string, { name }: Mailbox): boolean =>
  /^\p{Ll}[\p{Ll}'-]+ \p{Ll}/u.test(line) && line.trim() === name?.toLowerCase();

/** Whether a line names the sender: it shares a word of three letters with the name, or fits the address. */
function agrees(text: string, sender: Mailbox | null): boolean {
  if (!sender || text.length > 60 || text.split(' ').length > 6) return false;
  if (isWrittenSmall(text, sender)) return true;
  const tokens = (name: string) =>
    foldName(name)
      .split(/[^\p{L}]+/u)
      .filter((token) => token.length >= 3);
  const own = new Set(tokens(sender.name ?? ''));
  const shared = tokens(text).filter((token) => own.has(token));
  if (shared.length > 0 && sender.name?.includes(' ') && !isSomebody(sender)) return false;
  if (shared.length > 0) return !isOrganisation(text) && !isRoleInSignature(text);
  return (
    sender.name === null &&
    sender.email !== null &&
    personName(text) !== null &&
    nameFitsAddress(text, sender.email)
  );
}

function isNameAgain(text: string, name: string | null): boolean {
  if (name === null) return false;
  const own = new Set(foldName(name).split(/[^\p{L}]+/u));
  const words = foldName(personName(text) ?? text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => own.has(word));
}
