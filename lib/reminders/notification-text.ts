import { wallClock } from '../calendar/zoned';
import { notifications as cs } from '../i18n/cs/notifications';
import { createDates } from '../i18n/dates';
import { notifications as en } from '../i18n/en/notifications';
import { notifications as et } from '../i18n/et/notifications';
import { notifications as hr } from '../i18n/hr/notifications';
import { chooseLanguage, regionalTag } from '../i18n/language';
import { createTranslate } from '../i18n/translate';
import { notifications as vi } from '../i18n/vi/notifications';
import type { Reminder } from './decide';
import { URGENT } from './occurrence';
import type { Snooze } from './snooze';

/** A background that sleeps loads nothing later, so all five are in it. */
const messages = { en, hr, vi, cs, et };

/** So many titles stand in a notification of several. */
const TITLES = 5;

export interface NotificationText {
  title: string;
  message: string;
  /** What the button that puts it off says. */
  snooze: (snooze: Snooze) => string;
}

interface Reader {
  /** The language the person chose, empty for the browser's. */
  locale: string;
  browserTags: readonly string[];
  now: number;
  zone: string;
}

/** What a notification of one reminder, or of several, says to its reader. */
export function notificationText(
  reminders: readonly Reminder[],
  { locale, browserTags, now, zone }: Reader,
): NotificationText {
  const language = chooseLanguage(locale, browserTags);
  const tag = regionalTag(language, browserTags);
  const t = createTranslate(messages[language], tag);
  const dates = createDates(tag, zone, () => wallClock(new Date(now), zone).date);
  const titleOf = ({ title }: Reminder) => title || t('notify.untitled');
  const snooze = (one: Snooze) => t(`snooze.${one}`);
  const [first] = reminders;
  if (first && reminders.length === 1) {
    const title = titleOf(first);
    const message = first.due ? t('notify.due', { when: dates.moment(first.due) }) : t('notify.reminder');
    return { title: first.key === URGENT ? t('notify.urgent', { title }) : title, message, snooze };
  }
  const shown = reminders.slice(0, TITLES).map(titleOf);
  const more = reminders.length - shown.length;
  return {
    title: t('notify.several', { n: reminders.length }),
    message: [...shown, ...(more > 0 ? [t('notify.more', { n: more })] : [])].join('\n'),
    snooze,
  };
}
