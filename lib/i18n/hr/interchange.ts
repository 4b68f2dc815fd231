import type { interchange as english } from '../en/interchange';
import type { Localized } from '../message';

/** What is said of files that contacts come from and go to. */
export const interchange: Localized<typeof english, 'hr'> = {
  'import-warning.not-kept': '„{what}“ se ne čuva: kontakt za to nema polje.',
  'import-warning.cut': 'Predugo ili previše; ostatak je izostavljen: „{what}“.',
  'import-warning.bad-email': 'Nije adresa e-pošte, izostavljeno: „{what}“.',
  'import-warning.bad-phone': 'Nije telefonski broj, izostavljeno: „{what}“.',
  'import-warning.bad-url': 'Nije web-adresa, izostavljeno: „{what}“.',
  'import-warning.no-begin': 'Nedostaje početak ove kartice (BEGIN:VCARD).',
  'import-warning.no-end': 'Nedostaje kraj kartice (END:VCARD).',
  'import-warning.stray-line': 'Ovaj se redak ne može pročitati: „{what}“.',
  'import-warning.empty-card': 'Ovdje nema ničega što bi kontakt mogao sadržavati.',
  'import-warning.no-card': 'U ovoj datoteci nema nijedne kartice.',
  'import-warning.unclosed-quote': 'Navodnik nije nigdje zatvoren; redak je pročitan kako stoji.',
  'import-warning.ragged-row': 'Ovaj redak ima više ili manje ćelija nego što je stupaca.',
  'import-warning.no-column': 'Nijedan stupac ove tablice nije prepoznat.',
  'import-warning.no-row': 'U ovoj tablici nema ničega.',
};
