/** Codes that name no country: groups of them, and those for tests and for what is not known. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The countries of the world (ISO 3166, two letters) by their names in a language (BCP 47), in its alphabetical order. Codes that
 * have been replaced by others (Unicode CLDR, territory aliases) are left out.
 */
export function countriesIn(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .flatMap((code) => {
      const name = isInUse(code) ? names.of(code) : undefined;
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

const isInUse = (code: string): boolean =>
  !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;

/**
 * The reader's country, for numbers and the like that nothing else places: as it is set, else as the browser's own tag names it
 * ("en-AU"), or where most speak the language. English alone names none. Null where it cannot be told.
 *
 * @param set - from the settings; empty for "as the browser".
 * @param tag - BCP 47, with the reader's region where it is known.
 * @param own - the browser's languages as it gives them.
 */
export function homeCountry(set: string | undefined, tag: string, own: readonly string[]): string | null {
  if (set) return set;
  const { language, region } = new Intl.Locale(tag);
  return language === 'en' && !own.includes(tag) ? null : (region ?? null);
}
