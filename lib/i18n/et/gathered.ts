import type { gathered as english } from '../en/gathered';
import type { Localized } from '../message';

export const gathered: Localized<typeof english, 'et'> = {
  'slip.templates': 'Loetud sinu malli järgi: {names}',
  'gather.add': 'Pane kõrvale',
  'gather.pages': {
    one: '{n} leht kõrvale pandud',
    other: '{n} lehte kõrvale pandud',
  },
  'gather.next': 'Ava Adjutant teisel kaardil, et lisada ka see leht, ja salvesta siis kõik korraga.',
  'gather.make-task': {
    one: '{n} ülesanne',
    other: '{n} ülesannet',
  },
  'gather.make-contact': {
    one: '{n} kontakt',
    other: '{n} kontakti',
  },
  'gather.make-email': {
    one: '{n} e-kiri',
    other: '{n} e-kirja',
  },
  'gather.drop': 'Jäta välja: {title}',
  'gather.saved': {
    one: '{n} kirje salvestatud',
    other: '{n} kirjet salvestatud',
  },
  'gather.undone': 'Need on prügikastis.',
  'gather.nothing-new': 'Kõik on juba su kontaktide seas.',
  'gather.full': 'Kõrvale saab panna kuni 50 lehte. Salvesta enne need.',
};
