import { Dexie, type Transaction } from 'dexie';
import { awaitedFrom } from '../records/delegation';
import { linkedTo } from '../records/meeting';

import { remindsAt } from '../records/remind';
import { activeColumns, type Task } from '../records/task';

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

/**
 * From version 5 on, tasks are found by what is to be done with them, by whom and in which order. Only those still to do
 * are in these indexes, so only their rows are written anew; the fields that came with it are missing in the others,
 * which says what null does, until they are changed.
 */
export async function toVersion5(transaction: Transaction): Promise<void> {
  await transaction
    .table<Parameters<typeof activeColumns>[0]>('task')
    .where('[ws+active+when]')
    .between([Dexie.minKey], [Dexie.maxKey])
    .modify((row) => {
      Object.assign(row, { planned: null, parent: null }, activeColumns(row));
    });
}

interface OldTask {
  status: string;
  deletedAt: string | null;
  assignee?: string;
  message?: string | null;
  answer?: string | null;
}

/** From version 7 on, tasks say for whose answer they wait. Until then that was said of messages only. */
export async function toVersion7(transaction: Transaction): Promise<void> {
  const asked = { urgent: false, assignment: null, replies: {}, questions: {}, decisions: {}, heard: {} };
  await transaction
    .table<OldTask>('task')
    .toCollection()
    .modify((row) => {
      const { assignee = '', message = null, answer = null } = row;
      const awaited = awaitedFrom({ ...row, ...asked, assignee, message, answer });
      Object.assign(row, { ...asked, awaited, news: [], ...row });
    });
}

interface TaskBefore6 extends Pick<Task, 'due'> {
  remind?: Task['remind'];
  urgent?: boolean;
  active?: 1;
  reminds?: string | undefined;
}

/** From version 6 on, open tasks are found by when they remind somebody. */
export async function toVersion6(transaction: Transaction): Promise<void> {
  await transaction
    .table<TaskBefore6>('task')
    .toCollection()
    .modify((row) => {
      row.remind ??= null;
      row.urgent ??= false;
      if (row.active) row.reminds = remindsAt({ due: row.due, remind: row.remind });
    });
}
