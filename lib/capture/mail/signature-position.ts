import { foldName, personName } from '../person-name';
import { isCountry } from '../postal-line';
import { isRoleInSignature } from '../words/roles';
import type { WordPiece } from './signature-pieces';
import {
  hasLegalForm,
  isCredential,
  isDepartment,
  isDepartmentName,
  isHeadedAsFirm,
  isOrganisation,
} from './signature-words';

/** Hosts that say nothing of a firm. */
const PUBLIC_HOSTS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|seznam|email|post|centrum|volny|atlas|proton|protonmail|pm|fastmail|zoho|mail|hushmail|tutanota|example|zoom|calendly|inet|net|iskon|t-com|vnn|hot|online|neti)$/;

export interface Position {
  role: string | null;
  organisation: string | null;
}

/** What is known of a signature besides its words. */
export interface Surroundings {
  /** Where its writer's name stands. */
  name: WordPiece | null;
  /** Whether the writer is known from elsewhere: then place tells what a line is where its words do not. */
  isKnown: boolean;
  /** Its addresses of mail and of pages. */
  hosts: readonly string[];
}

/** The role and the firm among the words of a signature. */
export function findPosition(
  words: readonly WordPiece[],
  { name, isKnown, hosts: given }: Surroundings,
): Position {
  const hosts = ownHosts(given);
  const near = words
    .map((piece) => withoutOwnName(piece, name))
    .filter(
      ({ text, line }) =>
        text.length <= 90 &&
        !isAboutSomebody(text) &&
        (!isCredential(text) || isHost(text, hosts)) &&
        !isDoctor(text, line, name) &&
        (!name || line >= name.line),
    );
  let role: WordPiece | null = null;
  let organisation: WordPiece | null = null;
  for (const piece of near) {
    const [before, after] = atFirm(piece.text);
    if (before && after && isRoleInSignature(before) && !role) {
      role = { ...piece, text: before };
      organisation ??= { ...piece, text: after };
      continue;
    }
    const kind = kindOf(piece.text, hosts);
    if (kind === 'organisation' && !isProse(piece.text)) {
      const isBetter =
        organisation !== null &&
        (isUniversityOf(piece.text, organisation.text, hosts) ||
          (!piece.afterDetails &&
            isHost(piece.text, hosts) &&
            !isHost(organisation.text, hosts) &&
            !hasLegalForm(organisation.text)));
      if (!organisation || isBetter) organisation = piece;
    }
    if (kind === 'role' && !role && !isProse(piece.text)) role = piece;
  }
  const unknown = near.filter(
    (piece) =>
      piece !== role &&
      piece !== organisation &&
      kindOf(piece.text, hosts) === 'unknown' &&
      isTitleLike(piece.text) &&
      !isCountry(piece.text) &&
      !piece.afterDetails,
  );
  const below =
    isKnown && name
      ? near.find(
          (piece) =>
            isNext(piece, name) && isWrittenSmall(piece.text) && kindOf(piece.text, hosts) !== 'organisation',
        )
      : undefined;
  if (below && below !== organisation && (!role || isBefore(below, role))) role = below;
  role ??= roleAbove(words, name);
  organisation ??= aboveName(words, name);
  const byPlace = name !== null && (isKnown || role !== null);
  if (byPlace && !organisation) {
    const next = role
      ? unknown.find((piece) => isNext(piece, role) || isNext(piece, name))
      : unknown.length <= 2
        ? unknown.at(-1)
        : undefined;
    organisation = next ?? null;
  }
  if (byPlace && !role && organisation) {
    const between = unknown.filter(
      (piece) => piece !== organisation && isNext(piece, name) && isBefore(piece, organisation),
    );
    role = between[0] ?? null;
  }
  return {
    role: role && tidy(role.text),
    organisation: organisation && tidy(organisation.text),
  };
}

/** What somebody is may stand above who it is. */
const roleAbove = (words: readonly WordPiece[], name: WordPiece | null): WordPiece | null =>
  (name &&
    words.find(
      ({ text, line }) =>
        line === name.line - 1 && isRoleInSignature(text) && !isOrganisation(text) && !isProse(text),
    )) ??
  null;

/** A card may begin with the firm, and name the person below it. */
const aboveName = (words: readonly WordPiece[], name: WordPiece | null): WordPiece | null =>
  (name && words.find(({ text, line }) => line < name.line && !isDepartment(text) && isOrganisation(text))) ??
  null;

