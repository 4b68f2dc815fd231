import type { gathered as english } from '../en/gathered';
import type { Localized } from '../message';

export const gathered: Localized<typeof english, 'cs'> = {
  'slip.templates': 'Přečteno vaší šablonou: {names}',
  'gather.add': 'Odložit',
  'gather.pages': {
    one: '{n} odložená stránka',
    few: '{n} odložené stránky',
    many: '{n} odložené stránky',
    other: '{n} odložených stránek',
  },
  'gather.next': 'Otevřete Adjutant na jiné kartě a přidejte i ji; pak uložte vše najednou.',
  'gather.make-task': {
    one: '{n} úkol',
    few: '{n} úkoly',
    many: '{n} úkolu',
    other: '{n} úkolů',
  },
  'gather.make-contact': {
    one: '{n} kontakt',
    few: '{n} kontakty',
    many: '{n} kontaktu',
    other: '{n} kontaktů',
  },
  'gather.make-email': {
    one: '{n} e-mail',
    few: '{n} e-maily',
    many: '{n} e-mailu',
    other: '{n} e-mailů',
  },
  'gather.drop': 'Vynechat: {title}',
  'gather.saved': {
    one: 'Uložen {n} záznam',
    few: 'Uloženy {n} záznamy',
    many: 'Uloženo {n} záznamu',
    other: 'Uloženo {n} záznamů',
  },
  'gather.undone': 'Jsou v koši.',
  'gather.nothing-new': 'Všichni už jsou mezi vašimi kontakty.',
  'gather.full': 'Odložit lze nejvýš 50 stránek. Nejdřív uložte tyto.',
};
