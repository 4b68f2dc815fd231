import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZone } from '../../lib/calendar/zoned';
import { newId } from '../../lib/records/id';
import { rankOf } from '../../lib/records/order';
import type { Row } from '../../lib/store/db';
import { filteredTasks } from '../../lib/store/filtered-tasks';
import { projectRecord } from '../../lib/store/projection';
import { noFilter, type TaskFilter } from '../../lib/store/task-filter';
import * as lists from '../../lib/store/task-lists';
import { ALL, checks, idsOf, inOrder, isActive, isShown, TODAY, ZONES } from './checks';
import { CONTACTS, PARENTS, rowsOf, WS, withRows } from './random-records';

type Task = Row<'task'>;

const ZONE = 'Europe/Prague';
const deadline = ({ due }: Task, zone: string) => (due ? inZone(due, zone).date : '9999-99-99');
const dayOf = (row: Task, zone: string) =>
  row.planned && row.planned < deadline(row, zone) ? row.planned : deadline(row, zone);
const isOpen = (row: Task) => isActive(row) && row.ws === WS;
const DAY = { today: TODAY, zone: ZONE, endOfWeek: '2026-11-22' };

describe('what is to come', () => {
  it.each(ZONES)(
    'stands at the day it is planned for, or due if that is earlier, for a reader in %s',
    (zone) =>
      checks(
        'task',
        (db) => lists.tasksBetween(db, zone, '2026-11-22', '2026-11-24', ALL),
        (row) =>
          isActive(row) &&
          dayOf(row, zone) >= '2026-11-22' &&
          dayOf(row, zone) <= '2026-11-24' &&
          (row.start === null || row.start <= dayOf(row, zone)),
        (row) => dayOf(row, zone),
      ),
  );

  it.each(ZONES)('has the meetings of these days, for a reader in %s', (zone) => {
    const day = ({ start }: Row<'meeting'>) => (start ? inZone(start, zone).date : '9999');
    return checks(
      'meeting',
      (db) => lists.meetingsBetween(db, zone, '2026-11-20', '2026-11-23', ALL),
      (row) => row.deletedAt === null && day(row) >= '2026-11-20' && day(row) <= '2026-11-23',
      day,
    );
  });

  it('is given from its beginning, as far as was asked for', () =>
    fc.assert(
      fc.asyncProperty(rowsOf('task'), fc.integer({ min: 1, max: 8 }), (rows, limit) =>
        withRows('task', rows, async (db) => {
          const days = async (limit: number) =>
            (await lists.tasksBetween(db, ZONE, '2026-11-18', '2026-11-24', limit)).map((row) =>
              dayOf(row, ZONE),
            );
          expect(await days(limit)).toEqual((await days(ALL)).slice(0, limit));
        }),
      ),
      { numRuns: 25 },
    ));
});

describe('the board', () => {
  it.each(['open', 'doing', 'waiting'] as const)('has in the column %s what stands there, by hand', (stage) =>
    checks(
      'task',
      async (db) => {
        const { tasks, count } = await lists.boardColumn(db, WS, stage, ALL);
        expect(count).toBe(tasks.length);
        return tasks;
      },
      (row) => isOpen(row) && row.status === stage,
      rankOf,
    ),
  );
});

describe('by person', () => {
  it('has everybody who has something to do, each with all of theirs, by day', () =>
    checks(
      'task',
      async (db) => {
        const people = await lists.tasksByPerson(db, WS, ALL);
        expect(inOrder(people.map(({ person }) => person))).toBe(true);
        for (const { person, tasks, count } of people) {
          expect(count).toBe(tasks.length);
          expect(tasks.every(({ assignee }) => assignee === person)).toBe(true);
        }
        return people.flatMap(({ tasks }) => tasks);
      },
      isOpen,
    ));
});

describe('the parts of a task', () => {
  it.each(PARENTS)('are all that name it, done or not: %s', (id) =>
    checks(
      'task',
      (db) => lists.subtasks(db, WS, id, ALL),
      (row) => isShown(row) && row.parent === id,
    ),
  );
});

