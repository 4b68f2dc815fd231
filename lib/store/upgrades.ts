import type { Transaction } from 'dexie';
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
