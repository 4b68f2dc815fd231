import type { Transaction } from 'dexie';
import { linkedTo } from '../records/meeting';

interface OldMeeting {
  attendees: object;
  deletedAt: string | null;
  linked?: string[];
}

/** From version 4 on, meetings are found by the contacts who come to them. */
export const linkMeetings = (transaction: Transaction) =>
  transaction
    .table<OldMeeting>('meeting')
    .toCollection()
    .modify((row) => {
      row.linked = row.deletedAt === null ? linkedTo(row) : [];
    });
