import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import type { Intent } from '../../lib/commands/command';
import type { RawRecord } from '../../lib/records/kind';
import { contactFields } from './contact-fields';
import { contactRecords, meetingRecords, type NewIds, taskRecords } from './slip-to-records';

export type SlipKind = 'task' | 'contact' | 'meeting';

export interface SlipChoice {
  kind: SlipKind;
  ws: string;
  capture: Capture;
  /** As the person left it: the title, or the contact's name. */
  title: string;
  zone: string;
  /** The contact that is made, or the sender who comes with a task. */
  contact: CapturedContact | null;
  /** The contact who already bears one of its addresses or numbers. */
  known: string | null;
  ids: NewIds;
}

/** The one command a slip becomes. A contact who is known already gets what is new about them. */
export function slipIntent({ kind, ws, capture, title, zone, contact, known, ids }: SlipChoice): Intent {
  switch (kind) {
    case 'task':
      return { type: 'add-records', ws, records: taskRecords(capture, title, contact, known, ids) };
    case 'meeting':
      return { type: 'add-records', ws, records: meetingRecords(capture, title, zone, ids) };
    case 'contact': {
      const named = renamed(contact ?? NOBODY, title);
      if (!known) return { type: 'add-records', ws, records: contactRecords(capture, named, ids) };
      const { emails, phones } = contactFields(named);
      return {
        type: 'edit-record',
        ws,
        kind,
        id: known,
        entries: { emails: entries(emails), phones: entries(phones) },
      };
    }
    default:
      return kind satisfies never;
  }
}

/** What was looked over is the person's name, or the organisation's where there is no person. */
const renamed = (contact: CapturedContact, name: string): CapturedContact =>
  contact.name || !contact.organisation ? { ...contact, name } : { ...contact, organisation: name };

const NOBODY: CapturedContact = {
  ...{ name: null, organisation: null, role: null, from: 'text' },
  ...{ emails: [], phones: [], urls: [], addresses: [] },
};

const entries = (value: unknown): RawRecord => ({ ...(typeof value === 'object' ? value : {}) });
