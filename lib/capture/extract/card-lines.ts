import { type Budget, quietly } from '../budget';
import { namesIn } from '../contact-block';
import { textOfNode } from '../dom';
import { readableText } from '../readable-text';

/** Stands where one element's text ends, until it is known whether a name goes on beyond it. */
const SEAM = '\u241f';

/** A line of a card, and the names in it that are beyond doubt. */
export interface CardLine {
  text: string;
  sure: readonly string[];
}

/** The lines of a card, up to a number of characters. */
export type LineReader = (card: Element, limit: number) => CardLine[];

/** Lines are read again with each wider card around them: which names stand in one is found out once. */
export function createLineReader(budget: Budget): LineReader {
  const quiet = quietly(budget);
  const textOf = (node: Text, left: number) => `${textOfNode(node, left)}${SEAM}`;
  const known = new Map<string, CardLine>();
  return (card, limit) =>
    readableText(card, quiet, { limit, textOf })
      .split('\n')
      .map((line) => {
        const read = known.get(line) ?? readLine(line);
        known.set(line, read);
        return read;
      })
      .filter(({ text }) => text.trim() !== '');
}

/** Where a name shows only when neighbours on a line are kept apart, a bar keeps them so. */
function readLine(line: string): CardLine {
  const whole = line.replaceAll(SEAM, '');
  const names = namesIn(whole);
  const parts = line.split(SEAM).filter((part) => part.trim() !== '');
  if (names.length > 0 || parts.length < 2) return { text: whole, sure: sureOf(names) };
  const apart = parts.join(' | ');
  const seen = namesIn(apart);
  return { text: seen.length > 0 ? apart : whole, sure: sureOf(seen) };
}

const sureOf = (names: ReturnType<typeof namesIn>): string[] =>
  names.filter(({ sure }) => sure).map(({ name }) => name);

/** The names in some lines, and in one text, that are beyond doubt, each once. */
export const sureNames = (lines: readonly CardLine[]): string[] => [
  ...new Set(lines.flatMap(({ sure }) => sure)),
];

export const sureNamesIn = (text: string): string[] => [...new Set(sureOf(namesIn(text)))];

export const textsOf = (lines: readonly CardLine[]): string[] => lines.map(({ text }) => text);
