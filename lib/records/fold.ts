/** Folds text for search: lower case, marks stripped, đ→d, so that "dang" finds "Đặng" and "zitra" "zítra". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

/** The distinct folded words of some texts, each at most 24 characters, at most 200 words in all. */
export function searchWords(...texts: string[]): string[] {
  const words = new Set<string>();
  for (const [word] of fold(texts.join(' ')).matchAll(/[\p{L}\p{N}]+/gu)) {
    words.add(word.slice(0, 24));
    if (words.size === 200) break;
  }
  return [...words];
}
