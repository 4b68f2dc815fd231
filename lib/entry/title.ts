import type { EntryToken, Span } from './parsed-entry';

/** Stands where a token was taken out: a private-use character that nobody types. */
const GAP = '\uE000';
const EMPTY_BRACKETS = /[([{<]\s?\uE000(?:[\s\uE000,]*\uE000)?\s?[)\]}>]/g;
const AFTER_FIRST_GAP = /^[\s\uE000]*\uE000\s?[,:;.–—-]+(?=\s|\uE000|$)/;
const BEFORE_LAST_GAP = /\s?[,:;–—@|>/-]+\s?\uE000[\s\uE000,;.]*$/;
/** "call – tomorrow – ask": one of two separators is left over. */
const BETWEEN_SEPARATORS = /\s?([,;–—-])\s?\uE000\s?(?=\1)/g;
const BEFORE_PUNCTUATION = /\s?\uE000(?:[\s\uE000]*\uE000)?\s?(?=[,;.!?](?:\s|$)|[)\]}])/g;

/**
 * The title: the text without its tokens, white space tidied, with the punctuation that only served a token
 * dropped and, when something was taken out, a capital first letter. The whole text when nothing remains.
 */
export function titleOf(text: string, tokens: ReadonlyArray<EntryToken>): string {
  const whole = tidy(text);
  const lastToken = tokens.at(-1);
  if (!lastToken) return whole;
  let rest = '';
  let at = 0;
  for (const token of tokens.flatMap(withoutName)) {
    rest += text.slice(at, token.start) + GAP;
    at = token.end;
  }
  const tail = tidy(text.slice(at));
  const joined = /^\s/.test(text.slice(at)) ? ` ${tail}` : tail;
  // Only the neighbourhood of tokens is looked at, however long the text behind them is.
  const near = (rest + joined.slice(0, 40)).replace(/\s+/g, ' ');
  const kept = tidy(withoutGaps(near) + joined.slice(40));
  return /[\p{L}\p{N}\p{S}]/u.test(kept) ? capitalised(kept) : whole;
}

/** Of a mentioned contact only the marks go: "call @Ana about the lease" is a call to Ana. */
function withoutName({ kind, text, start, end }: EntryToken): Span[] {
  if (kind !== 'contact') return [{ start, end }];
  const opening = /^@["“”„{']?/.exec(text)?.[0].length ?? 1;
  return opening > 1
    ? [
        { start, end: start + opening },
        { start: end - 1, end },
      ]
    : [{ start, end: start + 1 }];
}

function withoutGaps(text: string): string {
  return text
    .replace(EMPTY_BRACKETS, GAP)
    .replace(AFTER_FIRST_GAP, '')
    .replace(BEFORE_LAST_GAP, '')
    .replace(BETWEEN_SEPARATORS, ' ')
    .replace(BEFORE_PUNCTUATION, '')
    .replaceAll(GAP, ' ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A capital for a plain first word; "iPhone", "npm's" and addresses keep their own spelling. */
function capitalised(title: string): string {
  const [first = ''] = title.split(' ', 1);
  if (!/^\p{Ll}[\p{Ll}\p{M}]*[,:;!?]?$/u.test(first)) return title;
  const letter = String.fromCodePoint(first.codePointAt(0) ?? 0);
  return letter.toUpperCase() + title.slice(letter.length);
}
