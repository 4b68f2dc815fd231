import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** Choosing other keys in the `?` sheet. */
export const keys: Localized<typeof english, 'cs'> = {
  'keys.hint': 'Stisknutím klávesy v seznamu pro ni zvolíte jinou.',
  'keys.change': '{meaning}: {key}. Zvolit jinou klávesu',
  'keys.press': '{meaning}: stiskněte novou klávesu. Esc ponechá původní.',
  'keys.taken': 'Klávesa „{key}“ je obsazená: {meaning}. Stiskněte jinou.',
  'keys.unusable': 'Tuto klávesu nelze použít. Stiskněte písmeno, číslici nebo znak.',
  'keys.chosen': '{meaning}: nyní {key}',
  'keys.reset': 'Vrátit obvyklé klávesy',
};
