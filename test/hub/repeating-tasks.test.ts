import { describe, expect, it } from 'vitest';
import { successorId } from '../../lib/records/id';
import { fieldsInScope } from '../../lib/records/series-edit';
import { record, taskList } from '../../lib/store/queries';
import { addTask, agree, clock, office } from './people';

const zone = 'Europe/Prague';
const weekly = { rrule: 'FREQ=WEEKLY', from: 'due' } as const;
/** The office's clock stands in this week; what is due long after it is not missed. */
const monday = { date: '2099-11-23', time: null, zone: null };

async function weeklyReport() {
  const people = await office();
  const { petra, ana, ws } = people;
  const task = await addTask(petra, ws, {
    title: 'Report',
    due: monday,
    start: '2099-11-20',
    recurrence: weekly,
    remind: { at: { date: '2099-11-22', time: '15:00', zone } },
    waitingOn: 'Marek',
    tags: { money: true },
    checklist: { a: { title: 'Figures', done: true, order: 'a' } },
  });
  await agree(ws, petra, ana);
  return { ...people, task, next: successorId(task) };
}

describe('a task that repeats', () => {
  it('makes its next one as it is ticked off, with fresh steps, for both', async () => {
    const { petra, ana, ws, task, next } = await weeklyReport();
    await ana.does({ type: 'complete-task', ws, task, zone });
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect(await record(who.db, 'task', ws, task)).toMatchObject({ status: 'done', due: monday });
      expect(await record(who.db, 'task', ws, next)).toMatchObject({
        title: 'Report',
        status: 'open',
        due: { ...monday, date: '2099-11-30' },
        start: '2099-11-27',
        remind: { at: { date: '2099-11-29', time: '15:00', zone } },
        recurrence: weekly,
        waitingOn: '',
        tags: { money: true },
        checklist: { a: { title: 'Figures', done: false, order: 'a' } },
        createdAt: clock.now.toISOString(),
        completedAt: null,
      });
      expect(await taskList(who.db, ws, 'open')).toHaveLength(1);
    }
  });

  it('makes one next task where both tick it off while apart', async () => {
    const { network, petra, ana, ws, task, next } = await weeklyReport();
    network.cut();
    await petra.does({ type: 'complete-task', ws, task, zone });
    await ana.does({ type: 'complete-task', ws, task, zone });
    network.restore();
    await agree(ws, petra, ana);
    for (const who of [petra, ana])
      expect((await taskList(who.db, ws, 'open')).map(({ id }) => id)).toEqual([next]);
  });

  // Which of the two wins depends on the browsers' keys: several offices, so that either does.
  it.each([1, 2, 3, 4, 5, 6])(
    'goes on for both where one takes the tick back and the other ticks, too (%i)',
    async () => {
      const { network, petra, ana, ws, task, next } = await weeklyReport();
      network.cut();
      await petra.does({ type: 'complete-task', ws, task, zone });
      await petra.does({ type: 'reopen-task', ws, task });
      await ana.does({ type: 'complete-task', ws, task, zone });
      network.restore();
      await agree(ws, petra, ana);
      const open = (await taskList(petra.db, ws, 'open')).map(({ id }) => id);
      expect(open).toHaveLength(1);
      expect([task, next]).toContain(open[0]);
      expect((await taskList(ana.db, ws, 'open')).map(({ id }) => id)).toEqual(open);
    },
  );

  it('takes the next one back with the tick, and makes it again with the next tick', async () => {
    const { petra, ana, ws, task, next } = await weeklyReport();
    await petra.does({ type: 'complete-task', ws, task, zone });
    await petra.does({ type: 'reopen-task', ws, task });
    expect((await taskList(petra.db, ws, 'open')).map(({ id }) => id)).toEqual([task]);
    await petra.does({ type: 'complete-task', ws, task, zone });
    await agree(ws, petra, ana);
    expect((await taskList(ana.db, ws, 'open')).map(({ id }) => id)).toEqual([next]);
  });

  it('leaves the next one where somebody has worked on it', async () => {
    const { petra, ana, ws, task, next } = await weeklyReport();
    await petra.does({ type: 'complete-task', ws, task, zone });
    await agree(ws, petra, ana);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await ana.does({ type: 'edit-record', ws, kind: 'task', id: next, fields: { notes: 'Ask Jan' } });
    await agree(ws, petra, ana);
    await petra.does({ type: 'reopen-task', ws, task });
    expect(await record(petra.db, 'task', ws, next)).toMatchObject({ notes: 'Ask Jan', deletedAt: null });
  });

  it('goes on where one is skipped, and ends with its count', async () => {
    const { petra, ws, task, next } = await weeklyReport();
    const last = { ...weekly, rrule: 'FREQ=WEEKLY;COUNT=2' };
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, fields: { recurrence: last } });
    await petra.does({ type: 'skip-task', ws, task, zone });
    expect(await record(petra.db, 'task', ws, task)).toMatchObject({ status: 'dropped' });
    expect(await record(petra.db, 'task', ws, next)).toMatchObject({
      recurrence: { rrule: 'FREQ=WEEKLY;COUNT=1' },
    });
    await petra.does({ type: 'complete-task', ws, task: next, zone });
    expect(await taskList(petra.db, ws, 'open')).toEqual([]);
  });

  it('is moved alone without moving those that follow', async () => {
    const { petra, ws, task, next } = await weeklyReport();
    const row = await record(petra.db, 'task', ws, task);
    if (!row) throw new Error('no task');
    const moved = { title: 'Report, the long one', due: { ...monday, date: '2099-11-25' } };
    const fields = fieldsInScope(row, moved, 'this');
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, fields });
    expect(await record(petra.db, 'task', ws, task)).toMatchObject(moved);
    await petra.does({ type: 'complete-task', ws, task, zone });
    const following = await record(petra.db, 'task', ws, next);
    expect(following).toMatchObject({ title: 'Report', due: { ...monday, date: '2099-11-30' } });
    expect(following?.recurrence).toEqual(weekly);
  });
});
