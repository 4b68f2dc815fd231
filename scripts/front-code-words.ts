import type { Plugin } from 'vite';

/** The list that is long enough to gain by it; the others grow. */
const LIST = /\/words\/given-names\.ts$/;
const WORDS = /(?<=GIVEN_NAMES = wordList\(`)[^`]+(?=`\))/;

/**
 * Front coding: each word in order as the number of letters it shares with the one before it (seven at most), and the
 * rest of it. "adam adela adnan" becomes "0adam2ela2nan".
 */
export function frontCoded(words: readonly string[]): string {
  let last = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 7 && shared < word.length - 1 && word[shared] === last[shared]) shared += 1;
      last = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** Writes the given names front-coded into what is built, half a kilobyte less; `wordList` reads both forms. */
export const frontCodeWords = (): Plugin => ({
  name: 'front-code-words',
  enforce: 'pre',
  transform: (code, id) =>
    LIST.test(id)
      ? { code: code.replace(WORDS, (text) => frontCoded(text.trim().split(/\s+/))), map: null }
      : null,
});
