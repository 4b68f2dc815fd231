import type { reminders as english } from '../en/reminders';
import type { Localized } from '../message';

/** How one is reminded, and what can be done about a reminder. */
export const reminders: Localized<typeof english, 'cs'> = {
  'remind.field': 'Připomínka',
  'remind.field-time': 'Čas připomínky',
  'remind.usual': 'Podle nastavení',
  'remind.never': 'Žádná',
  'remind.at-time': 'V čase termínu',
  'remind.day-start': 'Na začátku dne',
  'remind.minutes': {
    one: '{n} minutu předem',
    few: '{n} minuty předem',
    many: '{n} minuty předem',
    other: '{n} minut předem',
  },
  'remind.hours': {
    one: '{n} hodinu předem',
    few: '{n} hodiny předem',
    many: '{n} hodiny předem',
    other: '{n} hodin předem',
  },
  'remind.days': {
    one: '{n} den předem',
    few: '{n} dny předem',
    many: '{n} dne předem',
    other: '{n} dnů předem',
  },
  'remind.own': 'V jiný čas',

  'group.reminders': 'Připomínky',
  'remind.later': 'Připomenout později',
  'remind.pick': 'Vybrat čas …',
  'remind.seen': 'Viděno',
  'remind.again': 'Připomenout znovu',
  'remind.when': 'Kdy',
  'remind.put-off': 'Odložit',
  'remind.too-soon': 'Zvolte prosím čas, který teprve přijde.',
  'toast.snoozed': 'Připomeneme znovu: {when}.',
  'keys.remind': 'Připomínka: později, viděno',

  'settings.reminders': 'Připomínky',
  'settings.remind-before': 'Úkoly s časem',
  'settings.day-start': 'Den začíná v',
  'settings.day-start-hint': 'Tehdy se připomenou úkoly, které mají jen datum. Bez času se nepřipomínají.',
  'settings.quiet-from': 'Klid od',
  'settings.quiet-to': 'do',
  'settings.quiet-hint': 'Co přijde mezitím nebo ve volný den, se oznámí potom najednou.',
  'settings.remind-days': 'Dny s připomínkami',
  'settings.urgent-always': 'Naléhavé úkoly hned, i v době klidu',
  'settings.remind-nobodys': 'Také úkoly ve sdílených prostorech, které zatím nikdo nemá',
  'settings.reminders-here': 'Toto nastavení platí pro tento prohlížeč.',
};
