import { wallClock } from '../../lib/calendar/zoned';
import type { Capture, CapturedContact, CapturedEvent } from '../../lib/capture/capture-result';
import type { Intent } from '../../lib/commands/command';
import type { Moment } from '../../lib/records/field';
import type { Source } from '../../lib/records/source';
import { contactFields } from './contact-fields';

type NewRecords = Extract<Intent, { type: 'add-records' }>['records'];

/** Made beforehand, so that applying the command twice changes nothing. */
export interface NewIds {
  record: string;
  contact: string;
}

/** Where a record came from, with the link back. */
export function sourceOf({ page, email }: Capture): Source {
  const web = /^https?:/i.test(page.url) && page.url.length <= 2048;
  return {
    url: web ? page.url : null,
    title: (email?.subject ?? page.title).slice(0, 300),
    kind: email ? 'email' : 'page',
    excerpt: (email?.text || page.excerpt).slice(0, 2000),
  };
}

interface NewTask {
  title: string;
  /** The day or time that the person took over from the text. */
  due: Moment | null;
  contact: CapturedContact | null;
  known: string | null;
  ids: NewIds;
}

/**
 * A task from a page. The sender of a message comes with it: linked when somebody here already has the
 * address (`known`), else as a new contact in the same command.
 */
export function taskRecords(capture: Capture, { title, due, contact, known, ids }: NewTask): NewRecords {
  const linked = known ?? (contact ? ids.contact : null);
  const source = sourceOf(capture);
  const fields = {
    ...{ title: title.slice(0, 500), source },
    ...(due && { due }),
    ...(linked && { contactIds: { [linked]: true } }),
  };
  return [
    { kind: 'task', id: ids.record, fields },
    ...(contact && !known ? [newContact(contact, source, ids.contact)] : []),
  ];
}

interface LoggedEmail {
  /** The subject, as the person left it. */
  title: string;
  contact: CapturedContact | null;
  known: string | null;
  ids: NewIds;
  /** Now, ISO: for a message that does not say when it was sent. */
  at: string;
}

/** A message as an interaction with its sender, who becomes a contact where nobody bears the address. */
export function emailRecords(capture: Capture, { title, contact, known, ids, at }: LoggedEmail): NewRecords {
  const source = sourceOf(capture);
  const sent = new Date(capture.email?.sentAt ?? at);
  const fields = {
    ...{ type: 'email', direction: 'in', source },
    at: Number.isNaN(sent.getTime()) ? at : sent.toISOString(),
    summary: [title, source.excerpt].filter(Boolean).join('\n').slice(0, 2000),
    contactId: known ?? (contact ? ids.contact : null),
  };
  return [
    { kind: 'interaction', id: ids.record, fields },
    ...(contact && !known ? [newContact(contact, source, ids.contact)] : []),
  ];
}

export function meetingRecords(capture: Capture, title: string, zone: string, ids: NewIds): NewRecords {
  const event = capture.events[0];
  return [
    {
      kind: 'meeting',
      id: ids.record,
      fields: { title: title.slice(0, 500), source: sourceOf(capture), ...eventFields(event, zone) },
    },
  ];
}

function eventFields(event: CapturedEvent | undefined, zone: string) {
  if (!event) return {};
  return {
    start: momentOf(event.start, zone),
    end: momentOf(event.end, zone),
    place: (event.place ?? '').slice(0, 300),
    url: (event.url ?? '').slice(0, 2048),
  };
}

/** ISO 8601 to a moment: a date stays a date; an offset is turned into the reader's clock, none is taken as it. */
export function momentOf(iso: string | null, zone: string): Moment | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    iso ?? '',
  );
  if (!match?.[1] || !iso) return null;
  const [, date, time, offset] = match;
  if (!time) return { date, time: null, zone: null };
  if (!offset) return { date, time, zone };
  const at = new Date(iso.replace(' ', 'T'));
  return Number.isNaN(at.getTime()) ? null : { ...wallClock(at, zone), zone };
}

/** @param id a new one. */
export const newContact = (found: CapturedContact, source: Source, id: string): NewRecords[number] => ({
  kind: 'contact',
  id,
  fields: { ...contactFields(found), source },
});