describe('a filter', () => {
  const inSpan: Record<TaskFilter['span'], (row: Task) => boolean> = {
    any: () => true,
    late: (row) => deadline(row, ZONE) < TODAY,
    today: (row) => dayOf(row, ZONE) <= TODAY,
    week: (row) => dayOf(row, ZONE) <= DAY.endOfWeek,
    undated: (row) => row.due === null && row.planned === null,
    range: (row) => dayOf(row, ZONE) >= '2026-11-19' && dayOf(row, ZONE) <= '2026-11-20',
  };
  const filters = fc
    .record({
      person: fc.constantFrom('', '', 'Ana'),
      tag: fc.constantFrom('', '', 'Đặng'),
      priority: fc.constantFrom(null, null, 2 as const),
      contact: fc.constantFrom(null, null, ...CONTACTS),
      text: fc.constantFrom('', '', 'mar', 'dvořák cal'),
      span: fc.constantFrom(...(Object.keys(inSpan) as TaskFilter['span'][])),
      sort: fc.constantFrom('day' as const, 'priority' as const, 'hand' as const),
    })
    .map((some): TaskFilter => ({ ...noFilter, ...some, from: '2026-11-19', to: '2026-11-20' }));
  const words: Record<string, RegExp[]> = { '': [], mar: [/\bMar/], 'dvořák cal': [/Dvořák/, /\bcal/] };
  const isWanted = (filter: TaskFilter) => (row: Task) =>
    isOpen(row) &&
    (!filter.person || row.assignee === filter.person) &&
    (!filter.tag || Object.hasOwn(row.tags, filter.tag)) &&
    (!filter.priority || row.priority === filter.priority) &&
    (!filter.contact || Object.hasOwn(row.contactIds, filter.contact)) &&
    (words[filter.text] ?? []).every((word) => word.test(`${row.title} ${row.notes}`)) &&
    inSpan[filter.span](row);
  const keyOf: Record<TaskFilter['sort'], (row: Task) => string> = {
    day: (row) =>
      row.planned && (!row.due || row.planned < row.due.date) ? row.planned : (row.due?.date ?? '~'),
    priority: (row) => String(row.priority ?? 5),
    hand: rankOf,
  };

  it('of a person has the most pressing first where that is the order, whatever their days', () => {
    const given = [{ due: { date: '2025-02-28', time: null, zone: null } }, { priority: 1 }];
    const rows = given.map((one) => projectRecord('task', WS, newId(), { ...one, assignee: 'Ana' }) as Task);
    return withRows('task', rows, async (db) => {
      const { rows: found } = await filteredTasks(
        db,
        WS,
        { ...noFilter, person: 'Ana', sort: 'priority' },
        DAY,
        ALL,
      );
      expect(found.map(({ priority }) => priority)).toEqual([1, null]);
    });
  });

  it('lets through just what it says, in the order it says', () =>
    fc.assert(
      fc.asyncProperty(rowsOf('task'), filters, (rows, filter) =>
        withRows('task', rows, async (db) => {
          const { rows: found, more } = await filteredTasks(db, WS, filter, DAY, ALL);
          expect(idsOf(found)).toEqual(idsOf(rows.filter(isWanted(filter))));
          expect(inOrder(found.map(keyOf[filter.sort]))).toBe(true);
          expect(more).toBe(false);
        }),
      ),
      { numRuns: 150 },
    ));

  it('gives the first of them, and says whether there are more', () =>
    fc.assert(
      fc.asyncProperty(rowsOf('task'), filters, fc.integer({ min: 1, max: 6 }), (rows, filter, limit) =>
        withRows('task', rows, async (db) => {
          const all = await filteredTasks(db, WS, filter, DAY, ALL);
          const some = await filteredTasks(db, WS, filter, DAY, limit);
          const keys = (tasks: Task[]) => tasks.map(keyOf[filter.sort]);
          expect(keys(some.rows)).toEqual(keys(all.rows).slice(0, limit));
          if (all.rows.length > limit) expect(some.more).toBe(true);
        }),
      ),
      { numRuns: 100 },
    ));
});
