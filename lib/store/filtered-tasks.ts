import type { Collection } from 'dexie';
import { daysLater } from '../calendar/civil';
import { fold } from '../records/fold';
import { activeStatuses, isActive } from '../records/task';
import type { Database, Row } from './db';
import { APART, type Day, dayFor, MAX, MIN } from './queries';
import type { TaskFilter } from './task-filter';
import { dayOf, sorted, stageRange } from './task-lists';

type Task = Row<'task'>;

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
  // A person's tasks lie in the order of their days.
  if (person && (priority || sort !== 'priority'))
    return [() => db.task.where('[ws+who+when]').between([ws, person, MIN], [ws, person, MAX])];
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
