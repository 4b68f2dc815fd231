import type { CountryCode } from 'libphonenumber-js/min';
import type { CapturedPhone } from './capture-result';
import { countriesOfPage, countryNamed } from './page-country';
import type { RawCapture, RawContact } from './raw-capture';

/** North American numbers show themselves by their grouping: "(206) 555-0147", "206-555-0147". */
const AMERICAN = /^(?:1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;

/** Reads the numbers of one page. Made once per capture. */
export type PhoneReader = (contact: RawContact) => CapturedPhone[];

/**
 * A reader for the numbers of a page. A number with an international prefix is read as it stands; one without is
 * tried in the country its contact's address names, then in those the page points to, and must be valid there.
 * The number library is loaded here and nowhere else.
 */
export async function createPhoneReader(capture: RawCapture): Promise<PhoneReader> {
  if (!capture.contacts.some((contact) => contact.phones.length > 0)) return () => [];
  const library = await import('libphonenumber-js/min');
  const countries = library.getCountries();
  const { url, language } = capture.page;
  const ofPage = countriesOfPage(url, language, (code): code is CountryCode =>
    library.isSupportedCountry(code),
  );

  const international = (text: string) => library.parsePhoneNumberFromString(text);
  const named = capture.contacts
    .map(({ country }) => country && countryNamed(country, language, countries))
    .filter((country) => country !== null && country !== '');
  const dialled = capture.contacts
    .flatMap((contact) => contact.phones)
    .map((phone) => international(withPlus(phone))?.country)
    .filter((country) => country !== undefined);
  const shared = [only(named), ...ofPage, only(dialled)].filter((country) => country !== null);

  const e164 = (raw: string, own: CountryCode | null): string | null => {
    const text = withPlus(raw);
    const prefixed = text.startsWith('+') ? international(text) : undefined;
    if (prefixed) return prefixed.isPossible() ? prefixed.number : null;
    const declared = own && library.parsePhoneNumberFromString(text, own);
    if (declared?.isPossible()) return declared.number;
    const guesses: CountryCode[] = AMERICAN.test(text) && shared.length === 0 ? ['US'] : shared;
    for (const country of guesses) {
      const guess = library.parsePhoneNumberFromString(text, country);
      if (guess?.isValid()) return guess.number;
    }
    return null;
  };
  return ({ phones, country }) =>
    phones.map((raw) => ({
      e164: e164(raw, country ? countryNamed(country, language, countries) : null),
      raw,
    }));
}

/** "00 420 …" and "(+420) …" as "+420 …"; the zero in "+44 (0)20" goes. */
const withPlus = (raw: string): string =>
  raw
    .trim()
    .replace(/^\(\s*(\+\d{1,3})\s*\)/, '$1')
    .replace(/^00\s?(?=[1-9])/, '+')
    .replace(/^(\+\d{1,3})\s*\(0\)/, '$1');

const only = <T>(values: readonly T[]): T | null => {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
};
