/**
 * E-mail addresses in running text. Stricter than RFC 5322 on purpose: what is taken must be an address beyond
 * doubt, so quoted local parts and addresses in the middle of an URL or a file name are left alone.
 */
const LOCAL_CHARACTER = /[a-z0-9.!#$%&'*+/=?^_`{|}~-]/i;
const DOMAIN_CHARACTER = /[\p{L}\p{N}.-]/u;
const LOCAL = /^[a-z0-9_+][a-z0-9._%+&'-]*$/i;
/** Small expressions, one label at a time: one for a whole domain takes engines milliseconds to compile. */
const LABEL = /^[\p{L}\p{N}-]+$/u;
const TOP_LABEL = /^(?:\p{L}+|xn--[a-z0-9-]+)$/u;

/** Endings that are files and never domains: `logo@2x.png`. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|css|jsx?|tsx?|mjs|json|xml|html?|php|pdf|docx?|xlsx?|mp[34]|webm|woff2?|ttf|eot|min|map|local|localhost|internal|invalid)$/i;

const PLACEHOLDER =
  /^(?:you|your|your[._-]?(?:name|e?mail)|name|e-?mail|user(?:name)?|someone|somebody|example|first(?:name)?[._-]?last(?:name)?|jmeno|vas|ime)@(?:example\.(?:com|org|net)|e?mail\.com|(?:your)?domain\.(?:com|tld)|(?:your)?(?:company|site|website)\.com)$/i;

/** Words put into an address that its reader is to take out: what is left would be a guess. */
const WARDED = /no-?spam|remove-?(?:this|me)|spamfree|antispam|-at-/i;

/** Whether a whole text is one address. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    at > 0 &&
    local.length <= 64 &&
    domain.length <= 253 &&
    LOCAL.test(local) &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    isDomain(domain) &&
    !/^\d+\.\d/.test(domain) &&
    !FILE_ENDING.test(domain)
  );
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  const longest = top.startsWith('xn--') ? 63 : 24;
  return (
    labels.length > 1 &&
    top.length >= 2 &&
    top.length <= longest &&
    TOP_LABEL.test(top) &&
    labels.every((label) => label.length <= 63 && LABEL.test(label) && !/^-|-$/.test(label))
  );
}

/**
 * The addresses in a text, in order, each once, at most `limit`. Time grows with the length of the text only.
 */
export function findEmailAddresses(text: string, limit: number): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf('@'); at !== -1 && found.size < limit; at = text.indexOf('@', at + 1)) {
    const address = addressAround(text, at);
    if (address) found.add(address);
  }
  return [...found];
}

function addressAround(text: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start <= 65 && LOCAL_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at <= 255 && DOMAIN_CHARACTER.test(text.charAt(end))) end += 1;
  const local = text.slice(start, at).replace(/^['.*_=-]+|^mailto[:=]/i, '');
  const domain = text.slice(at + 1, end).replace(/[.-]+$/, '');
  const before = text.charAt(start - 1);
  const after = text.slice(at + 1 + domain.length, at + 3 + domain.length);
  if (/[\p{L}\p{N}@\\]/u.test(before) || /^[@/\\_]|^:[^\s]/u.test(after)) return null;
  const address = `${local}@${domain}`;
  if (!isEmailAddress(address) || PLACEHOLDER.test(address) || WARDED.test(address)) return null;
  return address;
}

/** The addresses a `mailto:` link goes to (RFC 6068: its path and its `to` field), decoded. */
export function mailtoAddresses(href: string): string[] {
  const [, path = '', query = ''] = /^mailto:([^?]*)\??(.*)$/is.exec(href) ?? [];
  const fields = new URLSearchParams(query.replaceAll('+', '%2B'));
  return findEmailAddresses(`${decoded(path)},${fields.get('to') ?? ''}`.replaceAll(',', ' , '), 20);
}

/** Percent-decoded; as it stands where the escapes are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
