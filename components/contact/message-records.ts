import type { Intent } from '../../lib/commands/command';
import { likenessOf, nameWords } from '../../lib/contacts/name-likeness';
import { newId } from '../../lib/records/id';
import { contactsLike } from '../../lib/store/contact-queries';
import type { Database } from '../../lib/store/db';
import { phoneEntry } from './reach-entry';

/** Who called: a contact, or somebody who becomes one. */
export interface Caller {
  id: string | null;
  name: string;
}

/** Who is meant by a name that was typed: the one contact who is called so, else somebody new. */
export async function callerNamed(db: Database, ws: string, name: string): Promise<Caller> {
  const draft = { id: '', name, organisation: '', emails: {}, phones: {}, distinct: {}, merged: {} };
  const same = (await contactsLike(db, ws, draft)).filter(
    ({ row }) => likenessOf(nameWords(row.name), nameWords(name)) === 'same',
  );
  const [first] = same;
  if (same.length !== 1 || !first) return { id: null, name };
  return { id: first.row.id, name: [first.row.name, first.row.organisation].filter(Boolean).join(', ') };
}

interface Slip {
  caller: Caller;
  phone: string;
  text: string;
  urgent: boolean;
  /** The member who took it, and whom it is for (or a name). */
  me: string;
  assignee: string;
  /** What the task is called, in the language of the one who writes it. */
  title: string;
  /** Now, ISO; and the reader's day. */
  at: string;
  today: string;
}

/** What a message slip becomes, in one step: the call as an interaction, the task for its recipient, the caller if new. */
export function messageRecords(slip: Slip) {
  const { caller, phone, text, urgent, me, assignee, title, at, today } = slip;
  const contactId = caller.id ?? newId();
  const [interaction, task] = [newId(), newId()];
  const summary = [text.trim(), phone.trim()].filter(Boolean).join(' · ');
  const entry = phoneEntry(phone);
  const records: Extract<Intent, { type: 'add-records' }>['records'] = [
    {
      kind: 'task',
      id: task,
      fields: {
        ...{
          title: title.slice(0, 500),
          assignee: assignee.slice(0, 120),
          requestedBy: me,
          notes: phone.trim(),
        },
        ...{ message: interaction, contactIds: { [contactId]: true } },
        due: { date: today, time: null, zone: null },
        ...(urgent && { priority: 1 }),
      },
    },
    {
      kind: 'interaction',
      id: interaction,
      fields: { type: 'call', direction: 'in', at, summary, contactId, taskId: task },
    },
  ];
  if (!caller.id)
    records.push({
      kind: 'contact',
      id: contactId,
      fields: { name: caller.name.slice(0, 200), phones: entry ? { [entry[0]]: entry[1] } : {} },
    });
  return records;
}
