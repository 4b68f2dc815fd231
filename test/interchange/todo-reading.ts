import type { TaskFields } from '../../lib/interchange/ics/task-fields';
import { openBytes, type Reading, readOpened } from '../../lib/interchange/open-file';
import { parseRecord } from '../../lib/records/kind';
import { task as taskKind } from '../../lib/records/task';

/** Reads the text of a calendar's file. */
export async function readCalendar(text: string): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  const opened = openBytes(bytes, { name: 'tasks.ics', language: 'en', format: 'auto' });
  if (opened === null) throw new Error('not opened');
  return readOpened(opened, { home: null });
}

/** A calendar with one to-do of these lines. */
export const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTODO', ...lines, 'END:VTODO', 'END:VCALENDAR', ''].join('\r\n');

/** The one task of a to-do of these lines, and what was amiss. */
export async function readTodo(...lines: string[]) {
  const { tasks, warnings } = await readCalendar(calendar(...lines));
  const [task] = tasks;
  if (!task || tasks.length > 1) throw new Error(`${tasks.length} tasks`);
  return { ...task, reasons: warnings.map(({ at, reason }) => `${at} ${reason}`) };
}

/** A task's fields as they are declared, of what is given of them. */
export function fieldsOf(raw: Record<string, unknown>): TaskFields {
  const {
    id: _,
    createdAt: _1,
    createdBy: _2,
    updatedAt: _3,
    updatedBy: _4,
    deletedAt: _5,
    ...fields
  } = parseRecord(taskKind, '', raw);
  return fields;
}
