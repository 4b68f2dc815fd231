import { kindNames } from '../records/registry';
import type { Database, Row } from '../store/db';
import type { OpenWorkspace } from './open-workspace';
import { noteEnded } from './rooms';
import type { Staging } from './staging';

/** The indexes of what has happened, by the tables that have them. */
const HAPPENED = [
  { index: '[ws+finished]', tables: ['task'] },
  { index: '[ws+binned]', tables: ['task', 'contact', 'meeting', 'interaction', 'comment', 'template'] },
] as const;

/**
 * Where this browser's clock was ahead and was put right: what happened then is taken to have happened now at the latest,
 * instead of heading the lists, and keeping rooms open, until then. No record is changed.
 */
export async function settleClock(db: Database, staging: Staging, workspace: OpenWorkspace): Promise<void> {
  const now = staging.now();
  const { id: ws } = workspace.row;
  const row = noteEnded(workspace.row, now);
  if (row !== workspace.row) staging.keepWorkspace(row);
  for (const { index, tables } of HAPPENED)
    for (const kind of kindNames.filter((name) => (tables as readonly string[]).includes(name))) {
      const ahead = await db
        .table<Row<typeof kind>, [string, string]>(kind)
        .where(index)
        .between([ws, now.toISOString()], [ws, '\uffff'], false)
        .toArray();
      for (const { id, lastChange } of ahead) staging.project(workspace, [{ kind, id }], lastChange);
    }
}
