import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZone } from '../../lib/calendar/zoned';
import { newId } from '../../lib/records/id';
import type { Database, Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import * as queries from '../../lib/store/queries';
import { ALL, checks, idsOf, inOrder, isActive, TODAY, ZONES } from './checks';
import { rowsOf, WS, withRows } from './random-records';

describe('today', () => {
  it.each(ZONES)('is what is late, due or planned on the reader’s day in %s, of all workspaces', (zone) => {
    const deadline = (row: Row<'task'>) => (row.due ? inZone(row.due, zone).date : '9999');
    const begun = (row: Row<'task'>) => isActive(row) && (row.start === null || row.start <= TODAY);
    const ask = async (db: Database) => queries.todayTasks(db, { today: TODAY, zone }, ALL);
    return checks(
      'task',
      async (db) => {
        const { late, today } = await ask(db);
        expect(late.every((row) => deadline(row) < TODAY)).toBe(true);
        expect(today.every((row) => deadline(row) >= TODAY)).toBe(true);
        const timed = (row: Row<'task'>) =>
          deadline(row) === TODAY && row.due ? inZone(row.due, zone).time : null;
        expect(inOrder(today.map((row) => timed(row) ?? '99'))).toBe(true);
        return [...late, ...today];
      },
      (row) => begun(row) && (deadline(row) <= TODAY || (row.planned ?? '9999') <= TODAY),
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
