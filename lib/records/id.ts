/** A new random identity: 16 bytes in base64url, 22 characters. */
export function newId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * The identity that comes after another: whoever makes it, it is the same. Identities are random, so that nothing else
 * bears it.
 */
export function successorId(id: string): string {
  const bytes = fromBase64Url(id);
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    bytes[at] = ((bytes[at] ?? 0) + 1) % 256;
    if (bytes[at] !== 0) break;
  }
  return toBase64Url(bytes);
}

export function toBase64Url(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws InvalidCharacterError when the text is not base64url. */
export function fromBase64Url(text: string): Uint8Array {
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  // Sign by sign: `Uint8Array.from` with a function takes thirty times as long, which large frames in text feel.
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
