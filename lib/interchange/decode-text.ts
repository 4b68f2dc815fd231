/** A file's text. Where `legacy` is set its characters are the file's bytes, still to be decoded piece by piece. */
export interface FileText {
  text: string;
  /** The encoding of the bytes that say nothing else, by its name in the Encoding Standard. */
  legacy: string | null;
}

/**
 * Reads a file's bytes: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where they are
 * that, else an eight-bit encoding of the languages of Europe and Vietnam, by what its letters would be.
 *
 * @param language BCP 47, of the reader: it decides where the bytes do not.
 */
export function readFileText(bytes: Uint8Array, language: string): FileText {
  const marked = byMark(bytes) ?? (looksLikeUtf16(bytes) as string | null);
  if (marked) return { text: decoded(bytes, marked), legacy: null };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, legacy: null };
  return { text: bytesAsText(bytes), legacy: guessLegacy(bytes, language) };
}

/** The whole text at once, for formats that know one encoding only. */
export function decodeWhole({ text, legacy }: FileText): string {
  return legacy ? decoded(textAsBytes(text), legacy).normalize('NFC') : text;
}

/**
 * Text whose characters are bytes, in the encoding that is named; without a name (or with one that nobody knows) as
 * UTF-8 where it is that, else in `fallback`, or what the bytes themselves look like.
 */
export function decodeBytes(bytes: Uint8Array, named: string | null, fallback: string | null): string {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const label =
    named
      ?.trim()
      .toLowerCase()
      .replace(/^cp-?(?=125)/, 'windows-') ?? '';
  // Some say one encoding and write UTF-8: bytes that are UTF-8 beyond ASCII are that, whatever is said.
  if (utf8 !== null && !/^(utf-?16|iso-2022|gb|big5|shift|euc)/.test(label)) return utf8;
  return (
    (label && decodeStrictly(bytes, label)) || utf8 || decoded(bytes, fallback ?? guessLegacy(bytes, ''))
  );
}

/**
 * windows-1252 gives every byte a character of its own (Encoding Standard), and browsers decode it in no time: so text
 * can stand for bytes until it is known what they are.
 */
const BYTES = 'windows-1252';
const byteByChar = new Map(
  [...new TextDecoder(BYTES).decode(Uint8Array.from({ length: 128 }, (_, n) => n + 128))].map(
    (char, n) => [char, n + 128] as const,
  ),
);

const bytesAsText = (bytes: Uint8Array): string => new TextDecoder(BYTES).decode(bytes);

/** The bytes that a text of `readFileText` stands for. */
export function textAsBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x80 ? code : (byteByChar.get(text.charAt(at)) ?? 0x3f);
  }
  return bytes;
}

/** @throws RangeError for an encoding that nobody knows, TypeError for bytes that `fatal` does not let pass. */
function decoded(bytes: Uint8Array, label: string, fatal = false): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  return decoder.encoding === BYTES
    ? text.replace(/[\x80-\x9f]/g, (char) => CONTROLS[char.charCodeAt(0) - 128] ?? char)
    : text;
}

/**
 * What windows-1252 has at 0x80 to 0x9F (Encoding Standard, index windows-1252). Browsers read it so; some releases of Node
 * leave control characters there.
 */
const CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return decoded(bytes, label, true);
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Ours are files of mostly ASCII: as UTF-16 every other byte of their beginning is zero. */
function looksLikeUtf16(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 200);
  const zeros = (rest: number) => start.filter((byte, at) => at % 2 === rest && byte === 0).length;
  const half = Math.floor(start.length / 2);
  if (half < 4) return null;
  if (zeros(1) > half * 0.6 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.6 && zeros(1) === 0 ? 'utf-16be' : null;
}

/**
 * What a byte speaks for, by the letters it stands for. For windows-1250: č ě ů đ ć Č Ř ř ń ł where windows-1252 has letters
 * that are rare in names (ì ù ð æ Ø ø) or the like in French (è); against it: à ñ ã õ å ê Å Ñ Ã Õ À Æ.
 */
const EAST: Record<number, number> = {
  ...{ 158: 2, 142: 3, 154: 2, 138: 3, 232: 1, 200: 3, 236: 2, 249: 1, 248: 1, 216: 2, 240: 2 },
  ...{ 230: 1, 198: 1, 157: 3, 210: 1, 242: 1, 179: 3, 156: 2, 191: 2, 185: 2, 190: 2, 239: 1 },
  ...{ 224: -2, 241: -2, 227: -2, 245: -2, 229: -2, 234: -1, 197: -1, 209: -1, 251: -1, 192: -1 },
};
const AREA_OF_LANGUAGE: Record<string, number> = {
  cs: 2,
  hr: 2,
  sk: 2,
  sl: 2,
  pl: 2,
  hu: 2,
  bs: 2,
  sr: 2,
  et: -2,
  en: -1,
};

/** So much of a file says enough. */
const MAX_GUESSED = 1_000_000;

function guessLegacy(bytes: Uint8Array, language: string): string {
  const tongue = language.slice(0, 2).toLowerCase();
  if (tongue === 'vi') return 'windows-1258';
  let east = AREA_OF_LANGUAGE[tongue] ?? 0;
  let latin2 = 0;
  let windows = 0;
  for (let at = 0; at < Math.min(bytes.length, MAX_GUESSED); at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    east += EAST[byte] ?? 0;
    if (byte < 0xa0) windows += 1;
    // š ž Š Ž ť of ISO 8859-2, between letters, where windows-1250 has ą ľ © ® ».
    else if (LATIN2_LETTER.has(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) latin2 += 1;
  }
  if (latin2 > 0 && windows === 0 && east > 0) return 'iso-8859-2';
  return east > 0 ? 'windows-1250' : 'windows-1252';
}

const LATIN2_LETTER = new Set([0xb9, 0xbe, 0xa9, 0xae, 0xbb]);
const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
