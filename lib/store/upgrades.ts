import type { Transaction } from 'dexie';
import { awaitedFrom } from '../records/delegation';
import { linkedTo } from '../records/meeting';

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
