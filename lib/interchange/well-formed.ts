/** Halves of surrogate pairs, which cutting leaves and no encoding can write, become U+FFFD. */
export const wellFormed = (text: string): string => text.toWellFormed();
