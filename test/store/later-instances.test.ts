import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { laterInstances, repeatingBefore } from '../../lib/store/later-instances';
import { projectRecord } from '../../lib/store/projection';
import { processorMs } from '../capture/processor-time';
import { WS, withRows } from './random-records';

const onDay = (date: string) => ({ date, time: null, zone: null });
const repeats = (rrule: string, more: object = {}) => ({ rrule, from: 'due', ...more });
const task = (title: string, fields: Record<string, unknown>) =>
  projectRecord('task', WS, newId(), { title, ...fields }) as Row<'task'>;
const SPAN = { from: '2026-11-22', to: '2026-12-05', zone: 'Europe/Prague' };
const told = (tasks: Row<'task'>[], limit = 100) =>
  laterInstances(tasks, SPAN, limit).map(({ day, title }) => `${day} ${title}`);

describe('the later times of tasks that repeat', () => {
  const post = task('Post', { due: onDay('2026-11-23'), recurrence: repeats('FREQ=WEEKLY') });
  const plants = task('Plants', { due: onDay('2026-11-20'), recurrence: repeats('FREQ=DAILY;INTERVAL=5') });
  const once = task('Once', { due: onDay('2026-11-24') });

  it('stand by day, each task once, and those that do not repeat not at all', () => {
    expect(told([plants, post, once, post])).toEqual([
      '2026-11-25 Plants',
      '2026-11-30 Plants',
      '2026-11-30 Post',
      '2026-12-05 Plants',
    ]);
    expect(told([plants, post], 2)).toHaveLength(2);
  });

  it('are called and counted as usual where the present one alone was changed', () => {
    const usual = { title: 'Post', due: onDay('2026-11-23') };
    const moved = task('Post, and stamps', {
      due: onDay('2026-11-24'),
      recurrence: repeats('FREQ=WEEKLY', { usual }),
    });
    expect(told([moved])).toEqual(['2026-11-30 Post']);
  });

  it('are at most thirty of one task, and few of rules that cost much', async () => {
    const year = { ...SPAN, to: '2027-11-21' };
    const daily = task('Daily', { due: onDay('2026-11-21'), recurrence: repeats('FREQ=DAILY') });
    expect(laterInstances([daily], year, 300)).toHaveLength(30);
    const hostile = Array.from({ length: 300 }, () =>
      task('Never', {
        due: onDay('1900-01-01'),
        recurrence: repeats('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      }),
    );
    expect(laterInstances(hostile, year, 300)).toEqual([]);
    expect(await processorMs(() => laterInstances(hostile, year, 300), 1000)).toBeLessThan(1000);
  });

  it('are looked for among what is late, due today or planned before', async () => {
    const planned = task('Planned', {
      due: onDay('2026-11-27'),
      planned: '2026-11-21',
      recurrence: repeats('FREQ=WEEKLY'),
    });
    const done = task('Done', {
      due: onDay('2026-11-20'),
      status: 'done',
      recurrence: repeats('FREQ=WEEKLY'),
    });
    await withRows('task', [post, plants, once, planned, done], async (db) => {
      const found = await repeatingBefore(db, '2026-11-22');
      expect(found.map(({ title }) => title).sort()).toEqual(['Planned', 'Plants', 'Post']);
    });
  });
});
