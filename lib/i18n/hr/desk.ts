import type { desk as english } from '../en/desk';
import type { Localized } from '../message';

/** What only the side panel and the app say: their empty lists, the search. */
export const desk: Localized<typeof english, 'hr'> = {
  'empty.tasks': 'Ovdje nema zadataka. Napišite prvi; datumi i imena se prepoznaju.',
  'empty.waiting': 'Nitko vas ne drži na čekanju.',
  'empty.done': 'Još ništa nije obavljeno. Označite zadatak i stajat će ovdje.',
  'empty.contacts':
    'Još nema kontakata. Otvorite stranicu ili poruku s adresom i kliknite gumb na alatnoj traci ili dodajte kontakt ručno.',
  'empty.meetings': 'Nema sastanaka na vidiku. Dodajte sljedeći i pišite bilješke zajedno.',
  'empty.past': 'Nema prošlih sastanaka.',
  'empty.bin': 'Koš je prazan. Bačeno ovdje ostaje 30 dana.',
  'empty.search': 'Ništa nije nađeno za „{text}”.',
  'empty.add-contact': 'Dodaj kontakt',
  'empty.add-meeting': 'Dodaj sastanak',
  'empty.clear-search': 'Očisti pretragu',
  'empty.go-today': 'Na današnji dan',
  'search.label': 'Traži',
  'search.tasks': 'Traži zadatke',
  'search.contacts': 'Traži kontakte',
  'search.meetings': 'Traži sastanke',
  'search.results': { one: '{n} rezultat', few: '{n} rezultata', other: '{n} rezultata' },
  'list.coming': 'Nadolazeći',
  'list.past': 'Prošli',
};
