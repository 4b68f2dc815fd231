import { daysLater } from '../calendar/civil';
import type { ActiveStatus } from '../records/task';
import type { Database, Row } from './db';
import { APART, dayFor, firstOf, hasBegun, MAX, MIN } from './queries';

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
async function countByDay(db: Database, days: readonly string[]): Promise<Map<string, number>> {
  const counts = days.map(async (day) => {
    const [due, planned] = await Promise.all([
      db.task.where('agenda').equals(day).count(),
      db.task.where('plan').equals(day).count(),
    ]);
    return [day, due + planned] as const;
  });
  return new Map(await Promise.all(counts));
}

export const stageRange = (db: Database, ws: string, stage: ActiveStatus, by: 'when' | 'rank') =>
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

/** The tasks that these keys name, as far as they are here. */
export async function tasksNamed(db: Database, keys: readonly (readonly [ws: string, id: string])[]) {
  const rows = await db.task.bulkGet(keys.map(([ws, id]): [string, string] => [ws, id]));
  return rows.filter((row) => row !== undefined);
}

/** Up to so many a span of days is read whole, and a reader's zone is reckoned with. */
const WHOLE = 400;
/** The days of a fuller one show these first … */
const SHOWN = 3;

export interface DayOfTasks {
  count: number;
  first: Task[];
}

/**
 * What stands at each of some days that follow on each other, of all workspaces: how many tasks, and the first of them.
 * Where there are more than 400 they are counted in the indexes, by the days that were written: what somebody in another
 * zone wrote near midnight may then be counted at the day beside.
 */
export async function tasksByDay(
  db: Database,
  zone: string,
  days: readonly string[],
): Promise<Map<string, DayOfTasks>> {
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const rows = await tasksBetween(db, zone, from, to, WHOLE);
  if (rows.length < WHOLE) {
    const byDay = new Map(days.map((day): [string, DayOfTasks] => [day, { count: 0, first: [] }]));
    for (const row of rows) {
      const day = byDay.get(dayOf(row, zone));
      if (!day) continue;
      day.count += 1;
      if (day.first.length < SHOWN) day.first.push(row);
    }
    return byDay;
  }
  const [counts, ...firsts] = await Promise.all([
    countByDay(db, days),
    ...days.map((day) => tasksBetween(db, zone, day, day, SHOWN)),
  ]);
  return new Map(days.map((day, at) => [day, { count: counts.get(day) ?? 0, first: firsts[at] ?? [] }]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function sorted<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const keyed = rows.map((row) => [keyOf(row), row] as const);
  return keyed.sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
}
