import type { Database } from './db';

/**
 * Tasks to do that remind somebody between two readings of a wall clock (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`), of all
 * workspaces, as it is written in each of them; the last ones first.
 */
export const remindingTasks = (db: Database, from: string, to: string, limit: number) =>
  db.task.where('reminds').between(from, to, true, true).reverse().limit(limit).toArray();

/** Urgent tasks that are to be done, of all workspaces. */
export const pressingTasks = (db: Database, limit: number) =>
  db.task.where('pressing').equals(1).limit(limit).toArray();
