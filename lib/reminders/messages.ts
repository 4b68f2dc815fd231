/** Said to the background by pages: settings were changed, or a reminder was answered. */
export const LOOK_FOR_REMINDERS = 'look-for-reminders';
