/** A line of a vCard after unfolding, with the number of the physical line at which it begins. */
export interface ContentLine {
  at: number;
  text: string;
}

const QUOTED_PRINTABLE = /^[^:]*[;=]QUOTED-PRINTABLE\b/i;
const BASE64 = /^[^:]*[;=](?:BASE64|B)(?:[;:,]|$)/i;
const DATA = /^[A-Za-z0-9+/=]+$/;
const BRACKET = /^(?:BEGIN|END):VCARD\s*$/i;
/** A physical line that begins a property: a name, perhaps of a group, and what separates it from its value. */
const PROPERTY = /^[A-Za-z0-9_.-]{1,80}[:;]/;

/**
 * The lines of a file, unfolded: a line that begins with a blank belongs to the one above (RFC 6350, 3.2; in vCard 2.1
 * the blank is text), a quoted-printable one goes on after "=", and data in Base64 until something else comes.
 * LF, CRLF, CR alone and the CRCRLF of files that were written as text twice end a line. A card that is indented as a
 * whole begins no line with a blank.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const lines = physicalLines(text);
  let isOld = false;
  let next = lines.next();
  while (!next.done) {
    const first = next.value;
    const parts = [first.text];
    const hasParameters = first.text.includes(';');
    const isQuoted = hasParameters && QUOTED_PRINTABLE.test(first.text);
    const isData = hasParameters && BASE64.test(first.text);
    next = lines.next();
    for (; !next.done; next = lines.next()) {
      const line = next.value.text;
      const last = parts.at(-1) ?? '';
      if (isQuoted && last.endsWith('=') && !BRACKET.test(line)) {
        parts[parts.length - 1] = last.slice(0, -1);
        parts.push(line);
      } else if (/^[ \t]/.test(line)) parts.push(isOld && !isData ? line : line.slice(1));
      else if (isData && DATA.test(line) && !PROPERTY.test(line)) parts.push(line);
      else break;
    }
    const whole = parts.length > 1 ? parts.join('') : first.text;
    const version = /^VERSION:\s*(\S*)/i.exec(whole)?.[1];
    if (version !== undefined) isOld = version === '2.1';
    if (whole.trim() !== '') yield { at: first.at, text: whole };
  }
}

function* physicalLines(text: string): Generator<ContentLine> {
  const ends = /\r{0,2}\n|\r/g;
  const indent = indentOf(text.slice(0, 4000));
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The bytes of a byte order mark, where the file is read as bytes.
  if (text.startsWith('\u00ef\u00bb\u00bf')) start = 3;
  let at = 1;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    if (text.startsWith(indent, start)) start += indent.length;
    yield { at, text: text.slice(start, end.index) };
    start = ends.lastIndex;
    at += 1;
  }
  if (text.startsWith(indent, start)) start += indent.length;
  if (start < text.length) yield { at, text: text.slice(start) };
}

/** The blanks before the first line, where it begins a card: each line of the file begins with them. */
function indentOf(start: string): string {
  const card = start.trimStart();
  const before = start.slice(0, start.length - card.length);
  return /^BEGIN:VCARD/i.test(card) ? before.slice(before.search(/[ \t]*$/)) : '';
}