/** "Dana Reed, MD": behind a name it is a degree; on a line of its own somebody's position. */
const isDoctor = (text: string, line: number, name: WordPiece | null): boolean =>
  line === name?.line && /^M\.? ?D\.?(?:$| ?\()/.test(text);

const UNIVERSITY = /universi|univerzi|hochschule|sveuciliste|ulikool|college|school of|institute$/;

/** An institute, a laboratory or a group is named before the university it is at. */
const isUniversityOf = (text: string, part: string, hosts: readonly string[]): boolean =>
  UNIVERSITY.test(foldName(text)) &&
  !UNIVERSITY.test(foldName(part)) &&
  !hasLegalForm(part) &&
  !isHost(part, hosts);

/**
 * What many languages write small right below a name is what somebody is: "hospodářka školy", "kardioloog". A firm, a
 * department and a sentence are written otherwise.
 */
const isWrittenSmall = (text: string): boolean =>
  /^\p{Ll}[\p{L} .,/&()-]{3,60}$/u.test(text) &&
  !/[.!]$|\.\p{L}/u.test(text) &&
  text.split(' ').length <= 7 &&
  !isDepartment(text.split(' ')[0] ?? '') &&
  !hasLegalForm(text) &&
  !/^(?:a|i|u|v|z|s|and|und|for|from|with|za|pro|na|ja|va|the|our|your|on behalf|tel|mob|fax|e-?mail|web|www)(?:[ .]|$)/.test(
    foldName(text),
  );

/** "Managing Director: Jana Nováková" names somebody: who signs, or somebody else. */
const isAboutSomebody = (text: string): boolean => {
  const [, said = ''] = /^[^:]{3,40}:\s*(.{5,60})$/u.exec(text) ?? [];
  return said !== '' && personName(said) !== null;
};

/** "Managing Director: Jana Nováková", signed by herself, says what she is. */
const withoutOwnName = (piece: WordPiece, name: WordPiece | null): WordPiece => {
  const [, said = '', who = ''] = /^([^:]{3,40}):\s*(.{5,60})$/u.exec(piece.text) ?? [];
  const own = name && personName(name.text);
  return own !== null && personName(who) === own ? { ...piece, text: said } : piece;
};

const tidy = (text: string): string =>
  text
    .replace(/^(?:for and )?on behalf of |^for (?=\p{Lu})|^[^@]{2,40} @ (?=\p{Lu})/iu, '')
    .replace(/^[\s,(]+|[\s,]+$/g, '')
    .replace(/ ?[*★]{2,5} ?s?$/i, '');

const isBefore = (a: WordPiece, b: WordPiece | null): boolean =>
  b !== null && (a.line < b.line || (a.line === b.line && a.column < b.column));
const isNext = (piece: WordPiece, other: WordPiece | null): boolean =>
  other !== null && isBefore(other, piece) && piece.line - other.line <= 1;

/** "Sales Manager at Globex", "ředitelka @ Firma". */
function atFirm(text: string): [string, string] | [] {
  const [, before = '', after = ''] =
    /^(.{3,60}?)\s+(?:at|@|chez|bei)\s+((?!Law\b)\p{Lu}.{1,60})$/u.exec(text) ?? [];
  return before === '' ? [] : [before, after];
}

function kindOf(text: string, hosts: readonly string[]): 'organisation' | 'role' | 'department' | 'unknown' {
  if (hasLegalForm(text)) return 'organisation';
  if (isDepartmentName(text)) return 'department';
  if (isHeadedAsFirm(text)) return 'organisation';
  const role = isRoleInSignature(text);
  if (!role && isHost(text, hosts)) return 'organisation';
  const organisation = isOrganisation(text);
  if (organisation && role)
    return /\b(?:of|for|in)\b|,/.test(text) || !/^(?:executive|leading)\b/i.test(text)
      ? 'role'
      : 'organisation';
  if (organisation) return 'organisation';
  if (role) return 'role';
  return isDepartment(text) ? 'department' : 'unknown';
}

/** What the domains among addresses of mail and pages are called; those that anybody has an address at are left out. */
export const ownHosts = (addresses: readonly string[]): string[] =>
  addresses.map((address) => ownLabel(hostOf(address))).filter((label) => label !== '');

/** Whether a text is the name in the firm's own domain: "Globex Corporation" and globex.com. */
export function isHost(text: string, hosts: readonly string[]): boolean {
  const squeezed = foldName(text).replace(/[^\p{L}\d]+/gu, '');
  const spoken = foldName(text)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]+/gu, '');
  if (squeezed.length < 3 || text.length > 60 || isProse(text)) return false;
  const first = foldName(text).split(/[^\p{L}\d]+/u)[0] ?? '';
  return hosts.some(
    (host) =>
      host === squeezed ||
      host === spoken ||
      (host.length >= 4 &&
        (squeezed.startsWith(host) ||
          squeezed.endsWith(host) ||
          (squeezed.length >= 5 && host.startsWith(squeezed)) ||
          (first.length >= 4 && /^\p{Lu}/u.test(text) && host.startsWith(first)))),
  );
}

const hostOf = (address: string): string => /^(?:https?:\/\/|[^@/]*@)?([^/?#]+)/i.exec(address)?.[1] ?? '';

const ownLabel = (host: string): string => {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  const own = /^(?:co|com|org|net|ac|gov|edu)$/.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  const label = (own ?? '').replace(/[^a-z0-9]/g, '');
  return PUBLIC_HOSTS.test(label) ? '' : label;
};

/** Sentences; "Assoc. Professor" is none. */
const isProse = (text: string): boolean =>
  /.{4}\p{L}{4}[.!?]\s+\p{Lu}|[!?]$/u.test(text) || text.split(' ').length > 9;

/** Small words inside names of firms. */
const PARTICLE =
  /^(?:of|and|the|for|in|a|i|v|z|s|u|ve|na|pro|za|und|der|die|des|fur|de|la|le|du|des|et|y|e|di|ja|va|va|&|\+|-)$/;

/** Capitalised and short, as names of firms and titles are: no sentence, no slogan. */
const isTitleLike = (text: string): boolean =>
  text.length <= 50 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/[.!?:"“”…]$|[!?"“”]|^(?:The|Das|Die|Der) |^(?:(?:North|South|East|West|Central)(?:ern)?\b.?)+(?:Region|$)/.test(
    text,
  ) &&
  text.split(' ').length <= 6 &&
  text.split(' ').every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(foldName(word))) &&
  /\p{L}{2}/u.test(text) &&
  !/\d|, \p{Lu}{2}$/u.test(text);
