import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** Choosing other keys in the `?` sheet. */
export const keys: Localized<typeof english, 'hr'> = {
  'keys.hint': 'Pritisnite tipku na popisu da za nju odaberete drugu.',
  'keys.change': '{meaning}: {key}. Odaberi drugu tipku',
  'keys.press': '{meaning}: pritisnite novu tipku. Esc zadržava staru.',
  'keys.taken': '„{key}” je zauzeta: {meaning}. Pritisnite drugu.',
  'keys.unusable': 'Ta se tipka ne može koristiti. Pritisnite slovo, znamenku ili znak.',
  'keys.chosen': '{meaning}: sada {key}',
  'keys.reset': 'Vrati uobičajene tipke',
};
