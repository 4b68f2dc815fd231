import type { reminders as english } from '../en/reminders';
import type { Localized } from '../message';

/** How one is reminded, and what can be done about a reminder. */
export const reminders: Localized<typeof english, 'et'> = {
  'remind.field': 'Meeldetuletus',
  'remind.field-time': 'Meeldetuletuse kellaaeg',
  'remind.usual': 'Nagu seadetes',
  'remind.never': 'Ei ole',
  'remind.at-time': 'Tähtajal',
  'remind.day-start': 'Päeva alguses',
  'remind.minutes': { one: '{n} minut varem', other: '{n} minutit varem' },
  'remind.hours': { one: '{n} tund varem', other: '{n} tundi varem' },
  'remind.days': { one: '{n} päev varem', other: '{n} päeva varem' },
  'remind.own': 'Muul ajal',

  'group.reminders': 'Meeldetuletused',
  'remind.later': 'Tuleta hiljem meelde',
  'remind.pick': 'Vali aeg …',
  'remind.seen': 'Nähtud',
  'remind.again': 'Tuleta uuesti meelde',
  'remind.when': 'Millal',
  'remind.put-off': 'Lükka edasi',
  'remind.too-soon': 'Palun valige aeg, mis on alles ees.',
  'toast.snoozed': 'Meeldetuletus tuleb: {when}.',
  'keys.remind': 'Meeldetuletus: hiljem, nähtud',

  'settings.reminders': 'Meeldetuletused',
  'settings.remind-before': 'Kellaajaga ülesanded',
  'settings.day-start': 'Päev algab kell',
  'settings.day-start-hint':
    'Siis tuletatakse meelde ülesandeid, millel on ainult kuupäev. Kellaajata neid meelde ei tuletata.',
  'settings.quiet-from': 'Vaikus alates',
  'settings.quiet-to': 'kuni',
  'settings.quiet-hint': 'Mis tuleb vahepeal või vabal päeval, teatatakse pärast ühe teatena.',
  'settings.remind-days': 'Meeldetuletustega päevad',
  'settings.urgent-always': 'Kiired ülesanded kohe, ka vaikuse ajal',
  'settings.remind-nobodys': 'Ka jagatud tööruumide ülesanded, mis pole veel kellegi omad',
  'settings.reminders-here': 'Need seaded kehtivad selles brauseris.',
};
