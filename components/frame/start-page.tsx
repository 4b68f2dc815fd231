import { type ComponentChild, render } from 'preact';
import { keepHub } from '../../lib/hub/keep-hub';
import { createRun } from '../../lib/hub/run';
import type { Language } from '../../lib/i18n/language';
import { chooseLanguage } from '../../lib/i18n/language';
import { loadMessages, type Messages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import { type Database, openDatabase } from '../../lib/store/db';
import { readSettings } from '../../lib/store/settings';
import { dress, Frame } from './Frame';
import { afterPaint } from './painted';
import type { Route } from './route';
import { Sentence } from './Sentence';

export interface Reader {
  now: () => Date;
  zone: string;
}

interface Page<T> {
  /** What the page reads before it is drawn, beside the settings. */
  read: (db: Database, reader: Reader) => Promise<T>;
  hrefOf: (route: Route) => string;
  /** Loads the messages of a language; without it, all there are. */
  load?: (language: Language) => Promise<Messages>;
  view: (first: T) => ComponentChild;
}

/** Opens the database, reads what the first frame shows, and draws it once, whole. */
export async function startPage<T>({ read, hrefOf, load = loadMessages, view }: Page<T>): Promise<void> {
  const db = openDatabase();
  const now = () => new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const browserTags = navigator.languages;
  // Most people keep the browser's language: its messages come while the settings are being read.
  const guess = chooseLanguage('', browserTags);
  const guessed = load(guess);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  try {
    const readAll = () => Promise.all([readSettings(db), read(db, { now, zone })]);
    const [settings, first] = await readAll().catch((error: unknown) => readAgain(error, db, readAll));
    const language = chooseLanguage(settings.locale, browserTags);
    const messages = await (language === guess ? guessed : load(language));
    dress(language, settings.theme);
    const frame = { db, run: createRun(db, now), now, zone, browserTags, settings, messages, load, hrefOf };
    render(<Frame {...frame}>{view(first)}</Frame>, root);
  } catch (error) {
    console.error('the page could not start', error);
    const t = createTranslate(await guessed, guess);
    render(<Sentence>{t('view.broken')}</Sentence>, root);
    return;
  }
  await afterPaint;
  await keepHub();
}

/** So long Chromium takes to put a new database in the place of one that it found damaged. */
const NEW_DATABASE_MS = 300;

/** Whoever opened the database in that moment is told of an error, and then never again. */
async function readAgain<T>(error: unknown, db: Database, read: () => Promise<T>): Promise<T> {
  console.warn('the first reading failed', error);
  db.close({ disableAutoOpen: false });
  await new Promise((resolve) => setTimeout(resolve, NEW_DATABASE_MS));
  return read();
}
