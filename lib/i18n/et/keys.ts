import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** The `?` sheet: what each key does, and choosing others. */
export const keys: Localized<typeof english, 'et'> = {
  'keys.title': 'Klahvid',
  'keys.entry': 'Uus ülesanne, kontakt või koosolek',
  'keys.search': 'Otsi',
  'keys.views': 'Täna, Ülesanded, Kontaktid, Koosolekud',
  'keys.move': 'Järgmine, eelmine rida',
  'keys.open': 'Ava rida',
  'keys.tick': 'Märgi tehtuks',
  'keys.undo': 'Võta viimane samm tagasi',
  'keys.close': 'Sulge, tagasi',
  'keys.help': 'Need klahvid',
  'keys.hint': 'Vajuta loendis klahvile, et valida selle asemel teine.',
  'keys.change': '{meaning}: {key}. Vali teine klahv',
  'keys.press': '{meaning}: vajuta uut klahvi. Esc jätab vana alles.',
  'keys.taken': 'Klahv „{key}“ on hõivatud: {meaning}. Vajuta mõnda teist.',
  'keys.unusable': 'Seda klahvi ei saa kasutada. Vajuta tähte, numbrit või märki.',
  'keys.chosen': '{meaning}: nüüd {key}',
  'keys.reset': 'Taasta tavalised klahvid',
};
