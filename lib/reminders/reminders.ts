import { newId } from '../records/id';
import type { Database } from '../store/db';
import {
  defaultReminders,
  deleteReminderRows,
  forgetReminders,
  putReminderRows,
  type ReminderRow,
  type ReminderSettings,
  shownReminders,
} from '../store/reminder-rows';
import { readSettings, saveSettings } from '../store/settings';
import { decide, type Reminder } from './decide';
import { isStanding, URGENT } from './occurrence';
import { MEMORY_MS, readReminders } from './read-reminders';
import { type Snooze, snoozedUntil } from './snooze';

/** Shows notifications and wakes the background; what was shown is asked of the browser, for the background sleeps. */
export interface Notifier {
  /** Shows a notification, in place of one of the same id. */
  show(id: string, reminders: readonly Reminder[]): Promise<void>;
  clear(id: string): Promise<void>;
  /** The ids of those that stand. */
  standing(): Promise<string[]>;
  /** Sees to it that somebody looks again at this instant (ms), or before. */
  wakeAt(at: number): Promise<void>;
}

export interface Reminders {
  /** Says what is to be said now, and when to look again. Safe to call at any time, and as often as one likes. */
  look(): Promise<void>;
  /** Puts off what a notification said. */
  snooze(notification: string, snooze: Snooze): Promise<void>;
  /** What a notification said was seen. @returns the one task it is about; null where it is about several. */
  seen(notification: string): Promise<{ ws: string; task: string } | null>;
}

interface Desk {
  db: Database;
  /** The instant (ms) and the zone (IANA) of this browser. */
  now: () => number;
  zone: () => string;
  notifier: Notifier;
}

/** Zones and clocks change: whatever is known now, somebody looks again after so long. */
const LOOK_AGAIN_MS = 6 * 3_600_000;
/** So many that were shown are followed: tasks that are done, or moved, need no notification any more. */
const FOLLOWED = 500;
/** Rows are kept longer than reminders are remembered, so that nothing is said twice at the edge. */
const KEEP_MS = 2 * MEMORY_MS;
/** What was said so much later than now was said by a clock that was wrong: it is said again, better twice than never. */
const WRONG_BY_MS = 24 * 3_600_000;
/** What the id of a notification of several begins with. */
const SEVERAL = 'several ';

/**
 * Reminds this browser's person. Nothing is kept in memory: each look begins with what the database says, so that a
 * background that was ended in any moment goes on with the next one. A reminder is shown first and then taken down as shown:
 * one that is interrupted in between is shown again under the same id, which replaces the notification that stands. So none is
 * lost; twice it is shown only where the browser ended between the two.
 */
export function createReminders({ db, now, zone, notifier }: Desk): Reminders {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  let asked: Promise<void> | null = null;
  /** Who asks while somebody else's look waits for its turn is answered by that. */
  const lookOnce = (): Promise<void> => {
    asked ??= inTurn(() => {
      asked = null;
      return look();
    });
    return asked;
  };

  async function look(): Promise<void> {
    const at = now();
    const { settings, since } = await readOwn(at);
    await forgetReminders(db, at - KEEP_MS, at + WRONG_BY_MS);
    const { reminders, rows, own, stale } = await readReminders(db, {
      now: at,
      zone: zone(),
      settings,
      since,
    });
    const { single, together, next } = decide({ now: at, zone: zone(), settings, reminders, rows });
    await deleteReminderRows(db, stale);
    await putReminderRows(db, own);
    for (const one of single) await say(idOf(one), [one]);
    if (together.length > 0) await say(SEVERAL + newId(), together);
    await clearWhatIsOver(at);
    await notifier.wakeAt(Math.min(next ?? Number.POSITIVE_INFINITY, at + LOOK_AGAIN_MS));
  }

  async function readOwn(at: number): Promise<{ settings: ReminderSettings; since: number }> {
    const { reminders, remindersSince } = await readSettings(db);
    const settings = { ...defaultReminders, ...reminders };
    // A clock that was ahead when it was written down would have nothing said until then.
    if (remindersSince !== undefined && remindersSince <= at) return { settings, since: remindersSince };
    await saveSettings(db, { remindersSince: at });
    return { settings, since: at };
  }

  async function say(notification: string, reminders: readonly Reminder[]): Promise<void> {
    await notifier.show(notification, reminders);
    const at = now();
    await putReminderRows(
      db,
      reminders.map(({ ws, task, key }) => ({
        ...{ ws, task, key, state: 'shown', at, notification },
        ...(key === URGENT && { urgent: 1 }),
      })),
    );
  }

  /** Takes away what is said of tasks that were done, moved or answered to since. */
  async function clearWhatIsOver(at: number): Promise<void> {
    const shown = await shownReminders(db, FOLLOWED);
    const tasks = await db.task.bulkGet(shown.map(({ ws, task }) => [ws, task]));
    const isOver = (row: ReminderRow, n: number) => {
      const task = tasks[n];
      return !task || !isStanding(task, row);
    };
    const over = shown.filter(isOver);
    await putReminderRows(
      db,
      over.map((row) => ({ ...row, state: 'done', at })),
    );
    const wanted = new Set(
      shown.filter((row) => !over.includes(row)).map(({ notification }) => notification),
    );
    for (const id of await notifier.standing()) if (!wanted.has(id)) await notifier.clear(id);
  }

  const saidBy = async (notification: string): Promise<ReminderRow[]> => {
    const rows = (await shownReminders(db, Number.POSITIVE_INFINITY)).filter(
      (row) => row.notification === notification,
    );
    const named = rows.length === 0 ? reminderOf(notification) : null;
    return named ? [{ ...named, state: 'shown', at: now(), notification }] : rows;
  };

  return {
    look: lookOnce,
    snooze: (notification, snooze) =>
      inTurn(async () => {
        const { settings } = await readOwn(now());
        const at = snoozedUntil(snooze, now(), settings, zone());
        await putReminderRows(
          db,
          (await saidBy(notification)).map((row) => ({ ...row, state: 'snoozed', at })),
        );
        await look();
      }),
    seen: (notification) =>
      inTurn(async () => {
        const rows = await saidBy(notification);
        await putReminderRows(
          db,
          rows.map((row) => ({ ...row, state: 'done', at: now() })),
        );
        const [first] = rows;
        return first && rows.length === 1 ? { ws: first.ws, task: first.task } : null;
      }),
  };
}

/** The id says which reminder it is: the background may have been ended since it was shown. */
const idOf = ({ ws, task, key }: Reminder) => `${ws} ${task} ${key}`;

function reminderOf(id: string): Pick<ReminderRow, 'ws' | 'task' | 'key'> | null {
  const [, ws, task, key] = /^([\w-]{22}) ([\w-]{22}) (.*)$/.exec(id) ?? [];
  return ws && task && key !== undefined ? { ws, task, key } : null;
}
