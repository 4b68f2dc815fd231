import type { entry as english } from '../en/entry';
import type { Localized } from '../message';

export const entry: Localized<typeof english, 'et'> = {
  'entry.label': 'Uus ülesanne',
  'entry.placeholder': 'Helista Marekile homme 15:00 +Petra !2',
  'entry.hint': 'Kuupäevast, +isikust, !tähtsusest ja #sildist saadakse aru.',
  'entry.understood': 'Millest saadi aru',
  'entry.saves': 'salvestab',
  'entry.for': 'kellele: {name}',
  'entry.priority': 'tähtsus {level}',
  'entry.plain': '{meaning}: loe „{text}” tavalise tekstina',
  'entry.workspace': 'Salvestatakse siia',
  'entry.saved': 'Salvestatud: {title}',
  'entry.open': 'Ava',

  'slip.heading': 'Sellelt lehelt',
  'slip.reading': 'Loen lehte …',
  'slip.gmail': 'Avatud kiri Gmailis',
  'slip.email': 'Avatud kiri',
  'slip.event': 'Sündmus sellel lehel',
  'slip.contact': 'Kontakt sellel lehel',
  'slip.page': 'See leht',
  'slip.untitled': 'Pealkirjata leht',
  'slip.known': '{name} on juba teie kontaktide hulgas',
  'slip.truncated': 'Leht on väga pikk, lõpp jäi lugemata.',
  'slip.make-task': 'Ülesanne',
  'slip.make-contact': 'Kontakt',
  'slip.make-meeting': 'Koosolekumärge',
  'slip.which': 'Milline kontakt',
  'slip.save': 'Salvesta',
  'slip.cancel': 'Loobu',
  'slip.saved-task': 'Ülesanne salvestatud: {title}',
  'slip.saved-contact': 'Kontakt salvestatud: {title}',
  'slip.saved-meeting': 'Koosolek salvestatud: {title}',
  'slip.restricted-page':
    'Brauser ei luba ühelgi laiendusel seda lehte lugeda. Üles saab endiselt kirjutada.',
  'slip.tab-closed': 'Leht suleti enne, kui seda lugeda jõuti. Üles saab endiselt kirjutada.',
  'slip.no-permission':
    'Adjutant tohib lehte lugeda alles siis, kui vajutate sellel lehel tema nuppu. Vajutage seda veel kord.',
  'slip.unreadable': 'Sellel lehel ei ole loetavat teksti; võib-olla on see PDF või pilt.',

  'toast.region': 'Teated',
  'toast.undo': 'Võta tagasi',
  'toast.dismiss': 'Sulge teade',
  'toast.completed': 'Tehtud: {title}',
  'toast.reopened': 'Uuesti teha: {title}',
  'toast.binned': 'Prügikastis: {title}',
  'toast.restored': 'Prügikastist tagasi: {title}',
  'toast.undone': 'Tagasi võetud: {title}',
  'toast.not-saved':
    'Seda ei saanud salvestada: ketas on täis või brauser sulges andmebaasi. Kõik varasem on alles. Palun proovige uuesti.',
};
