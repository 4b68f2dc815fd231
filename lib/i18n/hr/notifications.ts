import type { notifications as english } from '../en/notifications';
import type { Localized } from '../message';

/** What notifications say, and what they offer. */
export const notifications: Localized<typeof english, 'hr'> = {
  'notify.due': 'Rok: {when}',
  'notify.urgent': 'Hitno: {title}',
  'notify.reminder': 'Podsjetnik',
  'notify.untitled': 'Bez naslova',
  'notify.several': { one: '{n} podsjetnik', few: '{n} podsjetnika', other: '{n} podsjetnika' },
  'notify.more': { one: 'i još {n}', few: 'i još {n}', other: 'i još {n}' },
  'snooze.hour': 'Za 1 sat',
  'snooze.afternoon': 'Danas poslijepodne',
  'snooze.tomorrow': 'Sutra ujutro',
};
