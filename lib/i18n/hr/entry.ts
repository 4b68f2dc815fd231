import type { entry as english } from '../en/entry';
import type { Localized } from '../message';

export const entry: Localized<typeof english, 'hr'> = {
  'entry.label': 'Novi zadatak',
  'entry.placeholder': 'Nazvati Marka sutra 15:00 +Petra !2',
  'entry.hint': 'Datum, +osoba, !važnost i #oznaka se razumiju.',
  'entry.understood': 'Što je prepoznato',
  'entry.saves': 'sprema',
  'entry.for': 'za: {name}',
  'entry.priority': 'važnost {level}',
  'entry.plain': '{meaning}: čitaj „{text}” kao običan tekst',
  'entry.workspace': 'Sprema se u',
  'entry.saved': 'Spremljeno: {title}',
  'entry.open': 'Otvori',

  'slip.heading': 'S ove stranice',
  'slip.reading': 'Čitam stranicu …',
  'slip.gmail': 'Otvorena poruka u Gmailu',
  'slip.email': 'Otvorena poruka',
  'slip.event': 'Događaj na ovoj stranici',
  'slip.contact': 'Kontakt na ovoj stranici',
  'slip.page': 'Ova stranica',
  'slip.untitled': 'Stranica bez naslova',
  'slip.known': '{name}: već među vašim kontaktima',
  'slip.truncated': 'Stranica je vrlo duga; kraj nije pročitan.',
  'slip.make-task': 'Zadatak',
  'slip.make-contact': 'Kontakt',
  'slip.make-meeting': 'Bilješka sa sastanka',
  'slip.which': 'Koji kontakt',
  'slip.save': 'Spremi',
  'slip.cancel': 'Odustani',
  'slip.saved-task': 'Zadatak spremljen: {title}',
  'slip.saved-contact': 'Kontakt spremljen: {title}',
  'slip.saved-meeting': 'Sastanak spremljen: {title}',
  'slip.restricted-page':
    'Preglednik ne dopušta proširenjima čitanje ove stranice. Gore i dalje možete pisati.',
  'slip.tab-closed': 'Stranica je zatvorena prije nego što je pročitana. Gore i dalje možete pisati.',
  'slip.no-permission':
    'Adjutant smije pročitati stranicu tek kad na njoj kliknete njegov gumb. Kliknite ga još jednom.',
  'slip.unreadable': 'Na ovoj stranici nema teksta za čitanje; možda je PDF ili slika.',

  'toast.region': 'Poruke',
  'toast.undo': 'Poništi',
  'toast.dismiss': 'Zatvori poruku',
  'toast.completed': 'Obavljeno: {title}',
  'toast.reopened': 'Ponovno za obaviti: {title}',
  'toast.binned': 'U košu: {title}',
  'toast.restored': 'Vraćeno iz koša: {title}',
  'toast.undone': 'Poništeno: {title}',
  'toast.not-saved':
    'To nije spremljeno: disk je pun ili je preglednik zatvorio bazu. Sve prije toga je sačuvano. Pokušajte ponovno.',
};
