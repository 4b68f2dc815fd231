/**
 * Characters with which a table program takes a cell for a formula (OWASP, "CSV Injection"): = + - @, tab, carriage
 * return and line feed, the full-width forms, and NUL, which some drop from in front of them.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * An apostrophe before what a table program would run. A cell that has apostrophes before such a character gets one more,
 * so `restoreCell` gives every text back as it was.
 */
export const neutraliseCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** Takes the apostrophe off again. */
export const restoreCell = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
