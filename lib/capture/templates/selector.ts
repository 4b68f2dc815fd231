/**
 * The part of CSS selectors that templates may use. A browser's own matcher may need time that grows with the square of a
 * page (`.a ~ .b` on 200,000 siblings, `:has()`, a chain on a page that nests 100,000 deep), and cannot be stopped. So a
 * selector is taken apart here, and the page script goes from part to part under its budget (`follow-path.ts`): the
 * browser is only asked what one element says of itself.
 */

/** One element's part of a selector. */
export interface SelectorStep {
  /** What the element itself must say: name, class, id, attributes, whether it is the first or the last child. */
  compound: string;
  /** The how-manieth child it must be, from 1, or null. */
  nth: number | null;
  /** How it stands to the step before: below it, right below it, right after it, somewhere after it. */
  link: ' ' | '>' | '+' | '~';
}

/** Steps from the outermost to the one that is sought; none at all (`:scope`) for the element that one begins at. */
export type SelectorPath = SelectorStep[];

/**
 * - `bad-selector`: no selector
 * - `selector-not-allowed`: a selector, with a part that templates may not use
 * - `selector-too-long`: more steps or alternatives than anybody needs
 */
export type SelectorFault = 'bad-selector' | 'selector-not-allowed' | 'selector-too-long';

export const MAX_SELECTOR = 300;
const MAX_ALTERNATIVES = 5;
const MAX_STEPS = 8;
const MAX_NTH = 999;

const LINK = /\s*([>+~])\s*|\s+/y;
const COMMA = /\s*,\s*/y;
const WORD = String.raw`-{0,2}(?:[_a-zA-Z\u0080-\uffff]|\\[^\n0-9a-fA-F])(?:[-\w\u0080-\uffff]|\\[^\n0-9a-fA-F])*`;
const NAME = new RegExp(`${WORD}|\\*`, 'y');
const CLASS_OR_ID = new RegExp(`[.#]${WORD}`, 'y');
const ATTRIBUTE = new RegExp(
  String.raw`\[\s*${WORD}\s*(?:[~|^$*]?=\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|${WORD})\s*(?:[iIsS]\s*)?)?\]`,
  'y',
);
const PLACE = /:(?:first-child|last-child|only-child)(?![-\w(])/y;
const NTH = /:nth-child\(\s*(\d{1,3})\s*\)/y;

/** @param text at most `MAX_SELECTOR` characters; alternatives are parted by commas, and the first that finds counts. */
export function parseSelector(text: string): SelectorPath[] | SelectorFault {
  const reader = createReader(text.trim());
  const paths: SelectorPath[] = [];
  do {
    const path = readPath(reader);
    if (typeof path === 'string') return path;
    paths.push(path);
  } while (reader.take(COMMA) !== null);
  if (!reader.isAtEnd()) return reader.isAt(/[:&|(]/y) ? 'selector-not-allowed' : 'bad-selector';
  return paths.length > MAX_ALTERNATIVES ? 'selector-too-long' : paths;
}

interface Reader {
  /** Takes what the sticky expression matches here. */
  take(pattern: RegExp): RegExpExecArray | null;
  isAt(pattern: RegExp): boolean;
  isAtEnd(): boolean;
}

function createReader(text: string): Reader {
  let at = 0;
  const exec = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  return {
    take(pattern) {
      const match = exec(pattern);
      if (match) at += match[0].length;
      return match;
    },
    isAt: (pattern) => exec(pattern) !== null,
    isAtEnd: () => at === text.length,
  };
}

function readPath(reader: Reader): SelectorPath | SelectorFault {
  if (reader.take(/:scope(?=\s*(?:,|$))/y)) return [];
  const path: SelectorPath = [];
  let link: SelectorStep['link'] = ' ';
  for (;;) {
    const step = readStep(reader, link);
    if (typeof step === 'string') return step;
    path.push(step);
    if (path.length > MAX_STEPS) return 'selector-too-long';
    if (reader.isAtEnd() || reader.isAt(COMMA)) return path;
    const next = reader.take(LINK);
    if (!next) return path;
    link = linkOf(next[1]);
  }
}

const linkOf = (sign: string | undefined): SelectorStep['link'] =>
  sign === '>' || sign === '+' || sign === '~' ? sign : ' ';

function readStep(reader: Reader, link: SelectorStep['link']): SelectorStep | SelectorFault {
  let compound = reader.take(NAME)?.[0] ?? '';
  let nth: number | null = null;
  for (;;) {
    const part = reader.take(CLASS_OR_ID) ?? reader.take(ATTRIBUTE) ?? reader.take(PLACE);
    if (part) {
      compound += part[0];
      continue;
    }
    const counted = reader.take(NTH);
    if (!counted) break;
    const wanted = Number(counted[1]);
    if (nth !== null || wanted < 1 || wanted > MAX_NTH) return 'bad-selector';
    nth = wanted;
  }
  if (reader.isAt(/[:&|(]/y)) return 'selector-not-allowed';
  if (compound === '' && nth === null) return 'bad-selector';
  return { compound: compound || '*', nth, link };
}
