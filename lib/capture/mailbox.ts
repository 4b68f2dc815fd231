import type { Mailbox } from './capture-result';
import { findEmailAddresses, isEmailAddress } from './email-address';

/**
 * Splits a header's value into mailboxes: `"Novák, Jan" <jan@a.cz>, eva@b.cz (Eva)`. A piece that holds no address
 * is taken as a name alone.
 */
export function parseMailboxes(text: string, limit = 50): Mailbox[] {
  return joinNames(splitList(text.slice(0, 10_000)))
    .slice(0, limit)
    .map(parseMailbox)
    .filter((mailbox) => mailbox.name !== null || mailbox.email !== null);
}

/** An unquoted "Novák, Jan <jan@a.cz>": pieces with no address belong to an address in angle brackets behind them. */
function joinNames(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let names: string[] = [];
  for (const piece of pieces) {
    const isNameOnly = !piece.includes('@') && piece.trim() !== '';
    const isBracketed = /\S\s*[<[(][^<>]*@/.test(piece);
    if (isNameOnly && names.length < 2) names.push(piece);
    else if (names.length > 0 && isBracketed) {
      joined.push([...names, piece].join(','));
      names = [];
    } else {
      joined.push(...names, piece);
      names = [];
    }
  }
  return [...joined, ...names];
}

/** One mailbox in any of the usual spellings; `name` is null where it would only repeat the address. */
export function parseMailbox(text: string): Mailbox {
  const [address = null] = findEmailAddresses(text, 1);
  if (address === null) return { name: nameOf(text), email: null };
  const around = text.replace(address, ' ').replace(/mailto:/gi, ' ');
  return { name: nameOf(around), email: address.toLowerCase() };
}

function nameOf(text: string): string | null {
  const name = text
    .replace(/<[^<>]*>|\[\s*\]|[<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„‚‘’,;:()]+|[\s"'“”„‚‘’,;:(]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^(.*\S)\s*\(\s*\)?$/, '$1')
    .trim();
  return name === '' || isEmailAddress(name) || !/\p{L}/u.test(name) ? null : name.slice(0, 200);
}

/** Commas and semicolons separate, except inside quotes and angle brackets. */
function splitList(text: string): string[] {
  const pieces: string[] = [''];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === '<' || character === '(') depth += 1;
    if (character === '>' || character === ')') depth = Math.max(0, depth - 1);
    if ((character === ',' || character === ';') && !quoted && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}
