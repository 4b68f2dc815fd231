import { isNode, ownText, plain, type SchemaNode, textOf, valuesOf } from './schema-node';

/** An address on one line, and the country it names. */
export interface PostalAddress {
  line: string;
  country: string | null;
}

/** Where the postal code follows the region: "Springfield, IL 62704". */
const CODE_AFTER_REGION =
  /^(?:US|U\.?S\.?A\.?|United States.*|CA|Canada|AU|Australia|GB|UK|United Kingdom|England|IE|Ireland)$/i;

/** Postal codes of Britain and Canada, which tell their country themselves. */
const LETTERED_CODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

const US_STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
  ).split(' '),
);
/** Italy's provinces have two letters, too, and its postal codes five digits. */
const ITALIAN = /^(?:via|viale|piazza|piazzale|corso|largo|vicolo|strada)\s/i;

/** The addresses of a node: its own parts where it has such, else those of its addresses and places. */
export function addressesOf(node: SchemaNode): PostalAddress[] {
  const own = node.types.includes('PostalAddress') ? null : addressOf(node);
  if (own) return [own];
  const values = valuesOf(node, 'address', 'location', 'workLocation', 'homeLocation');
  return values.flatMap((value) => {
    if (!isNode(value)) return addressOfText(value);
    const own = addressOf(value);
    if (own) return [own];
    // The address leads to a map: its words are the address, where they are more than "Map".
    const words = value.types.length === 0 ? ownText(value, 'name') : '';
    if (/\d/.test(words)) return addressOfText(words);
    return valuesOf(value, 'address').flatMap((inner) => {
      const address = isNode(inner) ? addressOf(inner) : addressOfText(inner)[0];
      return address ? [address] : [];
    });
  });
}

function addressOfText(text: string): PostalAddress[] {
  const line = oneLine(text);
  return line.length >= 4 && !/^[a-z]{2,10}:/i.test(line) ? [{ line, country: null }] : [];
}

/** An address of several lines on one: "3 Quay Lane\nFalmouth" as "3 Quay Lane, Falmouth". */
export const oneLine = (text: string): string =>
  plain(
    text
      .slice(0, 2_000)
      .trim()
      .replace(/[,;]?[ \t]*\n\s*/g, ', '),
  );

/** A PostalAddress as one line, in the order its country writes it; null where it holds no part of one. */
export function addressOf(node: SchemaNode): PostalAddress | null {
  const street = valuesOf(node, 'streetAddress', 'street-address', 'extendedAddress')
    .map((value) => (isNode(value) ? (textOf(value, 'name') ?? '') : oneLine(value)))
    .filter((text) => text !== '');
  const box = textOf(node, 'postOfficeBoxNumber', 'post-office-box');
  const town = textOf(node, 'addressLocality', 'locality');
  const region = textOf(node, 'addressRegion', 'region');
  const code = textOf(node, 'postalCode', 'postal-code');
  const country = textOf(node, 'addressCountry', 'country-name');
  if (street.length === 0 && !box && !town && !code) return null;
  const american =
    CODE_AFTER_REGION.test(country ?? '') ||
    (/^[A-Z]{2}$/.test(region ?? '') && !/^\d{4}\b/.test(code ?? '')) ||
    LETTERED_CODE.test(code ?? '');
  const parts = american
    ? [...street, box, town, joined(region, code), country]
    : [...street, box, joined(code, town), region, country];
  const isInStates =
    US_STATES.has(region ?? '') && /^\d{5}(?:-\d{4})?$/.test(code ?? '') && !ITALIAN.test(street[0] ?? '');
  return { line: parts.filter((part) => part).join(', '), country: country ?? (isInStates ? 'US' : null) };
}

const joined = (...parts: (string | null)[]): string => parts.filter((part) => part).join(' ');
