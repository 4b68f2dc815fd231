import type { CountryCode } from 'libphonenumber-js/min';
import type { CapturedPhone } from './capture-result';
import { countriesOfPage, countryNamed } from './page-country';
import { apart, bracketedPrefix, readWrittenNumber, withPlus } from './phones/read-numbers';
import type { RawCapture, RawContact } from './raw-capture';

/** North American numbers show themselves by their grouping: "(206) 555-0147", "206-555-0147". */
const AMERICAN =
  /^(?:1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .-]\d{4}(?:,? ?(?:x|ext\.?|extension) ?\d{1,6})?$/i;

/** Reads the numbers of one page. Made once per capture. */
export type PhoneReader = (contact: RawContact) => CapturedPhone[];

/**
 * A reader for the numbers of a page. A number with an international prefix is read as it stands; one without is
 * tried in the country its contact's address names, then in those the page points to, and must be valid there.
 * Numbers out of running text must prove themselves besides (`phones/read-numbers.ts`). The number library is loaded
 * here and nowhere else.
 *
 * @param home - the reader's country, in which a number is tried where neither contact nor page points to any.
 */
export async function createPhoneReader(capture: RawCapture, home: string | null): Promise<PhoneReader> {
  const { contacts } = capture;
  if (!contacts.some(({ phones, numbers }) => phones.length + numbers.length > 0)) return () => [];
  const library = await import('libphonenumber-js/min');
  const countries = library.getCountries();
  const { url, language } = capture.page;
  const ofPage = countriesOfPage(url, language, (code): code is CountryCode =>
    library.isSupportedCountry(code),
  );
  const parse = (text: string, country?: CountryCode) =>
    country ? library.parsePhoneNumberFromString(text, country) : library.parsePhoneNumberFromString(text);

  const named = contacts
    .map(({ country }) => country && countryNamed(country, language, countries))
    .filter((country) => country !== null && country !== '');
  const dialled = contacts
    .flatMap(({ phones, numbers }) => [...phones, ...numbers.map(({ text }) => text)])
    .map((phone) => parse(withPlus(phone)))
    .map((number) => (number?.isValid() ? number.country : undefined))
    .filter((country) => country !== undefined);
  const placed = [only(named), ...ofPage].filter((country) => country !== null);
  const shared = [...placed, only(dialled)].filter((country) => country !== null);

  const areGivenOut = (phones: readonly CapturedPhone[]): boolean =>
    phones.some((phone) => phone.e164 !== null && parse(phone.e164)?.isValid());

  const last: CountryCode[] =
    placed.length === 0 && home !== null && library.isSupportedCountry(home) ? [home] : [];

  const e164 = (raw: string, own: CountryCode | null): string | null => {
    const text = withPlus(apart(raw).number);
    const prefixed = text.startsWith('+') ? parse(text) : undefined;
    if (prefixed) return prefixed.isPossible() ? prefixed.number : null;
    const bracketed = bracketedPrefix(text, parse);
    if (bracketed) return bracketed;
    const declared = own && parse(text, own);
    if (declared?.isPossible()) return declared.number;
    const guesses: CountryCode[] =
      AMERICAN.test(text) && shared.length === 0 ? ['US', ...last] : [...shared, ...last];
    for (const country of guesses) {
      const guess = parse(text, country);
      if (guess?.isValid()) return guess.number;
    }
    return null;
  };
  return ({ phones, numbers, country }) => {
    const own = country ? countryNamed(country, language, countries) : null;
    const guesses = [...new Set(own ? [own, ...shared] : shared)];
    return [
      ...phones.flatMap((raw) => {
        const number = e164(raw, own);
        // What is no number may be several: "024 3936 1111 - 0903 456 789".
        const several = number === null ? readWrittenNumber(raw, true, guesses, parse) : [];
        return several.length > 1 ? several : [{ e164: number, raw }];
      }),
      ...numbers.flatMap(({ text, labelled }) => {
        const read = readWrittenNumber(text, labelled, guesses, parse);
        if (own !== null || placed.length > 0 || areGivenOut(read)) return read;
        const atHome = readWrittenNumber(text, labelled, last, parse);
        // What is grouped as in America but given out at home is no number of America's.
        if (areGivenOut(atHome) || (atHome.length > 0 && read.every(({ e164 }) => e164 === null)))
          return atHome;
        return read.length > 0 ? read : readWrittenNumber(text, labelled, [], parse);
      }),
    ];
  };
}

const only = <T>(values: readonly T[]): T | null => {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
};
