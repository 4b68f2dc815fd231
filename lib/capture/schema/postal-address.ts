import { isNode, plain, type SchemaNode, textOf, textsOf, valuesOf } from './schema-node';

/** An address on one line, and the country it names. */
export interface PostalAddress {
  line: string;
  country: string | null;
}

/** Where the postal code follows the region: "Springfield, IL 62704". */
const CODE_AFTER_REGION =
  /^(?:US|USA|United States.*|CA|Canada|AU|Australia|GB|UK|United Kingdom|England|IE|Ireland)$/i;

/** The addresses of a node: its own, those of its places and contact points. */
export function addressesOf(node: SchemaNode): PostalAddress[] {
  const values = valuesOf(node, 'address', 'location', 'workLocation', 'homeLocation');
  return values.flatMap((value) => {
    if (!isNode(value)) return addressOfText(plain(value));
    const own = addressOf(value);
    if (own) return [own];
    return valuesOf(value, 'address').flatMap((inner) => {
      const address = isNode(inner) ? addressOf(inner) : addressOfText(plain(inner))[0];
      return address ? [address] : [];
    });
  });
}

const addressOfText = (text: string): PostalAddress[] =>
  text.length >= 4 && !/^https?:/i.test(text) ? [{ line: text, country: null }] : [];

/** A PostalAddress as one line, in the order its country writes it; null where it holds no part of one. */
export function addressOf(node: SchemaNode): PostalAddress | null {
  const street = textsOf(node, 'streetAddress', 'street-address');
  const box = textOf(node, 'postOfficeBoxNumber', 'post-office-box');
  const town = textOf(node, 'addressLocality', 'locality');
  const region = textOf(node, 'addressRegion', 'region');
  const code = textOf(node, 'postalCode', 'postal-code');
  const country = textOf(node, 'addressCountry', 'country-name');
  if (street.length === 0 && !box && !town && !code) return null;
  const american = CODE_AFTER_REGION.test(country ?? '') || /^[A-Z]{2}$/.test(region ?? '');
  const parts = american
    ? [...street, box, town, joined(region, code), country]
    : [...street, box, joined(code, town), region, country];
  return { line: parts.filter((part) => part).join(', '), country };
}

const joined = (...parts: (string | null)[]): string => parts.filter((part) => part).join(' ');
