import { fold } from '../../lib/records/fold';
import { memberNamed, type Named } from '../task/person';

/** The beginning of a name after an @, right before the caret. */
const BEFORE_CARET = /(?:^|[\s(])@([\p{L}\p{M}\p{N}'’.-]{0,60})$/u;
const WORD = /^[\p{L}\p{M}\p{N}'’.-]+/u;
/** Nobody names more people in one comment; what is behind so many @ is plain text. */
const MAX_NAMED = 100;

/** Who may be meant by what stands before the caret, and where that begins (at the @); null where no @ is written. */
export function namesAt<T extends Named>(
  text: string,
  caret: number,
  people: readonly T[],
): { from: number; people: T[] } | null {
  // A name is short: nothing further back matters.
  const typed = BEFORE_CARET.exec(text.slice(Math.max(0, caret - 64), caret))?.[1];
  if (typed === undefined) return null;
  const wanted = fold(typed);
  const isMeant = ({ name }: Named) =>
    fold(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  return { from: caret - typed.length - 1, people: people.filter(isMeant).slice(0, 6) };
}

/** A piece of a comment: plain text, or the naming of a member. */
export interface Piece {
  text: string;
  member: string | null;
}

/**
 * A comment in its pieces. Somebody is named by an @ and their whole name, or a part of it that only one person has.
 */
export function piecesOf(text: string, people: readonly Named[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let tried = 0;
  for (let at = text.indexOf('@'); at >= 0 && tried < MAX_NAMED; at = text.indexOf('@', at + 1)) {
    tried += 1;
    if (at < from || /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    const found = namedFrom(text, at + 1, people);
    if (!found) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), member: null });
    pieces.push({ text: text.slice(at, found.end), member: found.member });
    from = found.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), member: null });
  return pieces;
}

/** The members who are named in a comment, by their ids. */
export const mentionsIn = (text: string, people: readonly Named[]): string[] => [
  ...new Set(piecesOf(text, people).flatMap(({ member }) => member ?? [])),
];

function namedFrom(
  text: string,
  at: number,
  people: readonly Named[],
): { member: string; end: number } | null {
  const whole = people
    .filter(({ name }) => name && fold(text.slice(at, at + name.length)) === fold(name))
    .filter(({ name }) => !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { member: whole.id, end: at + whole.name.length };
  const word = WORD.exec(text.slice(at, at + 120))?.[0].replace(/[.'’-]+$/, '');
  const member = word ? memberNamed(people, word) : null;
  return member && word ? { member: member.id, end: at + word.length } : null;
}
