import type { CountryCode } from 'libphonenumber-js/min';

/** The languages in which addresses are read, beside the reader's own. */
const LANGUAGES = ['en', 'hr', 'vi', 'cs', 'et', 'de', 'fr', 'es', 'it', 'pl', 'sk', 'sl'];

/** Names in use that the browser's own list does not have. */
const ALSO: Record<string, CountryCode> = {
  ...{ usa: 'US', 'u.s.a.': 'US', 'u.s.': 'US', 'united states of america': 'US', america: 'US', uk: 'GB' },
  ...{ england: 'GB', scotland: 'GB', wales: 'GB', 'great britain': 'GB', 'czech republic': 'CZ', čr: 'CZ' },
  ...{ 'česká republika': 'CZ', 'republika hrvatska': 'HR', 'slovenská republika': 'SK', 'việt nam': 'VN' },
  ...{ 'viet nam': 'VN', 'eesti vabariik': 'EE', 'republic of croatia': 'HR', 'the netherlands': 'NL' },
  ...{ sad: 'US', 'spojené státy americké': 'US', 'velika britanija': 'GB', 'velká británie': 'GB' },
};

/** Reads the country out of an address part: "CZ", or its name in one of several languages; null for anything else. */
export function createCountryReader(codes: readonly CountryCode[]): (name: string) => CountryCode | null {
  let byName: Map<string, CountryCode> | null = null;
  return (name) => {
    // Made when it is first asked: most numbers bear their country.
    byName ??= countriesByName(codes);
    return byName.get(name.trim().toLowerCase()) ?? null;
  };
}

function countriesByName(codes: readonly CountryCode[]): Map<string, CountryCode> {
  const byName = new Map<string, CountryCode>();
  for (const code of codes) byName.set(code.toLowerCase(), code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of codes) byName.set((names.of(code) ?? code).toLowerCase(), code);
  }
  for (const [name, code] of Object.entries(ALSO)) byName.set(name, code);
  return byName;
}
