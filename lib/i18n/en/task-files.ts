/** What is said of files that tasks come from and go to. */
export const taskFiles = {
  'import.warning-task-not-kept': '“{what}” is not kept: a task has no field for it.',
  'import.warning-empty-task': 'There is nothing here that a task could hold.',
  'import.warning-task-no-end': 'The end of a task (END:VTODO) is missing.',
  'import.warning-no-task': 'There is no task in this file.',
  'import.warning-bad-date': 'This is no date or time that can be read, left out: “{what}”.',
  'import.warning-unknown-zone': 'Nobody here knows the time zone “{what}”; the time is read as yours.',
  'import.warning-bad-rule': 'The task does not repeat; its rule cannot be read: “{what}”.',
  'import.warning-second-alarm': 'A task has one reminder; a further one was left out.',
  'import.tasks-title': 'Import tasks',
  'import.tasks-choose': 'A calendar file with tasks (.ics)',
  'import.tasks-found': { one: '{n} task in “{name}”', other: '{n} tasks in “{name}”' },
  'import.tasks-known': {
    one: '{n} of them is here already and stays as it is',
    other: '{n} of them are here already and stay as they are',
  },
  'import.tasks-do': { one: 'Import {n} task', other: 'Import {n} tasks' },
  'import.tasks-done': { one: '{n} task imported', other: '{n} tasks imported' },
  'export.tasks-title': 'Export tasks',
  'export.tasks-of': 'Tasks of',
  'export.tasks-done': 'Also those that are done',
  'export.tasks-made': { one: '{n} task, {size}', other: '{n} tasks, {size}' },
  'settings.task-files': 'Tasks as files',
  'settings.task-files-hint':
    'Files in the iCalendar format (.ics) as other task programs read and write them.',
  'settings.import-tasks': 'Import tasks …',
  'settings.export-tasks': 'Export tasks …',
} as const;
