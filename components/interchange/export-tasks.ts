import { uidOf, type WrittenTask, writeTodos } from '../../lib/interchange/ics/write-todos';
import { inSlices } from '../../lib/pace/in-slices';
import type { Database } from '../../lib/store/db';
import { namesFor, taskList } from '../../lib/store/queries';
import type { ExportedFile } from './export-contacts';

const ALL = Number.POSITIVE_INFINITY;

/** Writes the tasks of a workspace into a file, a slice at a time; people are named, for nobody else knows their ids. */
export async function exportTasks(
  db: Database,
  ws: string,
  { withDone, now }: { withDone: boolean; now: Date },
): Promise<ExportedFile> {
  const rows = [
    ...(await taskList(db, ws, 'open', ALL)),
    ...(withDone ? await taskList(db, ws, 'done', ALL) : []),
  ];
  const names = await namesFor(db, rows);
  const called = (person: string) => names.get(person) ?? person;
  const tasks = rows.map(
    (row): WrittenTask => ({
      uid: uidOf(row.id),
      fields: {
        ...row,
        assignee: called(row.assignee),
        requestedBy: called(row.requestedBy),
        waitingOn: called(row.waitingOn),
      },
    }),
  );
  const parts: string[] = [];
  await inSlices(writeTodos(tasks, now.toISOString()), (part) => parts.push(part));
  return { blob: new Blob(parts, { type: 'text/calendar;charset=utf-8' }), count: tasks.length };
}
