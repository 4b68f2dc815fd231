/** The seven parts of an address in a vCard (RFC 6350, 6.3.1). */
export interface AddressParts {
  box: string;
  extended: string;
  street: string;
  town: string;
  region: string;
  code: string;
  country: string;
}

/** Where the postal code follows the region: "Springfield, IL 62704". */
const CODE_AFTER_REGION =
  /^(?:US|USA|U\.?S\.?A\.?|United States.*|CA|Canada|AU|Australia|GB|UK|United Kingdom|England|IE|Ireland)$/i;

/** Postal codes of Britain and Canada, which tell their country themselves. */
const LETTERED_CODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

/** An address on one line, in the order its country writes it; a street of several lines stays several lines. */
export function addressOfParts({ box, extended, street, town, region, code, country }: AddressParts): string {
  const american =
    CODE_AFTER_REGION.test(country) ||
    (/^[A-Z]{2}$/.test(region) && !/^\d{4}\b/.test(code)) ||
    LETTERED_CODE.test(code);
  const place = american ? [town, joined(region, code)] : [joined(code, town), region];
  // Some write the comma that follows a part into it.
  return [street, extended, box, ...place, country]
    .map((part) => part.replace(/(?<![,\s])[,\s]+$/, ''))
    .filter((part) => part !== '')
    .join(', ');
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
