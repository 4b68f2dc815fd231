import { instantOf } from '../../calendar/zoned';
import { OWN_PRODUCT } from '../vcard/own-card';
import { escapePart } from '../vcard/text-values';
import { fold } from '../vcard/write-vcards';
import { writeInstant, writeMoment } from './date-values';
import { writeOwn } from './own-todo';
import { OWN_PROPERTY, type TaskFields, UID_HOST } from './task-fields';

/** A task and what names it in the file. */
export interface WrittenTask {
  uid: string;
  fields: TaskFields;
}

/** 1 is the highest of all (RFC 5545, 3.8.1.9). */
const PRIORITIES = { 1: 1, 2: 3, 3: 5, 4: 9 } as const;

/** What a task with this id is called in files. */
export const uidOf = (id: string) => `${id}${UID_HOST}`;

/**
 * Tasks as the text of an iCalendar file (RFC 5545), piece by piece, so that whoever writes can pause and stop: CRLF line ends,
 * lines folded at 75 octets between characters. Zones are named as the IANA does, without their rules, as RFC 7809 lets one.
 *
 * @param now the instant (ISO) at which it is written.
 */
export function* writeTodos(tasks: Iterable<WrittenTask>, now: string): Generator<string> {
  yield text(['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${OWN_PRODUCT}Adjutant//EN`]);
  for (const task of tasks) yield text(todo(task, now));
  yield text(['END:VCALENDAR']);
}

const text = (lines: readonly string[]) => lines.map((line) => `${fold(line)}\r\n`).join('');

function todo({ uid, fields }: WrittenTask, now: string): string[] {
  const { title, notes, due, priority, recurrence, tags, completedAt } = fields;
  const categories = Object.keys(tags).map(escapePart).join(',');
  // What repeats must say what it repeats from (3.8.5.3), which is the day it is due.
  const begins = recurrence ? due : beginning(fields);
  const own = writeOwn({ ...fields, start: begins?.date === fields.start ? null : fields.start });
  return [
    'BEGIN:VTODO',
    `UID:${escapePart(uid)}`,
    `DTSTAMP:${writeInstant(now)}`,
    `SUMMARY:${escapePart(title)}`,
    ...(notes ? [`DESCRIPTION:${escapePart(notes)}`] : []),
    ...(begins ? [`DTSTART${writeMoment(begins)}`] : []),
    ...(due ? [`DUE${writeMoment(due)}`] : []),
    ...(recurrence ? [`RRULE:${recurrence.rrule.replace(/^RRULE:/i, '').replace(/\p{Cc}/gu, '')}`] : []),
    ...(recurrence?.except ?? []).map(
      (day) => `EXDATE${writeMoment({ time: null, zone: null, ...due, date: day })}`,
    ),
    ...(priority ? [`PRIORITY:${PRIORITIES[priority]}`] : []),
    ...statusLines(fields.status, completedAt),
    ...(fields.parent ? [`RELATED-TO:${escapePart(uidOf(fields.parent))}`] : []),
    ...(categories ? [`CATEGORIES:${categories}`] : []),
    ...alarm(fields),
    ...(own ? [`${OWN_PROPERTY}:${escapePart(own)}`] : []),
    'END:VTODO',
  ];
}

/** Both must be days, or both times (3.8.2.3). */
const beginning = ({ start, due }: TaskFields) =>
  start && due?.time === null && start < due.date ? { date: start, time: null, zone: null } : null;

function statusLines(status: TaskFields['status'], completedAt: string | null): string[] {
  if (status === 'dropped') return ['STATUS:CANCELLED'];
  if (status === 'doing') return ['STATUS:IN-PROCESS'];
  if (status !== 'done') return ['STATUS:NEEDS-ACTION'];
  return [
    'STATUS:COMPLETED',
    'PERCENT-COMPLETE:100',
    ...(completedAt ? [`COMPLETED:${writeInstant(completedAt)}`] : []),
  ];
}

function alarm({ remind, due, title }: TaskFields): string[] {
  const trigger = triggerOf(remind, due);
  if (!trigger) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapePart(title || '-')}`,
    `TRIGGER${trigger}`,
    'END:VALARM',
  ];
}

function triggerOf(remind: TaskFields['remind'], due: TaskFields['due']): string | null {
  if (remind === null || remind === 'never') return null;
  if ('before' in remind) {
    const { before } = remind;
    if (!due) return null;
    const length = before === 0 ? 'PT0S' : before % 1440 === 0 ? `-P${before / 1440}D` : `-PT${before}M`;
    return `;RELATED=END:${length}`;
  }
  const { date, time, zone } = remind.at;
  const at = instantOf(date, time ?? '09:00', zone ?? 'UTC');
  // Such a moment must be in UTC (3.8.6.3); one that bears no zone cannot be, and is written as it stands.
  if (zone === null || Number.isNaN(at.getTime()))
    return `;VALUE=DATE-TIME${writeMoment({ date, time: time ?? '09:00', zone: null })}`;
  return `;VALUE=DATE-TIME:${writeInstant(at.toISOString())}`;
}
