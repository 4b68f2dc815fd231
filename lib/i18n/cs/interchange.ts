import type { interchange as english } from '../en/interchange';
import type { Localized } from '../message';

/** What is said of files that contacts come from and go to. */
export const interchange: Localized<typeof english, 'cs'> = {
  'import-warning.not-kept': '„{what}“ se neuchová: kontakt na to nemá pole.',
  'import-warning.cut': 'Příliš dlouhé nebo příliš mnoho; zbytek byl vynechán: „{what}“.',
  'import-warning.bad-email': 'Není to e-mailová adresa, vynecháno: „{what}“.',
  'import-warning.bad-phone': 'Není to telefonní číslo, vynecháno: „{what}“.',
  'import-warning.bad-url': 'Není to webová adresa, vynecháno: „{what}“.',
  'import-warning.no-begin': 'Chybí začátek této vizitky (BEGIN:VCARD).',
  'import-warning.no-end': 'Chybí konec vizitky (END:VCARD).',
  'import-warning.stray-line': 'Tento řádek nelze přečíst: „{what}“.',
  'import-warning.empty-card': 'Není tu nic, co by kontakt mohl obsahovat.',
  'import-warning.no-card': 'V tomto souboru není žádná vizitka.',
  'import-warning.unclosed-quote': 'Uvozovky nejsou nikde uzavřeny; řádek byl přečten tak, jak je.',
  'import-warning.ragged-row': 'Tento řádek má víc nebo méně buněk, než je sloupců.',
  'import-warning.no-column': 'Žádný sloupec této tabulky nebyl rozpoznán.',
  'import-warning.no-row': 'V této tabulce nic není.',
};
