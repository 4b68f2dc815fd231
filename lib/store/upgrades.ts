import type { Transaction } from 'dexie';
import { linkedTo } from '../records/meeting';
import { remindsAt } from '../records/remind';
import type { Task } from '../records/task';

interface OldMeeting {
  attendees: object;
  deletedAt: string | null;
  linked?: string[];
}

/** From version 4 on, meetings are found by the contacts who come to them, and contacts can be merged. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldMeeting>('meeting')
    .toCollection()
    .modify((row) => {
      row.linked = row.deletedAt === null ? linkedTo(row) : [];
    });
  await transaction
    .table<object>('contact')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { alsoKnown: {}, distinct: {}, changes: {}, merged: {}, mergedInto: null, ...row });
    });
}

interface OldTask extends Pick<Task, 'due'> {
  remind?: Task['remind'];
  urgent?: boolean;
  active?: 1;
  reminds?: string | undefined;
}

/** From version 6 on, open tasks are found by when they remind somebody. */
export async function toVersion6(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldTask>('task')
    .toCollection()
    .modify((row) => {
      row.remind ??= null;
      row.urgent ??= false;
      if (row.active) row.reminds = remindsAt({ due: row.due, remind: row.remind });
    });
}
