import type { pasted as english } from '../en/pasted';
import type { Localized } from '../message';

export const pasted: Localized<typeof english, 'cs'> = {
  'paste.heading': 'Z vloženého textu',
  'paste.file': 'Ze souboru „{name}“',
  'paste.reading': 'Čte se …',
  'paste.unreadable': 'Tohle nelze přečíst jako e-mail.',
  'keys.paste': 'Něco udělat z vloženého e-mailu nebo podpisu',
  'keys.gathered': 'Uložit všechny odložené stránky jako úkoly, kontakty, e-maily',
};
