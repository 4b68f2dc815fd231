import type { CountryCode } from 'libphonenumber-js/min';
import { createCountryReader } from './countries';

/** North American numbers show themselves by their grouping: "(206) 555-0147", "206-555-0147". */
const AMERICAN = /^(?:1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/;

/** Where a number without a country prefix may be dialled. */
export interface PhonePlace {
  /** As the contact's own addresses name them. */
  countries: readonly string[];
  /** Domains of the contact's mail and web addresses: "firma.cz". */
  domains: readonly string[];
}

/** Reads a number as it is written; null where its country cannot be told or it is none. */
export type ToE164 = (raw: string, place: PhonePlace) => string | null;

/**
 * @param home the country of whoever reads, for numbers that nothing else places (ISO 3166, "CZ"); null for none.
 * @returns a reader that loads the number library, once.
 */
export async function createPhoneReader(home: string | null): Promise<ToE164> {
  const library = await import('libphonenumber-js/min');
  const countryNamed = createCountryReader(library.getCountries());
  const isCountry = (code: string): code is CountryCode => library.isSupportedCountry(code);
  const ofDomain = (domain: string): CountryCode | null => {
    const ending = domain.split('.').at(-1)?.toUpperCase() ?? '';
    if (GENERAL.has(ending)) return null;
    const code = ending === 'UK' ? 'GB' : ending;
    return isCountry(code) ? code : null;
  };
  return (raw, { countries, domains }) => {
    const text = withPlus(raw);
    if (text.startsWith('+')) {
      const number = library.parsePhoneNumberFromString(text);
      return number?.isPossible() ? number.number : null;
    }
    const own = countries.map(countryNamed).filter((code) => code !== null);
    // In the country that the contact's own address names, a number that has the right length is one.
    for (const code of own) {
      const number = library.parsePhoneNumberFromString(text, code);
      // What is grouped the North American way is none of another country unless it is valid there.
      const isForeign = AMERICAN.test(text) && library.getCountryCallingCode(code) !== '1';
      if (isForeign ? number?.isValid() : number?.isPossible()) return number?.number ?? null;
    }
    const guesses = [...domains.map(ofDomain), ...(home && isCountry(home) ? [home] : [])];
    for (const code of AMERICAN.test(text) && guesses.every((guess) => guess === null)
      ? ['US' as const]
      : guesses) {
      const number = code && library.parsePhoneNumberFromString(text, code);
      if (number?.isValid()) return number.number;
    }
    return null;
  };
}

/** Country domains that people everywhere use. */
const GENERAL = new Set(['IO', 'ME', 'TV', 'CO', 'AI', 'CC', 'FM', 'LY', 'TO', 'GG', 'EU', 'WS']);

/** "00 420 …", "011 420 …" from America and "(+420) …" as "+420 …"; the zero in "+44 (0)20" goes. */
const withPlus = (raw: string): string =>
  raw
    .trim()
    .replace(/^\(\s?(\+\d{1,3})\s?\)/, '$1')
    .replace(/^00[\s.-]?(?=[1-9])/, '+')
    .replace(/^(\+\d{1,3})\s?\(0\)/, '$1')
    // Of "222 333 444 / 445" the first; the rest stands in what was written.
    .replace(/^(\+?\d[\d ().-]{7,24}?) ?\/ ?\d{1,4}$/, '$1');
