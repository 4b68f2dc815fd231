/** Words that can be asked for. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * The words of some texts, with white space or `between` between two of them. The list is made when the first word is
 * asked for: most pages never ask, and all lists together would take longer than reading a small page.
 */
export function wordList(texts: string | readonly string[], between: string | RegExp = /\s+/): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set([texts].flat().flatMap((text) => text.trim().split(between)));
      return words.has(word);
    },
  };
}
