import type { taskFiles as english } from '../en/task-files';
import type { Localized } from '../message';

/** What is said of files that tasks come from and go to. */
export const taskFiles: Localized<typeof english, 'cs'> = {
  'import.warning-task-not-kept': '„{what}“ se neuchová: úkol pro to nemá pole.',
  'import.warning-empty-task': 'Není tu nic, co by úkol mohl obsahovat.',
  'import.warning-task-no-end': 'Chybí konec úkolu (END:VTODO).',
  'import.warning-no-task': 'V tomto souboru není žádný úkol.',
  'import.warning-bad-date': 'Toto datum nebo čas nelze přečíst, vynecháno: „{what}“.',
  'import.warning-unknown-zone': 'Časové pásmo „{what}“ není známé; čas se čte jako váš.',
  'import.warning-bad-rule': 'Úkol se neopakuje; jeho pravidlo nelze přečíst: „{what}“.',
  'import.warning-second-alarm': 'Úkol má jednu připomínku; další byla vynechána.',
  'import.tasks-title': 'Importovat úkoly',
  'import.tasks-choose': 'Soubor kalendáře s úkoly (.ics)',
  'import.tasks-found': {
    one: '{n} úkol v „{name}“',
    few: '{n} úkoly v „{name}“',
    many: '{n} úkolu v „{name}“',
    other: '{n} úkolů v „{name}“',
  },
  'import.tasks-known': {
    one: '{n} z nich už tu je a zůstane, jak je',
    few: '{n} z nich už tu jsou a zůstanou, jak jsou',
    many: '{n} z nich už tu je a zůstane, jak je',
    other: '{n} z nich už tu je a zůstanou, jak jsou',
  },
  'import.tasks-do': {
    one: 'Importovat {n} úkol',
    few: 'Importovat {n} úkoly',
    many: 'Importovat {n} úkolu',
    other: 'Importovat {n} úkolů',
  },
  'import.tasks-done': {
    one: 'Importován {n} úkol',
    few: 'Importovány {n} úkoly',
    many: 'Importováno {n} úkolu',
    other: 'Importováno {n} úkolů',
  },
  'export.tasks-title': 'Exportovat úkoly',
  'export.tasks-of': 'Úkoly z',
  'export.tasks-done': 'I hotové',
  'export.tasks-made': {
    one: '{n} úkol, {size}',
    few: '{n} úkoly, {size}',
    many: '{n} úkolu, {size}',
    other: '{n} úkolů, {size}',
  },
  'settings.task-files': 'Úkoly jako soubory',
  'settings.task-files-hint':
    'Soubory ve formátu iCalendar (.ics), jak je čtou a zapisují jiné programy na úkoly.',
  'settings.import-tasks': 'Importovat úkoly …',
  'settings.export-tasks': 'Exportovat úkoly …',
};
