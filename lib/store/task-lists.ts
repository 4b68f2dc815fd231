import type { Collection } from 'dexie';
import { daysLater } from '../calendar/civil';
import { fold } from '../records/fold';
import { type ActiveStatus, activeStatuses, isActive } from '../records/task';
import type { Database, Row } from './db';
import { APART, type Day, dayFor, firstOf, hasBegun, MAX, MIN } from './queries';
import type { TaskFilter } from './task-filter';

/** The named queries of the views of tasks. Each is a range of one index with a limit, or some of these. */

type Task = Row<'task'>;

/** The day a task stands at for the reader: the one it is planned for, or its deadline where that is earlier. */
export function dayOf({ planned, due }: Task, zone: string): string {
  const deadline = dayFor(due, zone);
  return planned && planned < deadline ? planned : deadline;
}

/** What is to come from one day until another (both included), of all workspaces, by day and time. */
export async function tasksBetween(db: Database, zone: string, from: string, to: string, limit = 100) {
  const isOf = (row: Task) => {
    const day = dayOf(row, zone);
    return day >= from && day <= to && hasBegun(row, day);
  };
  const [due, planned] = await Promise.all([
    firstOf(
      () => db.task.where('agenda').between(daysLater(from, -APART), daysLater(to, APART), true, true),
      (row) => isOf(row) && dayOf(row, zone) !== row.planned,
      limit,
    ),
    firstOf(
      () => db.task.where('plan').between(from, to, true, true),
      (row) => isOf(row) && dayOf(row, zone) === row.planned,
      limit,
    ),
  ]);
  return sorted([...due, ...planned], (row) => `${dayOf(row, zone)} ${row.due?.time ?? '99'}`).slice(
    0,
    limit,
  );
}

/** The meetings from one of the reader's days until another, of all workspaces, by day and time. */
export async function meetingsBetween(db: Database, zone: string, from: string, to: string, limit = 300) {
  const isOf = (row: Row<'meeting'>) => {
    const day = dayFor(row.start, zone);
    return day >= from && day <= to;
  };
  const rows = await firstOf(
    () => db.meeting.where('day').between(daysLater(from, -APART), daysLater(to, APART), true, true),
    isOf,
    limit,
  );
  return sorted(rows, ({ start }) => `${dayFor(start, zone)} ${start?.time ?? ''}`);
}

/** How many tasks stand at each of some days, as they were written: counted in the indexes, no row is read. */
export async function countByDay(db: Database, days: readonly string[]): Promise<Map<string, number>> {
  const counts = days.map(async (day) => {
    const [due, planned] = await Promise.all([
      db.task.where('agenda').equals(day).count(),
      db.task.where('plan').equals(day).count(),
    ]);
    return [day, due + planned] as const;
  });
  return new Map(await Promise.all(counts));
}

const stageRange = (db: Database, ws: string, stage: ActiveStatus, by: 'when' | 'rank') =>
  db.task.where(`[ws+stage+${by}]`).between([ws, stage, MIN], [ws, stage, MAX]);

/** A column of the board: its first tasks in the order people gave them, and how many there are. */
export async function boardColumn(db: Database, ws: string, stage: ActiveStatus, limit: number) {
  const range = () => stageRange(db, ws, stage, 'rank');
  const [tasks, count] = await Promise.all([range().limit(limit).toArray(), range().count()]);
  return { tasks, count };
}

/** Enough for every team; whoever comes after them stands in the lists by day. */
const MOST_PEOPLE = 60;

/** Who has something to do in a workspace, each with their first tasks by day, and how many there are. */
export async function tasksByPerson(db: Database, ws: string, limit: number) {
  const people: string[] = [];
  for (let from: unknown[] = [ws]; people.length < MOST_PEOPLE; from = [ws, people.at(-1), [MAX]]) {
    const next = await db.task.where('[ws+who+when]').between(from, [ws, []]).first();
    if (!next) break;
    people.push(next.assignee);
  }
  return Promise.all(
    people.map(async (person) => {
      const range = () => db.task.where('[ws+who+when]').between([ws, person, MIN], [ws, person, MAX]);
      const [tasks, count] = await Promise.all([range().limit(limit).toArray(), range().count()]);
      return { person, tasks, count };
    }),
  );
}

/** The parts of a task, in the order people gave them; done ones included. */
export async function subtasks(db: Database, ws: string, id: string, limit = 200) {
  const rows = await db.task
    .where('parent')
    .equals(id)
    .filter((row) => row.ws === ws && row.deletedAt === null)
    .limit(limit)
    .toArray();
  return sorted(rows, ({ order, createdAt }) => order || createdAt);
}

/** So many rows are looked at for each one that is wanted; where few match, the person reads on and more are. */
const LOOK_AT = 50;

/**
 * A workspace's tasks that a filter lets through, in its order.
 *
 * @returns the first of them, and whether there may be more. Not more than 50 rows are read for each that is asked for,
 * so that fewer than `limit` may come back although there are more.
 */
