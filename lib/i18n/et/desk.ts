import type { desk as english } from '../en/desk';
import type { Localized } from '../message';

/** What only the side panel and the app say: their empty lists, the search. */
export const desk: Localized<typeof english, 'et'> = {
  'empty.tasks': 'Ülesandeid ei ole. Kirjutage esimene; kuupäevadest ja nimedest saadakse aru.',
  'empty.waiting': 'Keegi ei lase teil oodata.',
  'empty.done': 'Midagi pole veel tehtud. Märkige ülesanne tehtuks ja see ilmub siia.',
  'empty.contacts':
    'Kontakte veel ei ole. Avage aadressiga leht või kiri ja vajutage tööriistariba nuppu või lisage kontakt käsitsi.',
  'empty.meetings': 'Ühtki koosolekut ei ole ees. Lisage järgmine ja kirjutage märkmeid koos.',
  'empty.past': 'Möödunud koosolekuid ei ole.',
  'empty.bin': 'Prügikast on tühi. Äravisatu jääb siia 30 päevaks.',
  'empty.search': '„{text}” järgi ei leitud midagi.',
  'empty.add-contact': 'Lisa kontakt',
  'empty.add-meeting': 'Lisa koosolek',
  'empty.clear-search': 'Tühjenda otsing',
  'empty.go-today': 'Tänase juurde',
  'search.label': 'Otsi',
  'search.tasks': 'Otsi ülesannetest',
  'search.contacts': 'Otsi kontaktidest',
  'search.meetings': 'Otsi koosolekutest',
  'search.results': { one: '{n} tulemus', other: '{n} tulemust' },
  'list.coming': 'Tulevased',
  'list.past': 'Möödunud',
};
