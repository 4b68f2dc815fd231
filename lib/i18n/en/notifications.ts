/** What notifications say, and what they offer. */
export const notifications = {
  'notify.due': 'Due {when}',
  'notify.urgent': 'Urgent: {title}',
  'notify.reminder': 'Reminder',
  'notify.untitled': 'Untitled',
  'notify.several': { one: '{n} reminder', other: '{n} reminders' },
  'notify.more': { one: 'and {n} more', other: 'and {n} more' },
  'snooze.hour': 'In 1 hour',
  'snooze.afternoon': 'This afternoon',
  'snooze.tomorrow': 'Tomorrow morning',
} as const;
