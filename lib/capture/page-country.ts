import type { CountryCode } from 'libphonenumber-js/min';

/** The country a language alone points to; a language of many countries (English, Spanish) points to none. */
const COUNTRY_BY_LANGUAGE: Record<string, CountryCode> = {
  cs: 'CZ',
  hr: 'HR',
  vi: 'VN',
  et: 'EE',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS',
  bs: 'BA',
  pl: 'PL',
  hu: 'HU',
  de: 'DE',
  it: 'IT',
  nl: 'NL',
  da: 'DK',
  fi: 'FI',
  sv: 'SE',
  nb: 'NO',
  no: 'NO',
  lv: 'LV',
  lt: 'LT',
  uk: 'UA',
  ro: 'RO',
  bg: 'BG',
  el: 'GR',
  ja: 'JP',
  ko: 'KR',
};

/** Two-letter domains whose country code is another, and those used as if they were general. */
const COUNTRY_BY_DOMAIN: Record<string, string | null> = {
  uk: 'GB',
  io: null,
  me: null,
  tv: null,
  co: null,
  ai: null,
  eu: null,
  cc: null,
  fm: null,
  ly: null,
  to: null,
  gg: null,
};

/** Where a number without a country prefix is likely to be dialled: best guess first, each once. */
export function countriesOfPage(
  url: string,
  language: string,
  isCountry: (code: string) => code is CountryCode,
): CountryCode[] {
  const domain = URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '') : '';
  const byDomain = Object.hasOwn(COUNTRY_BY_DOMAIN, domain)
    ? COUNTRY_BY_DOMAIN[domain]
    : domain.toUpperCase();
  const [tongue = '', ...subtags] = language.split(/[-_]/);
  const region = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase();
  const byLanguage = Object.hasOwn(COUNTRY_BY_LANGUAGE, tongue.toLowerCase())
    ? COUNTRY_BY_LANGUAGE[tongue.toLowerCase()]
    : undefined;
  const guesses = [byDomain, region, byLanguage].filter((code) => typeof code === 'string');
  return [...new Set(guesses.filter(isCountry))];
}

/** A country as an address names it: "CZ", or its name in English or in the page's language. */
export function countryNamed(
  name: string,
  language: string,
  countries: readonly CountryCode[],
): CountryCode | null {
  const wanted = name.trim().toLowerCase();
  const exact = countries.find((code) => code.toLowerCase() === wanted);
  if (exact) return exact;
  if (/^(?:usa|u\.s\.a?\.?|united states of america)$/.test(wanted)) return 'US';
  if (/^(?:uk|england|scotland|wales|great britain)$/.test(wanted)) return 'GB';
  if (wanted.length < 4) return null;
  for (const locale of ['en', ...Intl.DisplayNames.supportedLocalesOf(safeLocale(language))]) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const found = countries.find((code) => names.of(code)?.toLowerCase() === wanted);
    if (found) return found;
  }
  return null;
}

/** The language tag if it is a well-formed one, else English. */
export const safeLocale = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
};
