/** One line of a vCard or an iCalendar object, unfolded: name and parameter names in capitals, value as written. */
export interface ContentLine {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
}

const LINE_LIMIT = 2_000;

/** The lines of a text in the form that vCard and iCalendar share (RFC 6350, section 3.3; RFC 5545, section 3.1). */
export function contentLines(text: string): ContentLine[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .slice(0, LINE_LIMIT)
    .flatMap((line) => contentLine(line) ?? []);
}

function contentLine(line: string): ContentLine | null {
  const colon = endOfHead(line);
  if (colon < 0) return null;
  const [full = '', ...rest] = line.slice(0, colon).split(';');
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const [key = '', value] = part.split('=', 2);
    const name = value === undefined ? 'TYPE' : key.toUpperCase();
    const words = (value ?? key).replaceAll('"', '');
    parameters.set(name, parameters.has(name) ? `${parameters.get(name)},${words}` : words);
  }
  const name = full.replace(/^.*\./, '').toUpperCase();
  const value = line.slice(colon + 1);
  return {
    name,
    parameters,
    value: /quoted-printable/i.test(line.slice(0, colon)) ? fromQuoted(value) : value,
  };
}

/** The colon before the value; one inside quotation marks is part of a parameter. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length && at < 1_000; at += 1) {
    const character = line.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (character === ':' && !isQuoted) return at;
  }
  return -1;
}

/** vCard 2.1's "=C4=8D" as UTF-8 text; as it stands where it is none. */
function fromQuoted(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replace(/=([\da-f]{2})/gi, '%$1'));
  } catch {
    return value;
  }
}

/** The parts of a structured value ("Novák;Jan;;"), each without its escapes. */
export const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(unescaped);

/** A text value without its escapes (RFC 6350, section 3.4). */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\,;nN:])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character)).trim();
