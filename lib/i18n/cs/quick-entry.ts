import type { quickEntry as english } from '../en/quick-entry';
import type { Localized } from '../message';

/** Completing names and tags while typing, and several tasks from pasted lines. */
export const quickEntry: Localized<typeof english, 'cs'> = {
  'complete.label': 'Co už existuje',
  'complete.found': { one: '{n} návrh', few: '{n} návrhy', many: '{n} návrhu', other: '{n} návrhů' },
  'paste.title': {
    one: 'Přidat {n} úkol?',
    few: 'Přidat {n} úkoly?',
    many: 'Přidat {n} úkolu?',
    other: 'Přidat {n} úkolů?',
  },
  'paste.add': {
    one: 'Přidat {n} úkol',
    few: 'Přidat {n} úkoly',
    many: 'Přidat {n} úkolu',
    other: 'Přidat {n} úkolů',
  },
  'paste.one': 'Jako jeden název',
  'paste.steps': { one: '{n} krok', few: '{n} kroky', many: '{n} kroku', other: '{n} kroků' },
};
