import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** The `?` sheet: what each key does, and choosing others. */
export const keys: Localized<typeof english, 'cs'> = {
  'keys.title': 'Klávesy',
  'keys.entry': 'Nový úkol, kontakt nebo schůzka',
  'keys.search': 'Hledat',
  'keys.views': 'Dnes, Úkoly, Kontakty, Schůzky',
  'keys.move': 'Další, předchozí řádek',
  'keys.open': 'Otevřít řádek',
  'keys.tick': 'Odškrtnout',
  'keys.undo': 'Vrátit poslední krok',
  'keys.close': 'Zavřít, zpět',
  'keys.help': 'Tyto klávesy',
  'keys.hint': 'Stisknutím klávesy v seznamu pro ni zvolíte jinou.',
  'keys.change': '{meaning}: {key}. Zvolit jinou klávesu',
  'keys.press': '{meaning}: stiskněte novou klávesu. Esc ponechá původní.',
  'keys.taken': 'Klávesa „{key}“ je obsazená: {meaning}. Stiskněte jinou.',
  'keys.unusable': 'Tuto klávesu nelze použít. Stiskněte písmeno, číslici nebo znak.',
  'keys.chosen': '{meaning}: nyní {key}',
  'keys.reset': 'Vrátit obvyklé klávesy',
};
