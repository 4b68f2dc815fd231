import { wallClock } from '../calendar/zoned';
import { parseEntry } from '../entry/parse-entry';
import { taskFields } from '../entry/task-fields';
import { createDates } from '../i18n/dates';
import { chooseLanguage, regionalTag } from '../i18n/language';
import { loadPopupMessages } from '../i18n/load';
import { createTranslate } from '../i18n/translate';
import type { RawRecord } from '../records/kind';
import { meaningsOf } from './meanings';

/** What was understood of an entry: its title, the rest in the person's words, and the task it makes. */
export interface Understood {
  title: string;
  meanings: string[];
  fields: RawRecord & { title: string };
}

export interface Person {
  /** The language chosen in the settings, '' for the browser's. */
  locale: string;
  browserTags: readonly string[];
  /** IANA time zone. */
  zone: string;
  now: Date;
}

/** Reads an entry as the person would see it in the entry field, in their language and zone. */
export async function understand(text: string, person: Person): Promise<Understood> {
  const { locale, browserTags, zone, now } = person;
  const language = chooseLanguage(locale, browserTags);
  const tag = regionalTag(language, browserTags);
  const parsed = parseEntry(text, { now, zone, locale: tag });
  const t = createTranslate(await loadPopupMessages(language), tag);
  const dates = createDates(tag, zone, () => wallClock(now, zone).date);
  return {
    title: parsed.title,
    meanings: meaningsOf(parsed, t, dates),
    fields: taskFields(text, parsed, zone),
  };
}
