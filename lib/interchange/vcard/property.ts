import { decodeBytes, textAsBytes } from '../decode-text';
import type { ContentLine } from './content-lines';

/** One property of a vCard, its value decoded to text but not yet unescaped. */
export interface Property {
  at: number;
  group: string;
  /** In capitals. */
  name: string;
  /** Values by the parameter's name in capitals; those that vCard 2.1 writes without a name are under TYPE. */
  parameters: ReadonlyMap<string, readonly string[]>;
  value: string;
}

/** Parameters without a name that say how the value is written (vCard 2.1). */
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);
/** What is no text: in Base64 it stays as it is. Phones of old write names and notes so, too. */
const BINARY = /^(?:PHOTO|LOGO|SOUND|KEY|X-)/;
const PLACES = new Set(['URL', 'URI', 'CID', 'CONTENT-ID', 'INLINE', 'TEXT']);

/**
 * @param legacy the encoding of a file whose characters are bytes; null where they are decoded already.
 * @returns the property, or null where the line is none.
 */
export function parseProperty({ at, text }: ContentLine, legacy: string | null): Property | null {
  const colon = endOfHead(text);
  if (colon < 1) return null;
  const [path = '', ...rest] = splitUnquoted(text.slice(0, colon), ';');
  const dot = path.lastIndexOf('.');
  const name = path
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9_-]+$/.test(name)) return null;
  const parameters = parseParameters(rest, legacy);
  const raw = text.slice(colon + 1);
  const value = decodeValue(raw, parameters, legacy, BINARY.test(name));
  return { at, group: path.slice(0, Math.max(dot, 0)).toLowerCase(), name, parameters, value };
}

export const parameter = ({ parameters }: Property, name: string): string | null =>
  parameters.get(name)?.[0] ?? null;

/** Where the value begins: the first colon outside of quotation marks, or the first of all where these have no end. */
function endOfHead(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return at;
  }
  return text.indexOf(':');
}

function splitUnquoted(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function parseParameters(given: readonly string[], legacy: string | null): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const one of given) {
    if (one === '') continue;
    const custom = customType(one);
    if (custom) parameters.set('TYPE', [...(parameters.get('TYPE') ?? []), custom]);
    if (custom !== null) continue;
    const equals = one.indexOf('=');
    const name = equals >= 0 ? one.slice(0, equals).trim().toUpperCase() : nameOfBare(one);
    const values = parameters.get(name) ?? [];
    parameters.set(name, values);
    for (const part of splitUnquoted(one.slice(equals + 1), ',')) {
      const value = unquoted(part, legacy);
      // TYPE="work,voice" is what some write for TYPE=work,voice (RFC 6350 itself did).
      if (name !== 'TYPE') values.push(value);
      else for (const type of value.split(',')) if (type !== '') values.push(type);
    }
  }
  return parameters;
}

/** A type in somebody's own words, as phones by Samsung and others write it: `X-CUSTOM(CHARSET=UTF-8,…,Ch=C3=A1ta)`. */
function customType(parameter: string): string | null {
  const [, encoded, text = ''] =
    /^\s*X-CUSTOM\((CHARSET=[^,()]{1,40},ENCODING=QUOTED-PRINTABLE,)?([^()]{0,200})\)\s*$/i.exec(parameter) ??
    [];
  if (text === '') return /^\s*X-CUSTOM\(\s*\)\s*$/i.test(parameter) ? '' : null;
  return (encoded ? decodeBytes(quotedPrintable(text, null), null, null) : text).normalize('NFC').trim();
}

/** What vCard 2.1 leaves out: QUOTED-PRINTABLE is an encoding, HOME is a type. */
function nameOfBare(value: string): 'ENCODING' | 'VALUE' | 'TYPE' {
  const bare = value.trim().toUpperCase();
  if (ENCODINGS.has(bare)) return 'ENCODING';
  return PLACES.has(bare) ? 'VALUE' : 'TYPE';
}

/** Without its quotation marks, and with what RFC 6868 writes as ^n, ^' and ^^. */
function unquoted(value: string, legacy: string | null): string {
  const inner = /^\s*"(.*)"\s*$/s.exec(value)?.[1] ?? value.trim();
  const text = legacy && /[^\0-\x7f]/.test(inner) ? decodeBytes(textAsBytes(inner), null, legacy) : inner;
  return text.replace(/\^([n'^])/g, (_, char: string) => ({ n: '\n', "'": '"' })[char] ?? '^');
}

function decodeValue(
  raw: string,
  parameters: Map<string, string[]>,
  legacy: string | null,
  isBinary: boolean,
): string {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  const charset = parameters.get('CHARSET')?.[0] ?? null;
  if (encoding === 'QUOTED-PRINTABLE') return decodeBytes(quotedPrintable(raw, legacy), charset, legacy);
  if (encoding === 'BASE64' || encoding === 'B') return isBinary ? raw : base64Text(raw, charset, legacy);
  if (legacy && /[^\0-\x7f]/.test(raw)) return decodeBytes(textAsBytes(raw), charset, legacy);
  return raw;
}

const byteOf = (char: string): number => char.charCodeAt(0);

/** Text in Base64; what is none stands for itself. */
function base64Text(raw: string, charset: string | null, legacy: string | null): string {
  try {
    return decodeBytes(Uint8Array.from(atob(raw), byteOf), charset, legacy);
  } catch {
    return raw;
  }
}

/** The bytes of quoted-printable text (RFC 2045, 6.7); a "=" that is followed by no number stands for itself. */
function quotedPrintable(text: string, legacy: string | null): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (code < 0x80) bytes.push(code);
    else if (legacy) bytes.push(...textAsBytes(text.charAt(at)));
    else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
      bytes.push(...new TextEncoder().encode(char));
      at += char.length - 1;
    }
  }
  return Uint8Array.from(bytes);
}
