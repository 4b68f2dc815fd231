/**
 * Addresses as extensions' match patterns write them (MDN, "Match patterns in extension manifests"): a scheme (`https`,
 * `http`, or `*` for both), a host (whole, `*.` before a domain for it and all below it, or `*`), and a path in which `*` is
 * any text. The path is compared with the address's path and query.
 */
export interface AddressPattern {
  scheme: string;
  host: string;
  path: string;
}

export const MAX_PATTERN = 300;
const MAX_STARS = 8;

/** Null where it is no pattern. */
export function parsePattern(text: string): AddressPattern | null {
  const match = /^(https?|\*):\/\/([^/*]+|\*|\*\.[^/*]+)(\/.*)$/s.exec(text.slice(0, MAX_PATTERN + 1));
  if (!match || text.length > MAX_PATTERN) return null;
  const [, scheme = '', host = '', path = ''] = match;
  if (path.split('*').length - 1 > MAX_STARS) return null;
  const named = host.replace(/^\*\.?/, '');
  if (named !== '' && !URL.canParse(`https://${named}/`)) return null;
  const plain = named === '' ? '' : new URL(`http://${named}/`).host;
  return { scheme, host: host.startsWith('*.') ? `*.${plain}` : plain || '*', path };
}

/** Whether an address is one of the pattern's; an address that is none is not. */
export function isAddressOf(pattern: AddressPattern, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, pathname, search } = new URL(address);
  const scheme = protocol.slice(0, -1);
  if (pattern.scheme === '*' ? !/^https?$/.test(scheme) : pattern.scheme !== scheme) return false;
  return isHostOf(pattern.host, host) && isPathOf(pattern.path, pathname + search);
}

const isHostOf = (pattern: string, host: string): boolean =>
  pattern === '*' ||
  host === pattern ||
  (pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1))));

/** The pieces between the stars, each looked for after the one before: linear, for the first place found is as good as any. */
function isPathOf(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
