/** Pages that are put by to be saved together; the popup says it too. */
export const gathered = {
  'slip.templates': 'Read by your template: {names}',
  'gather.add': 'Put by',
  'gather.pages': {
    one: '{n} page put by',
    other: '{n} pages put by',
  },
  'gather.next': 'Open Adjutant on another tab to add that page, then save all of them at once.',
  'gather.make-task': {
    one: '{n} task',
    other: '{n} tasks',
  },
  'gather.make-contact': {
    one: '{n} contact',
    other: '{n} contacts',
  },
  'gather.make-email': {
    one: '{n} e-mail',
    other: '{n} e-mails',
  },
  'gather.drop': 'Leave out: {title}',
  'gather.saved': {
    one: '{n} entry saved',
    other: '{n} entries saved',
  },
  'gather.undone': 'They are in the bin.',
  'gather.nothing-new': 'All of them are among your contacts already.',
  'gather.full': 'No more than 50 pages can be put by. Save these first.',
} as const;
