import type { desk as english } from '../en/desk';
import type { Localized } from '../message';

/** What only the side panel and the app say: their empty lists, the search. */
export const desk: Localized<typeof english, 'cs'> = {
  'empty.tasks': 'Žádné úkoly. Napište první; data a jména se rozpoznají.',
  'empty.waiting': 'Nikdo vás nenechává čekat.',
  'empty.done': 'Zatím nic hotového. Odškrtněte úkol a objeví se tady.',
  'empty.contacts':
    'Zatím žádné kontakty. Otevřete stránku nebo zprávu s adresou a klikněte na tlačítko v liště, nebo kontakt přidejte ručně.',
  'empty.meetings': 'Žádné schůzky v dohledu. Přidejte další a pište zápis společně.',
  'empty.past': 'Žádné minulé schůzky.',
  'empty.bin': 'Koš je prázdný. Co vyhodíte, tu zůstane 30 dní.',
  'empty.search': 'Pro „{text}“ se nic nenašlo.',
  'empty.add-contact': 'Přidat kontakt',
  'empty.add-meeting': 'Přidat schůzku',
  'empty.clear-search': 'Zrušit hledání',
  'empty.go-today': 'Přejít na dnešek',
  'search.label': 'Hledat',
  'search.tasks': 'Hledat v úkolech',
  'search.contacts': 'Hledat v kontaktech',
  'search.meetings': 'Hledat ve schůzkách',
  'search.results': {
    one: '{n} výsledek',
    few: '{n} výsledky',
    many: '{n} výsledku',
    other: '{n} výsledků',
  },
  'list.coming': 'Nadcházející',
  'list.past': 'Minulé',
};
