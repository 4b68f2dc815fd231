import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** Choosing other keys in the `?` sheet. */
export const keys: Localized<typeof english, 'et'> = {
  'keys.hint': 'Vajuta loendis klahvile, et valida selle asemel teine.',
  'keys.change': '{meaning}: {key}. Vali teine klahv',
  'keys.press': '{meaning}: vajuta uut klahvi. Esc jätab vana alles.',
  'keys.taken': 'Klahv „{key}“ on hõivatud: {meaning}. Vajuta mõnda teist.',
  'keys.unusable': 'Seda klahvi ei saa kasutada. Vajuta tähte, numbrit või märki.',
  'keys.chosen': '{meaning}: nüüd {key}',
  'keys.reset': 'Taasta tavalised klahvid',
};