export async function filteredTasks(
  db: Database,
  ws: string,
  filter: TaskFilter,
  day: FilterDay,
  limit: number,
) {
  const isWanted = matcher(filter, ws, day);
  const found = chosenRows(db, ws, filter);
  if (found) {
    const rows = (await found.limit(limit * LOOK_AT).toArray()).filter(isWanted);
    return { rows: sorted(rows, sortKey(filter)).slice(0, limit), more: rows.length > limit };
  }
  const ranges = orderedRanges(db, ws, filter, day);
  if (filter.sort === 'hand') {
    const all = await Promise.all(ranges.map((range) => scan([range], isWanted, limit)));
    const rows = sorted(
      all.flatMap((one) => one.rows),
      sortKey(filter),
    );
    return { rows: rows.slice(0, limit), more: rows.length > limit || all.some((one) => one.more) };
  }
  return scan(ranges, isWanted, limit);
}

/** Goes through ranges, one after the other, for the first rows that are wanted. */
async function scan(ranges: readonly Range[], isWanted: (row: Task) => boolean, limit: number) {
  const rows: Task[] = [];
  let lookedAt = 0;
  for (const range of ranges)
    for (let offset = 0, isEnd = false; !isEnd; offset += limit) {
      if (rows.length >= limit || lookedAt >= limit * LOOK_AT)
        return { rows: rows.slice(0, limit), more: true };
      const some = await range().offset(offset).limit(limit).toArray();
      rows.push(...some.filter(isWanted));
      lookedAt += some.length;
      isEnd = some.length < limit;
    }
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

export interface FilterDay extends Day {
  /** The last day of the reader's week. */
  endOfWeek: string;
}

/** Where few can match, those that an index names: by words, by tag, by contact. */
function chosenRows(db: Database, ws: string, { text, tag, contact }: TaskFilter): Collection<Task> | null {
  if (contact) return db.task.where('linked').equals(contact);
  const [word] = fold(`${text} ${tag}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!word) return null;
  return db.task
    .where('words')
    .startsWith(word.slice(0, 24))
    .distinct()
    .and((row) => row.ws === ws);
}

type Range = () => Collection<Task>;

/** The ranges of indexes that hold what a filter wants, one after the other in its order. */
function orderedRanges(db: Database, ws: string, filter: TaskFilter, day: FilterDay): Range[] {
  const { sort, person, priority } = filter;
  if (sort === 'hand') return activeStatuses.map((stage) => () => stageRange(db, ws, stage, 'rank'));
  if (person) return [() => db.task.where('[ws+who+when]').between([ws, person, MIN], [ws, person, MAX])];
  const weights = priority ? [priority] : sort === 'priority' ? [1, 2, 3, 4, 5] : [];
  if (weights.length > 0)
    return weights.map(
      (weight) => () => db.task.where('[ws+weight+when]').between([ws, weight, MIN], [ws, weight, MAX]),
    );
  const [from, to] = spanOf(filter, day);
  const first = from ? daysLater(from, -APART) : MIN;
  const last = to ? `${daysLater(to, APART)}T~` : MAX;
  return [() => db.task.where('[ws+active+when]').between([ws, 1, first], [ws, 1, last])];
}

const UNDATED = '9999-99-99';

/** The first and the last day that are wanted, null where the span is open. */
function spanOf(
  { span, from, to }: TaskFilter,
  { today, endOfWeek }: FilterDay,
): [string | null, string | null] {
  switch (span) {
    case 'any':
    case 'undated':
      return [null, null];
    case 'late':
      return [null, daysLater(today, -1)];
    case 'today':
      return [null, today];
    case 'week':
      return [null, endOfWeek];
    case 'range':
      return [from, to];
    default:
      return span satisfies never;
  }
}

/** Whether a row is what the filter wants; all of it is asked, whichever index it came from. */
function matcher(filter: TaskFilter, ws: string, day: FilterDay): (row: Task) => boolean {
  const { person, tag, priority, contact, span } = filter;
  const words =
    fold(filter.text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, 24)) ?? [];
  const [from, to] = spanOf(filter, day);
  const isInSpan = (row: Task) => {
    const at = dayOf(row, day.zone);
    if (span === 'undated') return at === MAX;
    if (span === 'late') return dayFor(row.due, day.zone) < day.today;
    return (!from || at >= from) && (!to || at <= to);
  };
  return (row) =>
    row.ws === ws &&
    row.deletedAt === null &&
    isActive(row) &&
    (!person || row.assignee === person) &&
    (!tag || Object.hasOwn(row.tags, tag)) &&
    (!priority || row.priority === priority) &&
    (!contact || Object.hasOwn(row.contactIds, contact)) &&
    words.every((word) => wordsOf(row).some((one) => one.startsWith(word))) &&
    isInSpan(row);
}

const wordsOf = (row: Task & { words?: string[] }): string[] => row.words ?? [];

type Columns = Task & { when?: string; rank?: string; weight?: number };

const sortKey =
  ({ sort }: TaskFilter) =>
  ({ when = UNDATED, rank = '', weight = 5 }: Columns): string =>
    sort === 'hand' ? rank : sort === 'priority' ? `${weight} ${when}` : when;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const keyed = rows.map((row) => [keyOf(row), row] as const);
  return keyed.sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
}
