import type { taskFiles as english } from '../en/task-files';
import type { Localized } from '../message';

/** What is said of files that tasks come from and go to. */
export const taskFiles: Localized<typeof english, 'hr'> = {
  'import.warning-task-not-kept': '„{what}” se ne čuva: zadatak nema polje za to.',
  'import.warning-empty-task': 'Ovdje nema ničega što bi zadatak mogao sadržavati.',
  'import.warning-task-no-end': 'Nedostaje kraj zadatka (END:VTODO).',
  'import.warning-no-task': 'U ovoj datoteci nema zadataka.',
  'import.warning-bad-date': 'Ovo nije datum ni vrijeme koje se može pročitati, izostavljeno: „{what}”.',
  'import.warning-unknown-zone': 'Vremenska zona „{what}” nije poznata; vrijeme se čita kao vaše.',
  'import.warning-bad-rule': 'Zadatak se ne ponavlja; njegovo pravilo nije čitljivo: „{what}”.',
  'import.warning-second-alarm': 'Zadatak ima jedan podsjetnik; daljnji je izostavljen.',
  'import.tasks-title': 'Uvezi zadatke',
  'import.tasks-choose': 'Kalendarska datoteka sa zadacima (.ics)',
  'import.tasks-found': {
    one: '{n} zadatak u „{name}”',
    few: '{n} zadatka u „{name}”',
    other: '{n} zadataka u „{name}”',
  },
  'import.tasks-known': {
    one: '{n} je već ovdje i ostaje kakav jest',
    few: '{n} su već ovdje i ostaju kakvi jesu',
    other: '{n} ih je već ovdje i ostaju kakvi jesu',
  },
  'import.tasks-do': { one: 'Uvezi {n} zadatak', few: 'Uvezi {n} zadatka', other: 'Uvezi {n} zadataka' },
  'import.tasks-done': {
    one: 'Uvezen {n} zadatak',
    few: 'Uvezena {n} zadatka',
    other: 'Uvezeno {n} zadataka',
  },
  'export.tasks-title': 'Izvezi zadatke',
  'export.tasks-of': 'Zadaci iz',
  'export.tasks-done': 'I obavljeni',
  'export.tasks-made': {
    one: '{n} zadatak, {size}',
    few: '{n} zadatka, {size}',
    other: '{n} zadataka, {size}',
  },
  'settings.task-files': 'Zadaci kao datoteke',
  'settings.task-files-hint':
    'Datoteke u formatu iCalendar (.ics), kakve čitaju i pišu drugi programi za zadatke.',
  'settings.import-tasks': 'Uvezi zadatke …',
  'settings.export-tasks': 'Izvezi zadatke …',
};
