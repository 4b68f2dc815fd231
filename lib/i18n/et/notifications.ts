import type { notifications as english } from '../en/notifications';
import type { Localized } from '../message';

/** What notifications say, and what they offer. */
export const notifications: Localized<typeof english, 'et'> = {
  'notify.due': 'Tähtaeg: {when}',
  'notify.urgent': 'Kiire: {title}',
  'notify.reminder': 'Meeldetuletus',
  'notify.untitled': 'Pealkirjata',
  'notify.several': { one: '{n} meeldetuletus', other: '{n} meeldetuletust' },
  'notify.more': { one: 'ja veel {n}', other: 'ja veel {n}' },
  'snooze.hour': '1 tunni pärast',
  'snooze.afternoon': 'Täna pärastlõunal',
  'snooze.tomorrow': 'Homme hommikul',
};
