import { personName } from '../person-name';
import {
  isCountry,
  isNearPostalLine,
  isPostalLine,
  isStreetAndTown,
  isStreetName,
  isTownAndCountry,
} from '../postal-line';
import { isRoleInSignature } from '../words/roles';
import type { WordPiece } from './signature-pieces';
import { hasLegalForm, isOrganisation } from './signature-words';

export interface Addresses {
  addresses: string[];
  country: string | null;
  others: WordPiece[];
}

/** Takes lines of addresses, and their neighbours, out of the pieces; lines that follow each other are one address. */
export function takeAddresses(words: readonly WordPiece[]): Addresses {
  const certain = words.map(
    (piece) =>
      (piece.isAddress ||
        isPostalLine(piece.text) ||
        ((isStreetAndTown(piece.text) || isTownAndCountry(piece.text)) && !isOrganisation(piece.text))) &&
      !hasLegalForm(piece.text) &&
      !(isRoleInSignature(piece.text) && !/\d/.test(piece.text)),
  );
  const isCertain = words.map((piece, at) => certain[at] || isBetween(words, certain, at, piece));
  const taken = new Set<number>();
  const found: string[][] = [];
  let last = -2;
  words.forEach((_, at) => {
    if (!isCertain[at]) return;
    const group = last === at - 1 || taken.has(at - 1) ? (found.at(-1) ?? []) : [];
    if (group.length === 0) found.push(group);
    const before = words[at - 1];
    if (
      group.length === 0 &&
      before &&
      !taken.has(at - 1) &&
      isNearPostalLine(before.text) &&
      !isNameWithNumber(before.text) &&
      /\d/.test(before.text)
    ) {
      group.push(before.text);
      taken.add(at - 1);
    }
    if (group.length === 0 && isBareCode(words[at]?.text ?? ''))
      for (let above = topOfAddress(words, at); above < at; above += 1) {
        group.push(words[above]?.text ?? '');
        taken.add(above);
      }
    group.push(words[at]?.text ?? '');
    taken.add(at);
    const after = words[at + 1];
    if (
      after &&
      !isCertain[at + 1] &&
      (isCountry(after.text) || isTownAfter(words[at]?.text ?? '', after.text))
    ) {
      group.push(after.text);
      taken.add(at + 1);
    }
    last = at;
  });
  const country = words.find(
    (piece, at) => taken.has(at) && isCountry(piece.text.split(',').at(-1)?.trim() ?? ''),
  );
  return {
    addresses: found.map((group) => group.map((text) => text.replace(/[\s,]+$/, '')).join(', ')).slice(0, 4),
    country: country?.text.split(',').at(-1)?.trim() ?? null,
    others: words.filter((_, at) => !taken.has(at)),
  };
}

/** A postal code on a line of its own, as in Britain and Ireland. */
const isBareCode = (text: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]? [A-Z\d]{3,4}$/.test(text);

/** Where the address begins that ends with a code: at the topmost street of the few lines above that may be its parts. */
function topOfAddress(words: readonly WordPiece[], code: number): number {
  let top = code;
  for (let at = code - 1; at >= Math.max(0, code - 4); at -= 1) {
    const { text } = words[at] ?? { text: '' };
    if (text.length > 40 || isRoleInSignature(text) || isOrganisation(text)) break;
    if (isStreetName(text)) top = at;
  }
  return top;
}

/** "9151 Boulevard 26 | N. Richland Hills | TX 76010": what stands between parts of an address, on a line with one. */
function isBetween(
  words: readonly WordPiece[],
  certain: readonly boolean[],
  at: number,
  { text, line }: WordPiece,
): boolean {
  const before = certain[at - 1] ? at - 1 : certain[at - 2] ? at - 2 : -1;
  const after = certain[at + 1] ? at + 1 : certain[at + 2] ? at + 2 : -1;
  if (before < 0 || after < 0 || after - before > 3) return false;
  const [above, below] = [words[before], words[after]];
  const isBeside =
    (above?.line === line && (below?.line ?? 0) - line <= 1) || (below?.text.length ?? 99) <= 8;
  return isBeside && text.length <= 40 && !isRoleInSignature(text) && !isOrganisation(text);
}

/** "Jan Novák 2145": a name and an extension. What ends in a house's number is a street, though it be called after somebody. */
const isNameWithNumber = (text: string): boolean =>
  !/ \d{1,3}(?:[/-]\d{1,4})?[a-z]?,?$/i.test(text) && personName(text.replace(/\d.*/, '')) !== null;

/** "123 Main Street" and below it "Springfield, IL" or "Praha 1". */
const isTownAfter = (street: string, text: string): boolean =>
  !/\d{5}|\d{3} \d{2}/.test(street) && /^\p{Lu}[\p{L}.'’ -]{2,30}(?:, [A-Z]{2}| \d{1,2})$/u.test(text);
