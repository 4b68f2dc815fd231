import type { quickEntry as english } from '../en/quick-entry';
import type { Localized } from '../message';

/** Completing names and tags while typing, and several tasks from pasted lines. */
export const quickEntry: Localized<typeof english, 'et'> = {
  'complete.label': 'Mis on juba olemas',
  'complete.found': { one: '{n} soovitus', other: '{n} soovitust' },
  'paste.title': { one: 'Kas lisada {n} ülesanne?', other: 'Kas lisada {n} ülesannet?' },
  'paste.add': { one: 'Lisa {n} ülesanne', other: 'Lisa {n} ülesannet' },
  'paste.one': 'Ühe pealkirjana',
  'paste.steps': { one: '{n} samm', other: '{n} sammu' },
};
