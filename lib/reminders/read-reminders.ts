import { wallClock } from '../calendar/zoned';
import type { Database, Row, WorkspaceRow } from '../store/db';
import {
  type ReminderRow,
  type ReminderSettings,
  reminderRows,
  snoozedReminders,
} from '../store/reminder-rows';
import { pressingTasks, remindingTasks } from '../store/reminder-tasks';
import type { Reminder } from './decide';
import { isStanding, reminderInstant, reminderKey, URGENT } from './occurrence';

const HOUR_MS = 3_600_000;
/** What was to be said longer ago is not said any more: those who come back from a long leave read their lists. */
export const MEMORY_MS = 30 * 24 * HOUR_MS;
/** So far ahead is looked: zones are up to 26 hours apart, and it may be wanted a day before. */
const AHEAD_MS = 51 * HOUR_MS;
/** So many are read at most, the last ones first; with more that are not done, one more reminder is not what helps. */
const MOST = 1000;

export interface Standing {
  reminders: Reminder[];
  /** What was done about each of them, in their order. */
  rows: (ReminderRow | undefined)[];
  /** Of these nothing is said, now or later, though they would be said: the person did it themselves. */
  own: ReminderRow[];
  /** Rows that stand for nothing any more. */
  stale: ReminderRow[];
}

interface Here {
  now: number;
  zone: string;
  settings: ReminderSettings;
  /** What was to be said before this instant is not said. */
  since: number;
}

/** What this browser's person may have to be reminded of around now. Costs a range of an index, with a limit. */
export async function readReminders(db: Database, here: Here): Promise<Standing> {
  const { now, zone, settings } = here;
  const wall = (at: number) => {
    const { date, time } = wallClock(new Date(at), zone);
    return `${date}T${time}`;
  };
  const [timed, pressing, snoozed, spaces] = await Promise.all([
    remindingTasks(db, wall(now - MEMORY_MS).slice(0, 10), wall(now + AHEAD_MS), MOST),
    pressingTasks(db, MOST),
    snoozedReminders(db, Number.POSITIVE_INFINITY, MOST),
    db.workspaces.toArray(),
  ]);
  const byId = new Map(spaces.map((space) => [space.id, space]));
  const isMine = (task: Row<'task'>) => isForMe(task, byId.get(task.ws), settings);
  const own: ReminderRow[] = [];
  const reminders: Reminder[] = [];
  for (const task of timed.filter(isMine)) {
    const at = reminderInstant(task, settings, zone);
    if (at === null || at < earliest(task, here)) continue;
    reminders.push({ ...called(task), key: reminderKey(task), at, urgent: task.urgent, snoozed: false });
  }
  for (const task of pressing.filter(isMine)) {
    const { ws, id, updatedBy } = task;
    if (updatedBy === byId.get(ws)?.memberId)
      own.push({ ws, task: id, key: URGENT, state: 'done', at: now, urgent: 1 });
    else if (Date.parse(task.updatedAt) >= here.since)
      reminders.push({ ...called(task), key: URGENT, at: now, urgent: true, snoozed: false });
  }
  const { again, gone } = await wakeable(db, snoozed);
  reminders.push(...again);
  const rows = await reminderRows(
    db,
    reminders.map(({ ws, task, key }) => [ws, task, key]),
  );
  const stale = [...gone, ...(await calmed(db, pressing))];
  return { reminders, rows, own: await notYetKnown(db, own), stale };
}

const called = ({ ws, id, title, due }: Row<'task'>) => ({ ws, task: id, title, due });

/** Tasks somebody gave me, and those that nobody has where only I am, or that I made. */
function isForMe(
  { assignee, createdBy }: Row<'task'>,
  space: WorkspaceRow | undefined,
  { nobodys }: ReminderSettings,
): boolean {
  if (!space || space.removedAt) return false;
  if (assignee !== '') return assignee === space.memberId;
  return nobodys || space.private || createdBy === space.memberId;
}

/** What was past when the task was written down is not told of; a clock that was ahead then says nothing. */
function earliest({ createdAt }: Row<'task'>, { now, since }: Here): number {
  const created = Date.parse(createdAt);
  return Math.max(since, now - MEMORY_MS, created <= now ? created : 0);
}

/** Put off, and still to be done under the same reminder. */
async function wakeable(
  db: Database,
  snoozed: ReminderRow[],
): Promise<{ again: Reminder[]; gone: ReminderRow[] }> {
  const tasks = await db.task.bulkGet(snoozed.map(({ ws, task }) => [ws, task]));
  const again: Reminder[] = [];
  const gone: ReminderRow[] = [];
  for (const [n, row] of snoozed.entries()) {
    const task = tasks[n];
    if (!task || !isStanding(task, row)) gone.push(row);
    else again.push({ ...called(task), key: row.key, at: row.at, urgent: task.urgent, snoozed: true });
  }
  return { again, gone };
}

/** A task that is urgent no more can become so again. */
async function calmed(db: Database, pressing: Row<'task'>[]): Promise<ReminderRow[]> {
  const still = new Set(pressing.map(({ ws, id }) => `${ws} ${id}`));
  const rows = await db.reminders.where('urgent').equals(1).toArray();
  return rows.filter(({ ws, task }) => !still.has(`${ws} ${task}`));
}

async function notYetKnown(db: Database, rows: ReminderRow[]): Promise<ReminderRow[]> {
  const known = await reminderRows(
    db,
    rows.map(({ ws, task, key }) => [ws, task, key]),
  );
  return rows.filter((_, n) => known[n] === undefined);
}
