/**
 * JSON as sites write it: in comment marks or CDATA, with comments, a comma too many, raw line breaks, quotation marks
 * and escapes of other languages in texts, a semicolon at the end, or several documents one after another. Time grows
 * with the length only.
 *
 * @returns the value, an array of the values where there are several, or null where nothing can be read.
 */
export function parseLenientJson(text: string): unknown {
  const strict = parsed(text);
  if (strict !== undefined) return strict;
  const { mended, ends } = mend(text);
  const whole = parsed(mended);
  if (whole !== undefined) return whole;
  const values = documentsOf(mended, ends)
    .map(parsed)
    .filter((value) => value !== undefined);
  return values.length > 0 ? values : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands around or between JSON and is none of it, outside of texts. */
const MARKS = ['<!--', '-->', '<![CDATA[', ']]>'];

/**
 * The text without marks, comments and commas too many, its texts as JSON writes them.
 *
 * @returns `ends`: after which positions an outermost value is complete.
 */
function mend(text: string): { mended: string; ends: number[] } {
  const ends: number[] = [];
  let mended = '';
  // A comma, and the white space after it, until it is known what follows.
  let held = '';
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const skipped = character === '"' ? 0 : marksAt(text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const end = character === '"' ? endOfText(text, at) : at + 1;
    const raw = text.slice(at, end).replace(/[\p{Cc}\ufeff]/gu, ' ');
    const piece = character === '"' ? `"${raw.slice(1, -1).replace(AWRY, mendedEscape)}"` : raw;
    at = end;
    const isClosing = character === '}' || character === ']';
    if (character === '{' || character === '[') depth += 1;
    if (depth <= 0) continue;
    if (character === ',' || (held !== '' && piece === ' ')) {
      held += piece;
      continue;
    }
    mended += isClosing ? piece : held + piece;
    held = '';
    if (isClosing) depth -= 1;
    if (isClosing && depth === 0) ends.push(mended.length);
  }
  return { mended, ends };
}

/** A good escape, the beginning of JavaScript's ("\x26", "\'"), a quotation mark that stands there bare. */
const AWRY = /(\\["\\/bfnrtu])|\\(x?)|"/g;

const mendedEscape = (_: string, good?: string, hex?: string): string =>
  good ?? (hex === undefined ? '\\"' : hex && '\\u00');

/** The position after the text that begins at a quotation mark: it ends at one after which JSON goes on. */
function endOfText(text: string, start: number): number {
  const end = /\\.|"(?=\s*(?:[,:}\]]|$|\/[*/]))/gs;
  end.lastIndex = start + 1;
  // Escapes are two characters long.
  while (end.exec(text)?.[0].length === 2);
  return end.lastIndex || text.length;
}

/** How many characters of marks or of a comment stand here; 0 for anything else. */
function marksAt(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === '/') {
    if (text.startsWith('//', at)) return lineEnd(text, at) - at;
    if (text.startsWith('/*', at)) return after(text, '*/', at + 2) - at;
  }
  return MARKS.find((mark) => text.startsWith(mark, at))?.length ?? 0;
}

/** A comment to the end of the line; one around a mark ("//<![CDATA[{…") ends where JSON begins. */
function lineEnd(text: string, at: number): number {
  const mark = /^\/\/\s{0,20}(?:<!\[CDATA\[|<!--|\]\]>|-->)/.exec(text.slice(at, at + 40));
  if (mark) return at + mark[0].length;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

const documentsOf = (text: string, ends: readonly number[]): string[] =>
  ends.slice(0, 100).map((end, at) => text.slice(ends[at - 1] ?? 0, end));
