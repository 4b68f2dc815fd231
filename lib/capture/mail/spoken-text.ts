import { closingLine } from './closings';
import { type MailLine, textOfLines } from './mail-line';
import { endsSignature } from './signature-end';

/** How many lines with words from the end a disclaimer may begin where nothing closes the letter. */
const TAIL = 12;
/** How long the first line of such a disclaimer is at least: a short line may be the writer's own. */
const LONG = 60;

/** What a person says in a mail: its text without the disclaimer or the advertisement that programs put below. */
export function spokenText(lines: readonly MailLine[]): string {
  const closing = lines.findLastIndex(({ text }) => closingLine(text) !== null || /^\s*--\s*$/.test(text));
  const written = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
  const from = closing >= 0 ? closing + 1 : (written.at(-TAIL) ?? written[0] ?? 0);
  const end = lines.findIndex(
    ({ text }, at) => at >= from && endsSignature(text) && (closing >= 0 || text.length >= LONG),
  );
  return textOfLines(end < 0 ? lines : lines.slice(0, end));
}
