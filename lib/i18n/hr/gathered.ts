import type { gathered as english } from '../en/gathered';
import type { Localized } from '../message';

export const gathered: Localized<typeof english, 'hr'> = {
  'slip.templates': 'Pročitano vašim predloškom: {names}',
  'gather.add': 'Odloži',
  'gather.pages': {
    one: '{n} odložena stranica',
    few: '{n} odložene stranice',
    other: '{n} odloženih stranica',
  },
  'gather.next': 'Otvorite Adjutant na drugoj kartici da dodate i nju, a zatim spremite sve odjednom.',
  'gather.make-task': {
    one: '{n} zadatak',
    few: '{n} zadatka',
    other: '{n} zadataka',
  },
  'gather.make-contact': {
    one: '{n} kontakt',
    few: '{n} kontakta',
    other: '{n} kontakata',
  },
  'gather.make-email': {
    one: '{n} e-poruka',
    few: '{n} e-poruke',
    other: '{n} e-poruka',
  },
  'gather.drop': 'Izostavi: {title}',
  'gather.saved': {
    one: 'Spremljen {n} zapis',
    few: 'Spremljena {n} zapisa',
    other: 'Spremljeno {n} zapisa',
  },
  'gather.undone': 'Sada su u smeću.',
  'gather.nothing-new': 'Svi su već među vašim kontaktima.',
  'gather.full': 'Može se odložiti najviše 50 stranica. Prvo spremite ove.',
};
