import type { quickEntry as english } from '../en/quick-entry';
import type { Localized } from '../message';

/** Completing names and tags while typing, and several tasks from pasted lines. */
export const quickEntry: Localized<typeof english, 'hr'> = {
  'complete.label': 'Što već postoji',
  'complete.found': { one: '{n} prijedlog', few: '{n} prijedloga', other: '{n} prijedloga' },
  'paste.title': { one: 'Dodati {n} zadatak?', few: 'Dodati {n} zadatka?', other: 'Dodati {n} zadataka?' },
  'paste.add': { one: 'Dodaj {n} zadatak', few: 'Dodaj {n} zadatka', other: 'Dodaj {n} zadataka' },
  'paste.one': 'Kao jedan naslov',
  'paste.steps': { one: '{n} korak', few: '{n} koraka', other: '{n} koraka' },
};
