import type { Database } from './db';

/** What this browser did about a reminder; it is never shared. */
export interface ReminderRow {
  ws: string;
  task: string;
  /** Which reminder of the task (`lib/reminders/occurrence.ts`): another due date makes another one. */
  key: string;
  /** Shown and not yet answered, to be shown again at `at`, or answered. */
  state: 'shown' | 'snoozed' | 'done';
  /** When it was shown or answered, or is to be shown again (ms since the epoch). */
  at: number;
  /** Set where it says that the task became urgent. */
  urgent?: 1;
  /** The notification that it was shown in. */
  notification?: string;
}

/** How a person wants to be reminded, on this browser. Times are `HH:MM` on the clock of wherever they are. */
export interface ReminderSettings {
  /** For tasks that are due at a time and say nothing else: so many minutes before, or not (null). */
  before: number | null;
  /** When the working day begins, which is when tasks of a day are told of; null: they are not. */
  dayStart: string | null;
  /** When it is quiet: what comes then is told when that ends. */
  quiet: { from: string; to: string } | null;
  /** The days (1 is Monday) on which the person is reminded; what comes on others waits for the next of these. */
  days: readonly number[];
  /** Whether urgent tasks are told of at once, quiet or not. */
  urgentAlways: boolean;
  /** Whether also of tasks in shared workspaces that nobody has taken. */
  nobodys: boolean;
}

export const defaultReminders: ReminderSettings = {
  before: 0,
  dayStart: '09:00',
  quiet: null,
  days: [1, 2, 3, 4, 5, 6, 7],
  urgentAlways: true,
  nobodys: false,
};

type Key = [ws: string, task: string, key: string];

/** The rows of these reminders, in their order. */
export const reminderRows = (db: Database, keys: readonly Key[]) => db.reminders.bulkGet([...keys]);

/** Those that were put off until an instant that has come, or until the next one, soonest first. */
export const snoozedReminders = (db: Database, until: number, limit: number) =>
  inState(db, 'snoozed', until).limit(limit).toArray();

/** Those that were shown and not answered, last one first. */
export const shownReminders = (db: Database, limit: number) =>
  inState(db, 'shown', Number.POSITIVE_INFINITY).reverse().limit(limit).toArray();

const inState = (db: Database, state: ReminderRow['state'], until: number) =>
  db.reminders.where('[state+at]').between([state, 0], [state, until], true, true);

// Whoever looks for reminders does so after every change: where there is nothing to write, no transaction is begun that
// would make the next change wait for its turn on the disk.

/** Takes down what was done about reminders, in place of what was done before. */
export async function putReminderRows(db: Database, rows: ReminderRow[]): Promise<void> {
  if (rows.length > 0) await db.reminders.bulkPut(rows);
}

export async function deleteReminderRows(db: Database, rows: readonly ReminderRow[]): Promise<void> {
  if (rows.length > 0) await db.reminders.bulkDelete(rows.map(({ ws, task, key }) => [ws, task, key]));
}

/**
 * Forgets what was said before an instant (ms), and after another: that was said by a clock that was wrong. What is put off is
 * not forgotten.
 */
export async function forgetReminders(db: Database, before: number, after: number): Promise<void> {
  const old = db.reminders.where('at').below(before).or('at').above(after);
  await deleteReminderRows(db, await old.filter(({ state }) => state !== 'snoozed').toArray());
}
