import type { reminders as english } from '../en/reminders';
import type { Localized } from '../message';

/** How one is reminded, and what can be done about a reminder. */
export const reminders: Localized<typeof english, 'hr'> = {
  'remind.field': 'Podsjetnik',
  'remind.field-time': 'Vrijeme podsjetnika',
  'remind.usual': 'Kao u postavkama',
  'remind.never': 'Bez podsjetnika',
  'remind.at-time': 'U vrijeme roka',
  'remind.day-start': 'Na početku dana',
  'remind.minutes': { one: '{n} minutu prije', few: '{n} minute prije', other: '{n} minuta prije' },
  'remind.hours': { one: '{n} sat prije', few: '{n} sata prije', other: '{n} sati prije' },
  'remind.days': { one: '{n} dan prije', few: '{n} dana prije', other: '{n} dana prije' },
  'remind.own': 'U neko drugo vrijeme',

  'group.reminders': 'Podsjetnici',
  'remind.later': 'Podsjeti me kasnije',
  'remind.pick': 'Odaberi vrijeme …',
  'remind.seen': 'Viđeno',
  'remind.again': 'Podsjeti me ponovno',
  'remind.when': 'Kada',
  'remind.put-off': 'Odgodi',
  'remind.too-soon': 'Odaberite vrijeme koje tek dolazi.',
  'toast.snoozed': 'Podsjetnik će doći: {when}.',
  'keys.remind': 'Podsjetnik: kasnije, viđeno',

  'settings.reminders': 'Podsjetnici',
  'settings.remind-before': 'Zadaci s vremenom',
  'settings.day-start': 'Dan počinje u',
  'settings.day-start-hint':
    'Tada stižu podsjetnici za zadatke s datumom bez vremena. Ako je prazno, ne stižu.',
  'settings.quiet-from': 'Tišina od',
  'settings.quiet-to': 'do',
  'settings.quiet-hint': 'Što dođe u to vrijeme ili na slobodan dan, stiže poslije u jednoj obavijesti.',
  'settings.remind-days': 'Dani s podsjetnicima',
  'settings.urgent-always': 'Hitni zadaci odmah, i za vrijeme tišine',
  'settings.remind-nobodys': 'I zadaci u dijeljenim prostorima koji još nisu ni za koga',
  'settings.reminders-here': 'Ove postavke vrijede za ovaj preglednik.',
};
