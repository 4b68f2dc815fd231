import type { Database, Row } from './db';
import { shownReminders } from './reminder-rows';

/**
 * Tasks to do that remind somebody between two readings of a wall clock (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`), of all
 * workspaces, as it is written in each of them; the last ones first.
 */
export const remindingTasks = (db: Database, from: string, to: string, limit: number) =>
  db.task.where('reminds').between(from, to, true, true).reverse().limit(limit).toArray();

/** Urgent tasks that are to be done, of all workspaces. */
export const pressingTasks = (db: Database, limit: number) =>
  db.task.where('pressing').equals(1).limit(limit).toArray();

/** The tasks to do that the person was reminded of and has not answered yet, each once. */
export async function remindedTasks(db: Database, limit: number): Promise<Row<'task'>[]> {
  const rows = await shownReminders(db, limit);
  if (rows.length === 0) return [];
  const tasks = await db.task.bulkGet(rows.map(({ ws, task }) => [ws, task]));
  const active = tasks.filter((task) => task?.deletedAt === null && /^(open|waiting)$/.test(task.status));
  return [
    ...new Map(active.flatMap((task) => (task ? [[`${task.ws} ${task.id}`, task] as const] : []))).values(),
  ];
}
