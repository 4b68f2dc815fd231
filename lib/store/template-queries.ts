import type { Database } from './db';
import { MAX, MIN } from './queries';

/** A workspace's templates by name; people have some dozens of them. */
export const templateList = (db: Database, ws: string, limit: number) =>
  db.template.where('[ws+listed]').between([ws, MIN], [ws, MAX]).limit(limit).toArray();
