import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Run } from '../../lib/commands/command';
import type { Dates } from '../../lib/i18n/dates';
import type { Language } from '../../lib/i18n/language';
import type { Translate } from '../../lib/i18n/translate';
import type { Database, Settings } from '../../lib/store/db';
import type { Route } from './route';

/** What every view works with: the data to read, the way to change it, the reader's language and clock. */
export interface Environment {
  db: Database;
  run: Run;
  now: () => Date;
  /** The reader's time zone. */
  zone: string;
  /** The reader's current day, `YYYY-MM-DD`. */
  today: string;
  settings: Settings;
  language: Language;
  /** BCP 47, with the reader's region. */
  tag: string;
  t: Translate;
  dates: Dates;
  /** Where a link to a place in the app leads from this page. */
  hrefOf: (route: Route) => string;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('a view outside of its frame');
  return environment;
}

export const useTranslate = (): Translate => useEnvironment().t;
