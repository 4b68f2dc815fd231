import type { Collection } from 'dexie';
import { daysLater } from '../calendar/civil';
import { inZone } from '../calendar/zoned';
import type { Moment } from '../records/field';
import { fold } from '../records/fold';
import type { KindName } from '../records/registry';
import type { Database, Row } from './db';
import { remindedTasks } from './reminder-tasks';

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

/** Above every due date there is, and below the mark of tasks without one. */
export const MIN = '';
export const MAX = '\uffff';

/**
 * The indexes know the day where a moment was written. Zones are up to 26 hours apart: the reader's day for it may be
 * two dates before or after that one.
 */
export const APART = 2;
export const dayFor = (moment: Moment | null, zone: string) => (moment ? inZone(moment, zone).date : MAX);
export const hasBegun = (row: Row<'task'>, today: string) => row.start === null || row.start <= today;

/** What matters now, of all workspaces: late tasks (oldest first), and by time those due today or planned until today. */
export async function todayTasks(db: Database, { today, zone }: Day, limit = 100) {
  const isShown = (row: Row<'task'>) => hasBegun(row, today);
  const agenda = () => db.task.where('agenda');
  const [before, around, planned] = await Promise.all([
    firstOf(() => agenda().below(today), isShown, limit),
    firstOf(() => agenda().between(today, daysLater(today, APART), true, true), isShown, limit * 2),
    firstOf(
      () => plannedUntil(db, today),
      (row) => isShown(row) && dayFor(row.due, zone) > today,
      limit,
    ),
  ]);
  const rows = [...before, ...around];
  const onDay = rows.filter(({ due }) => dayFor(due, zone) === today).concat(planned);
  return {
    late: rows.filter(({ due }) => dayFor(due, zone) < today),
    today: onDay
      .map((row) => [dayFor(row.due, zone) === today ? timeOf(row, zone) : '99', row] as const)
      .sort(([a], [b]) => a.localeCompare(b))
      .slice(0, limit)
      .map(([, row]) => row),
  };
}

const plannedUntil = (db: Database, day: string) => db.task.where('plan').belowOrEqual(day);

/** How many tasks Today shows, late ones, those of the day and planned for it, and those that were reminded of, up to `cap`. */
export async function dueCount(db: Database, { today, zone }: Day, cap = 100): Promise<number> {
  const agenda = () => db.task.where('agenda');
  const around = daysLater(today, 1 - APART);
  const late = await firstOf(
    () => agenda().below(around),
    (row) => hasBegun(row, today),
    cap,
  );
  if (late.length >= cap) return cap;
  const due = await firstOf(
    () => agenda().between(around, daysLater(today, APART), true, true),
    (row) => hasBegun(row, today) && dayFor(row.due, zone) <= today,
    cap - late.length,
  );
  const before = late.length + due.length;
  if (before >= cap) return cap;
  const isIn = (row: Row<'task'>) =>
    row.due !== null && hasBegun(row, today) && dayFor(row.due, zone) <= today;
  const isPlanned = (row: Row<'task'>) => hasBegun(row, today) && dayFor(row.due, zone) > today;
  const planned = await firstOf(() => plannedUntil(db, today), isPlanned, cap - before);
  const isShown = (row: Row<'task'>) =>
    isIn(row) || (row.planned !== null && row.planned <= today && isPlanned(row));
  const others = (await remindedTasks(db, cap)).filter((row) => !isShown(row));
  return Math.min(cap, before + planned.length + others.length);
}

