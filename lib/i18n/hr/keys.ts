import type { keys as english } from '../en/keys';
import type { Localized } from '../message';

/** The `?` sheet: what each key does, and choosing others. */
export const keys: Localized<typeof english, 'hr'> = {
  'keys.title': 'Tipke',
  'keys.entry': 'Novi zadatak, kontakt ili sastanak',
  'keys.search': 'Traži',
  'keys.views': 'Danas, Zadaci, Kontakti, Sastanci',
  'keys.move': 'Sljedeći, prethodni redak',
  'keys.open': 'Otvori redak',
  'keys.tick': 'Označi obavljenim',
  'keys.undo': 'Poništi zadnji korak',
  'keys.close': 'Zatvori, natrag',
  'keys.help': 'Ove tipke',
  'keys.hint': 'Pritisnite tipku na popisu da za nju odaberete drugu.',
  'keys.change': '{meaning}: {key}. Odaberi drugu tipku',
  'keys.press': '{meaning}: pritisnite novu tipku. Esc zadržava staru.',
  'keys.taken': '„{key}” je zauzeta: {meaning}. Pritisnite drugu.',
  'keys.unusable': 'Ta se tipka ne može koristiti. Pritisnite slovo, znamenku ili znak.',
  'keys.chosen': '{meaning}: sada {key}',
  'keys.reset': 'Vrati uobičajene tipke',
};
