/**
 * What the markup around a line says of it: `cited` stands in an element that holds an earlier message, `indented` in
 * a plain block quote (which may be the writer's own), `attribution` in the element that introduces a quotation.
 */
export type MailMark = 'cited' | 'indented' | 'attribution';

/** A line of a mail's text. */
export interface MailLine {
  /** Empty between paragraphs. */
  text: string;
  mark: MailMark | null;
  /** True for the first line of an element with which earlier messages begin, up to the end of the mail. */
  startsHistory: boolean;
  /** The addresses its links lead to, as written: `https:…`, `mailto:…`, `tel:…`. */
  links: readonly string[];
}

/** A plain text as lines without marks. */
export const plainLines = (text: string): MailLine[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => ({ text: line.trimEnd(), mark: null, startsHistory: false, links: [] }));

/** The lines as one text; what stands in quotation marks of HTML gets those of plain text. */
export const textOfLines = (lines: readonly MailLine[]): string =>
  lines
    .map(({ text, mark }) => (mark === 'cited' && text !== '' && !text.startsWith('>') ? `> ${text}` : text))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
