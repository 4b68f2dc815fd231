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
      words ??= new Set(
        [texts]
          .flat()
          .flatMap((text) => (text.startsWith('0') ? frontDecoded(text) : text.trim().split(between))),
      );
      return words.has(word);
    },
  };
}

/** The words of a text that the build has front-coded (`scripts/front-code-words.ts`). */
export function frontDecoded(text: string): string[] {
  let last = '';
  return (text.match(/\d\D+/g) ?? []).map((part) => {
    last = last.slice(0, Number(part[0])) + part.slice(1);
    return last;
  });
}
