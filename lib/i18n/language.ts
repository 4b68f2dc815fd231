/** The languages the interface speaks; each has a folder of messages here. */
export const languages = ['en', 'hr', 'vi', 'cs', 'et'] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself, for the language switch. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  hr: 'Hrvatski',
  vi: 'Tiếng Việt',
  cs: 'Čeština',
  et: 'Eesti',
};

/** Where dates are written as in these places, unless the browser names another region of the language. */
const HOME_REGIONS: Record<Language, string> = {
  en: 'en-GB',
  hr: 'hr-HR',
  vi: 'vi-VN',
  cs: 'cs-CZ',
  et: 'et-EE',
};

export const isLanguage = (value: string): value is Language => languages.some((one) => one === value);

/** The language of the interface: what the person chose, else the first of the browser's that we speak. */
export function chooseLanguage(chosen: string, browserTags: readonly string[]): Language {
  return [chosen, ...browserTags].map(languageOf).find((one) => one !== null) ?? 'en';
}

/** The tag for dates, numbers and reading "5/12": the browser's own where it is of that language ("en-US"). */
export function regionalTag(language: Language, browserTags: readonly string[]): string {
  const own = browserTags.find((tag) => tag.includes('-') && languageOf(tag) === language);
  return own ?? HOME_REGIONS[language];
}

function languageOf(tag: string): Language | null {
  const [language = ''] = tag.toLowerCase().split('-');
  return isLanguage(language) ? language : null;
}
