import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords } from '../../lib/records/fold';
import type { Row } from '../../lib/store/db';
import { contactsReachedBy } from '../../lib/store/known-contacts';
import * as queries from '../../lib/store/queries';
import { ALL, checks, isActive, isShown, readersTime, TODAY, ZONES } from './checks';
import { CONTACTS, MEETING, OTHER_WS, rowsOf, WS, withRows } from './random-records';

describe('the lists of a workspace', () => {
  const when = ({ due, planned }: Row<'task'>) => {
    const isPlanned = planned !== null && (due === null || planned < due.date);
    if (isPlanned) return `${planned}T99:99`;
    return due ? `${due.date}T${due.time ?? '99:99'}` : '9999-99-99';
  };

  it('open: what is still to do, by the day it is planned for or due', () =>
    checks(
      'task',
      (db) => queries.taskList(db, WS, 'open', ALL),
      (row) => row.ws === WS && isActive(row),
      when,
    ));

  it('waiting: what waits for somebody', () =>
    checks(
      'task',
      (db) => queries.taskList(db, WS, 'waiting', ALL),
      (row) => isShown(row) && row.status === 'waiting',
      when,
    ));

  it('done: what is finished, newest first', () =>
    checks(
      'task',
      async (db) => (await queries.taskList(db, WS, 'done', ALL)).reverse(),
      (row) => isShown(row) && !isActive(row),
      (row) => row.completedAt ?? row.updatedAt,
    ));

  it('finished since this morning', () =>
    checks(
      'task',
      (db) => queries.finishedSince(db, WS, '2026-11-20T00:00:00.000Z', ALL),
      (row) =>
        isShown(row) && !isActive(row) && (row.completedAt ?? row.updatedAt) >= '2026-11-20T00:00:00.000Z',
    ));

  it('contacts by name', () =>
    checks(
      'contact',
      (db) => queries.contactList(db, WS, ALL),
      isShown,
      (row) => fold(row.name || row.organisation),
    ));

  it.each(ZONES)('meetings to come, soonest first for a reader in %s', (zone) =>
    checks(
      'meeting',
      (db) => queries.meetingList(db, WS, { today: TODAY, zone }, 'coming', ALL),
      (row) => isShown(row) && readersTime(row, zone) >= TODAY,
      (row) => readersTime(row, zone),
    ),
  );

  it.each(ZONES)('meetings past, latest first for a reader in %s', (zone) =>
    checks(
      'meeting',
      async (db) => (await queries.meetingList(db, WS, { today: TODAY, zone }, 'past', ALL)).reverse(),
      (row) => isShown(row) && readersTime(row, zone) < TODAY,
      (row) => readersTime(row, zone),
    ),
  );

  it.each(ZONES)('meetings of a day in all workspaces, by time for a reader in %s', (zone) =>
    checks(
      'meeting',
      (db) => queries.meetingsOn(db, { today: TODAY, zone }),
      (row) => row.deletedAt === null && readersTime(row, zone).startsWith(TODAY),
      (row) => readersTime(row, zone),
    ),
  );

  it.each(ZONES)('of meetings gives the first ones, and counts those to come, for a reader in %s', (zone) =>
    fc.assert(
      fc.asyncProperty(rowsOf('meeting'), fc.integer({ min: 1, max: 10 }), (rows, limit) =>
        withRows('meeting', rows, async (db) => {
          for (const when of ['coming', 'past'] as const) {
            const times = async (limit: number) =>
              (await queries.meetingList(db, WS, { today: TODAY, zone }, when, limit)).map((row) =>
                readersTime(row, zone),
              );
            expect(await times(limit)).toEqual((await times(ALL)).slice(0, limit));
          }
          const { meetings } = await queries.listCounts(db, WS, { today: TODAY, zone });
          expect(meetings).toBe(rows.filter((row) => isShown(row) && readersTime(row, zone) >= TODAY).length);
        }),
      ),
      { numRuns: 40 },
    ),
  );

  it.each(['task', 'contact', 'meeting', 'interaction'] as const)('the bin of a %s', (kind) =>
    checks(
      kind,
      async (db) => [...(await queries.binned(db, kind, WS, ALL))].reverse(),
      (row) => row.ws === WS && row.deletedAt !== null,
      (row) => row.deletedAt ?? '',
    ),
  );

  it('members by name', () =>
    checks(
      'member',
      (db) => queries.members(db, WS),
      (row) => row.ws === WS,
      (row) => row.name,
    ));
});

describe('what belongs together', () => {
  it.each([MEETING, ...CONTACTS])('tasks of %s', (id) =>
    checks(
      'task',
      (db) => queries.linkedTasks(db, WS, id),
      (row) => isShown(row) && (row.meetingId === id || Object.hasOwn(row.contactIds, id)),
    ),
  );

  it('contacts who bear one of these addresses', () => {
    const reach = ['marek@example.com', 'office@example.com'];
    return checks(
      'contact',
      (db) => contactsReachedBy(db, WS, reach),
      (row) => isShown(row) && reach.some((one) => Object.hasOwn(row.emails, one)),
    );
  });
});

describe('searching', () => {
  it.each(['call', 'CAL', 'dvorak', 'Dvořák call', 'dang', 'zit', '2026', 'x'.repeat(40)])(
    'for "%s"',
    (text) => {
      const wanted = fold(text)
        .split(' ')
        .map((word) => word.slice(0, 24));
      return checks(
        'task',
        (db) => queries.search(db, 'task', WS, text, ALL),
        (row) =>
          isShown(row) &&
          wanted.every((word) =>
            searchWords(row.title, row.notes, ...Object.keys(row.tags)).some((one) => one.startsWith(word)),
          ),
      );
    },
  );

  it.each(['', '   ', '.,-'])('for "%s" finds nothing', (text) =>
    checks(
      'task',
      (db) => queries.search(db, 'task', WS, text, ALL),
      () => false,
    ),
  );
});

describe('every list', () => {
  it('gives no more than was asked for, and the first of them', () =>
    fc.assert(
      fc.asyncProperty(rowsOf('contact'), fc.integer({ min: 1, max: 10 }), (rows, limit) =>
        withRows('contact', rows, async (db) => {
          for (const ws of [WS, OTHER_WS]) {
            const all = await queries.contactList(db, ws, ALL);
            expect(await queries.contactList(db, ws, limit)).toEqual(all.slice(0, limit));
          }
        }),
      ),
      { numRuns: 25 },
    ));
});
