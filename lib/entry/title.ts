import type { Span } from './parsed-entry';

/**
 * The title: the text without its tokens, white space tidied, with the punctuation that only served a token
 * dropped and, when something was taken out, a capital first letter. The whole text when nothing remains.
 */
export function titleOf(text: string, tokens: ReadonlyArray<Span>): string {
  const whole = tidy(text);
  if (tokens.length === 0) return whole;
  let rest = '';
  let at = 0;
  for (const token of tokens) {
    rest += `${text.slice(at, token.start)}\u0000`;
    at = token.end;
  }
  rest += text.slice(at);
  const kept = tidy(
    rest
      .replace(/[([{]\s*\u0000(?:[\s\u0000,]*\u0000)?\s*[)\]}]/g, '\u0000')
      .replace(/^[\s\u0000]*\u0000\s*[,:;.–—-]+(?=\s|\u0000|$)/, '')
      .replace(/\s*[,:;–—@-]+\s*\u0000[\s\u0000,;.]*$/, '')
      .replace(/\s*\u0000(?:[\s\u0000]*\u0000)?\s*(?=[,;.!?](?:\s|$))/g, '')
      .replaceAll('\u0000', ' '),
  );
  return /[\p{L}\p{N}\p{S}]/u.test(kept) ? capitalised(kept) : whole;
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
