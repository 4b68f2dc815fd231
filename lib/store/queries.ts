import { addDays, formatISO } from 'date-fns';
import type { Collection } from 'dexie';
import { inZone } from '../calendar/zoned';
import { fold } from '../records/fold';
import type { KindName } from '../records/registry';
import type { Database, Row } from './db';

/**
 * The named queries pages read with. Each costs what it returns, never what the database holds: a range
 * of one index with a limit. `limit` asks for one screenful; callers raise it as a person scrolls.
 */

export interface Day {
  /** The reader's today, `YYYY-MM-DD`. */
  today: string;
  /** The reader's time zone. */
  zone: string;
}

const inDays = (day: string, days: number) => formatISO(addDays(day, days), { representation: 'date' });
/** Above every due date there is, and below the mark of tasks without one. */
const MIN = '';
const MAX = '\uffff';

/** What matters now, of all workspaces: late tasks (oldest first), and today's by time. */
export async function todayTasks(db: Database, { today, zone }: Day, limit = 100) {
  const hasBegun = (row: Row<'task'>) => row.start === null || row.start <= today;
  const dayOf = (row: Row<'task'>) => (row.due ? inZone(row.due, zone).date : MAX);
  const agenda = () => db.task.where('agenda');
  const [before, around] = await Promise.all([
    firstOf(() => agenda().below(today), hasBegun, limit),
    // Two days more: zones are up to 26 hours apart, so their day after tomorrow may be the reader's today.
    firstOf(() => agenda().between(today, inDays(today, 2), true, true), hasBegun, limit * 2),
  ]);
  const rows = [...before, ...around];
  const onDay = rows.filter((row) => dayOf(row) === today).slice(0, limit);
  return {
    late: rows.filter((row) => dayOf(row) < today),
    today: onDay.sort((a, b) => timeOf(a, zone).localeCompare(timeOf(b, zone))),
  };
}

/** The first rows of a range that are wanted. Mostly all are: then they are read at one go, without a cursor. */
async function firstOf<T>(range: () => Collection<T>, isWanted: (row: T) => boolean, limit: number) {
  const first = await range().limit(limit).toArray();
  const wanted = first.filter(isWanted);
  if (first.length < limit || wanted.length === limit) return wanted;
  return range().filter(isWanted).limit(limit).toArray();
}

const timeOf = (row: Row<'task'>, zone: string) => (row.due ? (inZone(row.due, zone).time ?? '99') : '99');

/** Tasks ticked off since an instant, newest first. */
export async function finishedSince(db: Database, ws: string, since: string, limit = 20) {
  return db.task.where('[ws+finished]').between([ws, since], [ws, MAX]).reverse().limit(limit).toArray();
}

export async function meetingsOn(db: Database, day: string) {
  const rows = await db.meeting.where('day').equals(day).toArray();
  return rows.sort((a, b) => (a.start?.time ?? '').localeCompare(b.start?.time ?? ''));
}

export type TaskList = 'open' | 'waiting' | 'done';

/** A workspace's tasks: what is still to do by due date, or what is finished, newest first. */
export async function taskList(db: Database, ws: string, list: TaskList, limit = 100) {
  if (list === 'done')
    return db.task.where('[ws+finished]').between([ws, MIN], [ws, MAX]).reverse().limit(limit).toArray();
  const active = db.task.where('[ws+active+when]').between([ws, 1, MIN], [ws, 1, MAX]);
  return list === 'open'
    ? active.limit(limit).toArray()
    : active
        .filter((row) => row.status === 'waiting')
        .limit(limit)
        .toArray();
}

export async function contactList(db: Database, ws: string, limit = 100) {
  return db.contact.where('[ws+sort]').between([ws, MIN], [ws, MAX]).limit(limit).toArray();
}

/** Meetings from a day on, soonest first, or before it, latest first. */
export async function meetingList(
  db: Database,
  ws: string,
  day: string,
  when: 'coming' | 'past',
  limit = 100,
) {
  const index = db.meeting.where('[ws+when]');
  return when === 'coming'
    ? index.between([ws, day], [ws, MAX]).limit(limit).toArray()
    : index.between([ws, MIN], [ws, day]).reverse().limit(limit).toArray();
}

export async function record<K extends KindName>(db: Database, kind: K, ws: string, id: string) {
  return (await db.table<Row<K>, [string, string]>(kind).get([ws, id])) ?? null;
}