/** The first rows of a range that are wanted. Mostly all are: then they are read at one go, without a cursor. */
export async function firstOf<T>(range: () => Collection<T>, isWanted: (row: T) => boolean, limit: number) {
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

/** The meetings of the reader's day, of all workspaces, by the reader's time. */
export async function meetingsOn(db: Database, { today, zone }: Day) {
  const index = db.meeting.where('day');
  const around = index.between(daysLater(today, -APART), daysLater(today, APART), true, true);
  const rows = (await around.toArray()).filter(({ start }) => dayFor(start, zone) === today);
  return byTime(rows, zone);
}

/** By the reader's day and time; what has no time stands at the start of its day, what has no day at the end. */
function byTime(rows: Row<'meeting'>[], zone: string) {
  const key = ({ start }: Row<'meeting'>) => {
    const here = start && inZone(start, zone);
    return here ? `${here.date} ${here.time ?? ''}` : MAX;
  };
  const keyed = rows.map((row) => [key(row), row] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

export type TaskList = 'open' | 'waiting' | 'done';

/** A workspace's tasks: what is still to do by due date, or what is finished, newest first. */
export async function taskList(db: Database, ws: string, list: TaskList, limit = 100) {
  if (list === 'done')
    return db.task.where('[ws+finished]').between([ws, MIN], [ws, MAX]).reverse().limit(limit).toArray();
  const active = db.task.where('[ws+active+when]').between([ws, 1, MIN], [ws, 1, MAX]);
  return list === 'open'
    ? active.limit(limit).toArray()
    : db.task
        .where('[ws+stage+when]')
        .between([ws, 'waiting', MIN], [ws, 'waiting', MAX])
        .limit(limit)
        .toArray();
}

export async function contactList(db: Database, ws: string, limit = 100) {
  return db.contact.where('[ws+sort]').between([ws, MIN], [ws, MAX]).limit(limit).toArray();
}

/** Meetings from the reader's day on, soonest first, or before it, latest first. */
export async function meetingList(
  db: Database,
  ws: string,
  { today, zone }: Day,
  when: 'coming' | 'past',
  limit = 100,
) {
  const between = (from: string, to: string) => db.meeting.where('[ws+when]').between([ws, from], [ws, to]);
  // The index sorts by what was written. The first `limit` of it, and the days whose meetings may come among them:
  if (when === 'coming') {
    const edge = await between(daysLater(today, APART), MAX)
      .offset(limit - 1)
      .first();
    const to = edge?.start ? daysLater(edge.start.date, APART + 1) : MAX;
    const rows = await between(daysLater(today, -APART), to).toArray();
    const coming = rows.filter(({ start }) => dayFor(start, zone) >= today);
    return byTime(coming, zone).slice(0, limit);
  }
  const edge = await between(MIN, daysLater(today, -APART))
    .reverse()
    .offset(limit - 1)
    .first();
  const from = edge?.start ? daysLater(edge.start.date, -APART) : MIN;
  const rows = await between(from, daysLater(today, APART)).toArray();
  const past = rows.filter(({ start }) => dayFor(start, zone) < today);
  return byTime(past, zone).reverse().slice(0, limit);
}

export async function record<K extends KindName>(db: Database, kind: K, ws: string, id: string) {
  return (await db.table<Row<K>, [string, string]>(kind).get([ws, id])) ?? null;
}

/** The column that records which can be searched have beside their fields: what their words begin with, folded. */
interface Searchable {
  words: readonly string[];
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
  const has = ({ words }: Searchable, word: string) => words.some((one) => one.startsWith(word));
  return db
    .table<Row<K> & Searchable, [string, string]>(kind)
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

/** The bin of a workspace, last thrown first; `binned` is when, by this browser's clock at the latest. */
export async function binned<K extends KindName>(db: Database, kind: K, ws: string, limit = 100) {
  const table = db.table<Row<K> & { binned?: string }, [string, string]>(kind);
  return table.where('[ws+binned]').between([ws, MIN], [ws, MAX]).reverse().limit(limit).toArray();
}

/** The people of a workspace, by name; those who were removed are in it no more. */
export async function members(db: Database, ws: string) {
  return (await membersEver(db, ws)).filter(({ deletedAt }) => deletedAt === null);
}

/** Those who left or were removed included: what they did bears their name. */
function membersEver(db: Database, ws: string) {
  return db.member.where('[ws+name]').between([ws, MIN], [ws, MAX]).toArray();
}

export async function workspaces(db: Database) {
  const rows = await db.workspaces.toArray();
  return rows.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** What the records that some tasks point to are called: contacts, their meeting, the task they are a part of, members, by id. */
export async function namesFor(db: Database, tasks: readonly Row<'task'>[]): Promise<Map<string, string>> {
  const contacts = tasks.flatMap(({ ws, contactIds }) =>
    Object.keys(contactIds).map((id) => [ws, id] as const),
  );
  const meetings = tasks.flatMap(({ ws, meetingId }) => (meetingId ? [[ws, meetingId] as const] : []));
  const parents = tasks.flatMap(({ ws, parent }) => (parent ? [[ws, parent] as const] : []));
  const spaces = [...new Set(tasks.map(({ ws }) => ws))];
  const [people, appointments, wholes, ...teams] = await Promise.all([
    db.contact.bulkGet(contacts.map(([ws, id]) => [ws, id])),
    db.meeting.bulkGet(meetings.map(([ws, id]) => [ws, id])),
    parents.length > 0 ? db.task.bulkGet(parents.map(([ws, id]) => [ws, id])) : [],
    ...spaces.map((ws) => membersEver(db, ws)),
  ]);
  return new Map([
    ...(await namesOfContacts(db, people)),
    ...[...appointments, ...wholes].flatMap((one) => (one ? [[one.id, one.title] as const] : [])),
    ...teams.flat().map(({ id, name }) => [id, name] as const),
  ]);
}

/** A contact that was merged bears the name of the one it is shown in. */
async function namesOfContacts(db: Database, people: (Row<'contact'> | undefined)[]) {
  const known = people.filter((one) => one !== undefined);
  const merged = known.flatMap(({ ws, mergedInto }) => (mergedInto ? [[ws, mergedInto.into] as const] : []));
  const shown = merged.length > 0 ? await db.contact.bulkGet(merged.map(([ws, id]) => [ws, id])) : [];
  const shownById = new Map(shown.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return known.map((one) => {
    const { name, organisation } = (one.mergedInto && shownById.get(one.mergedInto.into)) ?? one;
    return [one.id, name || organisation] as const;
  });
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
export async function listCounts(db: Database, ws: string, day: Day) {
  const [due, tasks, contacts, meetings] = await Promise.all([
    dueCount(db, day),
    db.task.where('[ws+active+when]').between([ws, 1, MIN], [ws, 1, MAX]).count(),
    db.contact.where('[ws+sort]').between([ws, MIN], [ws, MAX]).count(),
    meetingsToCome(db, ws, day),
  ]);
  return { today: due, tasks, contacts, meetings };
}

async function meetingsToCome(db: Database, ws: string, { today, zone }: Day): Promise<number> {
  const between = (from: string, to: string) => db.meeting.where('[ws+when]').between([ws, from], [ws, to]);
  const [around, beyond] = await Promise.all([
    between(daysLater(today, -APART), daysLater(today, APART)).toArray(),
    between(daysLater(today, APART), MAX).count(),
  ]);
  return beyond + around.filter(({ start }) => dayFor(start, zone) >= today).length;
}
