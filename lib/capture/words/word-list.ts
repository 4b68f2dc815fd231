/** Words that can be asked for. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * The words of a text, with white space or `between` between two of them. The list is made when the first word is
 * asked for: most pages never ask, and all lists together would take longer than reading a small page.
 */
export function wordList(text: string, between: string | RegExp = /\s+/): WordList {
  let list: WordList | undefined;
  return {
    has(word) {
      list ??= text.startsWith('0') ? frontCodedList(text) : new Set(text.trim().split(between));
      return list.has(word);
    },
  };
}

/**
 * A list that the build has front-coded (`scripts/short-word-lists.ts`). The words of a first letter, which alone share
 * nothing with the one before them, are taken apart when one of them is asked for.
 */
function frontCodedList(text: string): WordList {
  const byLetter = new Map<string, ReadonlySet<string>>();
  return {
    has(word) {
      const first = word.charAt(0);
      let words = byLetter.get(first);
      if (!words) {
        words = new Set(frontDecoded(text.split(/(?=0)/).find((group) => group[1] === first) ?? ''));
        byLetter.set(first, words);
      }
      return words.has(word);
    },
  };
}

/** The words of a front-coded text. */
export function frontDecoded(text: string): string[] {
  let last = '';
  return text.split(/(?=\d)/).map((part) => {
    last = last.slice(0, Number(part[0])) + part.slice(1);
    return last;
  });
}
