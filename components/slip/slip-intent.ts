import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import type { Intent } from '../../lib/commands/command';
import type { Moment } from '../../lib/records/field';
import {
  emailRecords,
  meetingRecords,
  type NewIds,
  newContact,
  sourceOf,
  taskRecords,
} from './slip-to-records';

/** What can be made of a page. */
export const slipKinds = ['task', 'contact', 'meeting', 'email'] as const;
export type SlipKind = (typeof slipKinds)[number];

type Addition = Extract<Intent, { type: 'add-records' }>;

export interface SlipChoice {
  kind: Exclude<SlipKind, 'contact'>;
  ws: string;
  capture: Capture;
  /** As the person left it. */
  title: string;
  zone: string;
  /** When a task is due; of other kinds nothing. */
  due?: Moment | null;
  /** The sender, who comes with a task or an e-mail. */
  contact: CapturedContact | null;
  /** The contact who already bears one of their addresses or numbers. */
  known: string | null;
  ids: NewIds;
  /** Now, ISO. */
  at: string;
}

/** The one command a slip becomes. */
export function slipIntent({
  kind,
  ws,
  capture,
  title,
  zone,
  due = null,
  contact,
  known,
  ids,
  at,
}: SlipChoice): Addition {
  switch (kind) {
    case 'task':
      return { type: 'add-records', ws, records: taskRecords(capture, { title, due, contact, known, ids }) };
    case 'meeting':
      return { type: 'add-records', ws, records: meetingRecords(capture, title, zone, ids) };
    case 'email':
      return { type: 'add-records', ws, records: emailRecords(capture, { title, contact, known, ids, at }) };
    default:
      return kind satisfies never;
  }
}

/** New contacts, several at once, each with where it was found. @param ids one for each. */
export function peopleIntent(
  ws: string,
  capture: Capture,
  people: readonly CapturedContact[],
  ids: readonly string[],
): Addition {
  const source = sourceOf(capture);
  const records = people.map((one, n) => newContact(one, source, ids[n] ?? ''));
  return { type: 'add-records', ws, records };
}
