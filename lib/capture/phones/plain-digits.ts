/**
 * The text with its digits, spaces, dashes, plus signs and brackets in ASCII, character for character: every index
 * into the result is one into the text. Line breaks and tabs become line breaks.
 */
export const plainDigits = (text: string): string =>
  text
    .replace(/[\t\r\n\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d\u30fc]/g, '-')
    .replace(/[\uff08-\uff0f\uff10-\uff1a]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (character) => String(character.charCodeAt(0) & 0xf));

export const digitsOf = (text: string): string => text.replace(/\D+/g, '');
