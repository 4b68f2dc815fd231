import type { taskFiles as english } from '../en/task-files';
import type { Localized } from '../message';

/** What is said of files that tasks come from and go to. */
export const taskFiles: Localized<typeof english, 'et'> = {
  'import.warning-task-not-kept': '„{what}” ei jää alles: ülesandel pole selle jaoks välja.',
  'import.warning-empty-task': 'Siin pole midagi, mida ülesanne võiks sisaldada.',
  'import.warning-task-no-end': 'Ülesande lõpp (END:VTODO) puudub.',
  'import.warning-no-task': 'Selles failis ei ole ühtegi ülesannet.',
  'import.warning-bad-date': 'Seda kuupäeva või kellaaega ei saa lugeda, välja jäetud: „{what}”.',
  'import.warning-unknown-zone': 'Ajavöönd „{what}” on tundmatu; aega loetakse teie omana.',
  'import.warning-bad-rule': 'Ülesanne ei kordu; selle reeglit ei saa lugeda: „{what}”.',
  'import.warning-second-alarm': 'Ülesandel on üks meeldetuletus; järgmine jäeti välja.',
  'import.tasks-title': 'Impordi ülesanded',
  'import.tasks-choose': 'Ülesannetega kalendrifail (.ics)',
  'import.tasks-found': { one: '{n} ülesanne failis „{name}”', other: '{n} ülesannet failis „{name}”' },
  'import.tasks-known': {
    one: '{n} neist on juba siin ja jääb, nagu on',
    other: '{n} neist on juba siin ja jäävad, nagu on',
  },
  'import.tasks-do': { one: 'Impordi {n} ülesanne', other: 'Impordi {n} ülesannet' },
  'import.tasks-done': { one: '{n} ülesanne imporditud', other: '{n} ülesannet imporditud' },
  'export.tasks-title': 'Ekspordi ülesandeid',
  'export.tasks-of': 'Ülesanded tööruumist',
  'export.tasks-done': 'Ka tehtud',
  'export.tasks-made': { one: '{n} ülesanne, {size}', other: '{n} ülesannet, {size}' },
  'settings.task-files': 'Ülesanded failidena',
  'settings.task-files-hint':
    'iCalendari vormingus failid (.ics), nagu teised ülesandeprogrammid neid loevad ja kirjutavad.',
  'settings.import-tasks': 'Impordi ülesandeid …',
  'settings.export-tasks': 'Ekspordi ülesandeid …',
};