/** Records of a kind in a workspace whose words begin with every word of the text. */
export async function search<K extends 'task' | 'contact' | 'meeting'>(
  db: Database,
  kind: K,
  ws: string,
  text: string,
  limit = 50,
): Promise<Row<K>[]> {
  const [first, ...rest] =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, 24)) ?? [];
  if (!first) return [];
  const has = (row: Row<K>, word: string) =>
    (row as unknown as { words: string[] }).words.some((one) => one.startsWith(word));
  return db
    .table<Row<K>, [string, string]>(kind)
    .where('words')
    .startsWith(first)
    .distinct()
    .filter((row) => row.ws === ws && rest.every((word) => has(row, word)))
    .limit(limit)
    .toArray();
}

/** Tasks of a contact or a meeting. */
export async function linkedTasks(db: Database, ws: string, id: string) {
  return db.task
    .where('linked')
    .equals(id)
    .filter((row) => row.ws === ws)
    .toArray();
}

export async function interactionsOf(db: Database, ws: string, contactId: string, limit = 50) {
  const rows = db.interaction.where('[ws+contactId+at]').between([ws, contactId, MIN], [ws, contactId, MAX]);
  return rows
    .reverse()
    .filter((row) => row.deletedAt === null)
    .limit(limit)
    .toArray();
}

/** The bin of a workspace, last thrown first. */
export async function binned<K extends KindName>(db: Database, kind: K, ws: string, limit = 100) {
  const table = db.table<Row<K>, [string, string]>(kind);
  return table.where('[ws+binned]').between([ws, MIN], [ws, MAX]).reverse().limit(limit).toArray();
}

export async function members(db: Database, ws: string) {
  return db.member.where('[ws+name]').between([ws, MIN], [ws, MAX]).toArray();
}

/** Who already bears this e-mail address or E.164 number. */
export async function contactsReachedBy(db: Database, ws: string, reach: string[]) {
  return db.contact
    .where('reach')
    .anyOf(reach)
    .distinct()
    .filter((row) => row.ws === ws)
    .toArray();
}

/** How many tasks are late or due today, up to `cap`. */
export async function dueCount(db: Database, today: string, cap = 100): Promise<number> {
  const keys = await db.task.where('agenda').belowOrEqual(today).limit(cap).primaryKeys();
  return keys.length;
}

export async function workspaces(db: Database) {
  const rows = await db.workspaces.toArray();
  return rows.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** What the records that some tasks point to are called: contacts, their meeting, members, by id. */
export async function namesFor(db: Database, tasks: readonly Row<'task'>[]): Promise<Map<string, string>> {
  const contacts = tasks.flatMap(({ ws, contactIds }) =>
    Object.keys(contactIds).map((id) => [ws, id] as const),
  );
  const meetings = tasks.flatMap(({ ws, meetingId }) => (meetingId ? [[ws, meetingId] as const] : []));
  const spaces = [...new Set(tasks.map(({ ws }) => ws))];
  const [people, appointments, ...teams] = await Promise.all([
    db.contact.bulkGet(contacts.map(([ws, id]) => [ws, id])),
    db.meeting.bulkGet(meetings.map(([ws, id]) => [ws, id])),
    ...spaces.map((ws) => members(db, ws)),
  ]);
  return new Map([
    ...people.flatMap((one) => (one ? [[one.id, one.name || one.organisation] as const] : [])),
    ...appointments.flatMap((one) => (one ? [[one.id, one.title] as const] : [])),
    ...teams.flat().map(({ id, name }) => [id, name] as const),
  ]);
}

/** A browser's own member ids, one for each workspace. */
export async function ownMembers(db: Database): Promise<Set<string>> {
  return new Set((await workspaces(db)).map(({ memberId }) => memberId));
}

/** The devices of a workspace that are connected to this one now. */
export async function onlineDevices(db: Database, ws: string): Promise<Set<string>> {
  const peers = await db.peers.where('[ws+device]').between([ws, MIN], [ws, MAX]).toArray();
  return new Set(peers.filter(({ online }) => online).map(({ device }) => device));
}

/** How much there is in each list of a workspace; Today counts all workspaces and stops at 100. */
export async function listCounts(db: Database, ws: string, today: string) {
  const [due, tasks, contacts, meetings] = await Promise.all([
    dueCount(db, today),
    db.task.where('[ws+active+when]').between([ws, 1, MIN], [ws, 1, MAX]).count(),
    db.contact.where('[ws+sort]').between([ws, MIN], [ws, MAX]).count(),
    db.meeting.where('[ws+when]').between([ws, today], [ws, MAX]).count(),
  ]);
  return { today: due, tasks, contacts, meetings };
}
