import { cs } from './cs';
import { en } from './en';
import { et } from './et';
import { hr } from './hr';
import { compileLexicons, type Lexicon, type PhraseTable } from './lexicon';
import { vi } from './vi';

const OWN_WORDS: Readonly<Record<string, Lexicon>> = { cs, et, hr, vi };
const compiled = new Map<string, PhraseTable>();

/** The words of a locale's language first and English behind them; an unknown language has English alone. */
export function lexiconsFor(locale: string): PhraseTable {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  const own = Object.hasOwn(OWN_WORDS, language) ? OWN_WORDS[language] : undefined;
  const key = own ? language : 'en';
  const table = compiled.get(key) ?? compileLexicons(own ?? null, en, key !== 'vi');
  compiled.set(key, table);
  return table;
}
