/** Takes the backslashes out of a text (RFC 6350, 3.4): \n is a new line, any other character stands for itself. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/g, (whole, char: string) => {
    if (char === 'n' || char === 'N') return '\n';
    return /[\\,;:"]/.test(char) ? char : whole;
  });
}

/** Splits at separators that are not escaped; the parts are still escaped. Linear, whatever the number of backslashes. */
export function splitEscaped(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '\\') at += 1;
    else if (char === separator) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)];
}

/** A text as vCard 4.0 writes it (RFC 6350, 4). Control characters, which no vCard may hold, are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The same as a part of a structured value, and as any text of vCard 3.0: semicolons, too. */
export const escapePart = (text: string): string => escapeText(text).replaceAll(';', '\\;');
