import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZone } from '../../lib/calendar/zoned';
import { fold, searchWords } from '../../lib/records/fold';
import { newId } from '../../lib/records/id';
import type { KindName } from '../../lib/records/registry';
import type { Database, Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import * as queries from '../../lib/store/queries';
import { CONTACTS, MEETING, OTHER_WS, rowsOf, WS, withRows } from './random-records';

const TODAY = '2026-11-21';
const ALL = 1000;
const ZONES = ['Europe/Prague', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'];

type Rows<K extends KindName> = readonly Row<K>[];
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
const inOrder = (keys: string[]) => keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
const isShown = ({ ws, deletedAt }: Row<KindName>) => ws === WS && deletedAt === null;
/** When a meeting is on the reader's clock, written so that it sorts; undated ones come last. */
const readersTime = ({ start }: Row<'meeting'>, zone: string) => {
  const here = start && inZone(start, zone);
  return here ? `${here.date} ${here.time ?? ''}` : '9999-99-99';
};
const isActive = (row: Row<'task'>) => row.deletedAt === null && ['open', 'waiting'].includes(row.status);

/** A named query must give just the rows that looking at every row one by one gives. */
function checks<K extends KindName>(
  kind: K,
  ask: (db: Database) => Promise<Rows<K>>,
  isMeant: (row: Row<K>) => boolean,
  sortedBy?: (row: Row<K>) => string,
) {
  return fc.assert(
    fc.asyncProperty(rowsOf(kind), (rows) =>
      withRows(kind, rows, async (db) => {
        const found = await ask(db);
        expect(idsOf(found)).toEqual(idsOf(rows.filter(isMeant)));
        if (sortedBy) expect(inOrder(found.map(sortedBy))).toBe(true);
      }),
    ),
    { numRuns: 25 },
  );
}

describe('the lists of a workspace', () => {
  const when = (row: Row<'task'>) => (row.due ? `${row.due.date}T${row.due.time ?? '99:99'}` : '9999-99-99');

  it('open: what is still to do, by due date', () =>
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

  it('interactions with a contact, newest first', () =>
    checks(
      'interaction',
      async (db) => (await queries.interactionsOf(db, WS, CONTACTS[0] ?? '', ALL)).reverse(),
      (row) => isShown(row) && row.contactId === CONTACTS[0],
      (row) => row.at,
    ));

  it('contacts who bear one of these addresses', () => {
    const reach = ['marek@example.com', 'office@example.com'];
    return checks(
      'contact',
      (db) => queries.contactsReachedBy(db, WS, reach),
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
          wanted.every((word) => searchWords(row.title, row.notes).some((one) => one.startsWith(word))),
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

describe('today', () => {
  it.each(ZONES)('is what is late and what is due on the reader’s day in %s, of all workspaces', (zone) => {
    const dayOf = (row: Row<'task'>) => (row.due ? inZone(row.due, zone).date : '9999');
    const begun = (row: Row<'task'>) => isActive(row) && (row.start === null || row.start <= TODAY);
    const ask = async (db: Database) => queries.todayTasks(db, { today: TODAY, zone }, ALL);
    return checks(
      'task',
      async (db) => {
        const { late, today } = await ask(db);
        expect(late.every((row) => dayOf(row) < TODAY)).toBe(true);
        expect(today.every((row) => dayOf(row) === TODAY)).toBe(true);
        expect(inOrder(today.map(({ due }) => (due && inZone(due, zone).time) ?? '99'))).toBe(true);
        return [...late, ...today];
      },
      (row) => begun(row) && dayOf(row) <= TODAY,
    );
  });

  it('has a moment in it that is two dates later where it was written', async () => {
    const due = { date: '2026-11-23', time: '00:30', zone: 'Pacific/Kiritimati' };
    const row = projectRecord('task', WS, newId(), { title: 'Call', due }) as Row<'task'>;
    await withRows('task', [row], async (db) => {
      const { today } = await queries.todayTasks(db, { today: TODAY, zone: 'Pacific/Pago_Pago' });
      expect(idsOf(today)).toEqual([row.id]);
    });
  });

  it('fills its limit with what has begun, however much has not', async () => {
    const due = (date: string) => ({ date, time: null, zone: null });
    const task = (fields: Record<string, unknown>) =>
      projectRecord('task', WS, newId(), fields) as Row<'task'>;
    const asleep = ['2026-11-01', '2026-11-02', '2026-11-03'].map((date) =>
      task({ title: 'asleep', due: due(date), start: '2026-12-01' }),
    );
    const awake = task({ title: 'awake', due: due('2026-11-04') });
    await withRows('task', [...asleep, awake], async (db) => {
      const { late } = await queries.todayTasks(db, { today: TODAY, zone: 'Europe/Prague' }, 2);
      expect(idsOf(late)).toEqual([awake.id]);
    });
  });

  it.each(ZONES)('is counted for the badge just as it is shown, up to a limit, in %s', (zone) =>
    fc.assert(
      fc.asyncProperty(rowsOf('task'), (rows) =>
        withRows('task', rows, async (db) => {
          const { late, today } = await queries.todayTasks(db, { today: TODAY, zone }, ALL);
          const due = late.length + today.length;
          expect(await queries.dueCount(db, { today: TODAY, zone }, ALL)).toBe(due);
          expect(await queries.dueCount(db, { today: TODAY, zone }, 2)).toBe(Math.min(2, due));
        }),
      ),
      { numRuns: 25 },
    ),
  );

  it('has the meeting that another zone writes on the day after', async () => {
    const start = { date: '2026-11-22', time: '02:00', zone: 'Asia/Ho_Chi_Minh' };
    const row = projectRecord('meeting', WS, newId(), { title: 'Call', start }) as Row<'meeting'>;
    await withRows('meeting', [row], async (db) => {
      const on = (today: string) => queries.meetingsOn(db, { today, zone: 'Europe/Prague' });
      expect(idsOf(await on('2026-11-21'))).toEqual([row.id]);
      expect(await on('2026-11-22')).toEqual([]);
    });
  });
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
