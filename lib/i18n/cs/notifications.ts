import type { notifications as english } from '../en/notifications';
import type { Localized } from '../message';

/** What notifications say, and what they offer. */
export const notifications: Localized<typeof english, 'cs'> = {
  'notify.due': 'Termín: {when}',
  'notify.urgent': 'Naléhavé: {title}',
  'notify.reminder': 'Připomínka',
  'notify.untitled': 'Bez názvu',
  'notify.several': {
    one: '{n} připomínka',
    few: '{n} připomínky',
    many: '{n} připomínky',
    other: '{n} připomínek',
  },
  'notify.more': { one: 'a {n} další', few: 'a {n} další', many: 'a {n} dalších', other: 'a {n} dalších' },
  'snooze.hour': 'Za 1 hodinu',
  'snooze.afternoon': 'Dnes odpoledne',
  'snooze.tomorrow': 'Zítra ráno',
};
