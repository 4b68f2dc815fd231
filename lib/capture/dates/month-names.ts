import { foldName } from '../person-name';

/** Languages tried where the page's own does not know the word. */
const OTHERS = ['en', 'cs', 'hr', 'vi', 'et', 'de', 'fr', 'es', 'it', 'pl', 'nl'];

/**
 * The month (1–12) among the words of a date, or null. The page's language is asked first, then English; after
 * that the others must agree, because "listopad" is November in Czech and October in Croatian.
 */
export function monthIn(words: readonly string[], language: string): number | null {
  const folded = words.map((word) => foldName(word).replace(/\.$/, ''));
  const found = (locales: readonly string[]) => {
    const months = locales.flatMap((locale) => {
      const names = monthsOf(locale);
      return folded.map((word) => names.get(word));
    });
    return [...new Set(months.filter((month) => month !== undefined))];
  };
  for (const locale of [language, 'en']) {
    const [month] = found([locale]);
    if (month !== undefined) return month;
  }
  const [month, ...disagreeing] = found(OTHERS);
  return month !== undefined && disagreeing.length === 0 ? month : null;
}

/** What `monthsOf` has worked out: it takes milliseconds, and the names of a language stay what they are. */
const KNOWN = new Map<string, ReadonlyMap<string, number>>();

/** A language's month names as they stand in dates and by themselves, long and short. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = KNOWN.get(locale) ?? namesOf(locale);
  KNOWN.set(locale, known);
  return known;
}

function namesOf(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [
      { month },
      { month, day: 'numeric' },
      { month, day: 'numeric', year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        const part = format.formatToParts(Date.UTC(2026, at, 15)).find(({ type }) => type === 'month');
        const name = foldName(part?.value ?? '').replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(name)) names.set(name, at + 1);
      }
    }
  }
  return names;
}
