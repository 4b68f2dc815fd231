import { describe, expect, it } from 'vitest';
import { newId, successorId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { fieldsInScope, withDaySkipped, withDayTakenBack, withRule } from '../../lib/records/series-edit';
import { MAX_EXCEPT, type Recurrence, task as taskKind } from '../../lib/records/task';

const rule = { rrule: 'FREQ=WEEKLY', from: 'due' } as const;
const due = { date: '2026-11-23', time: null, zone: null };
const moved = { ...due, date: '2026-11-25' };
const task = (fields: Record<string, unknown>) =>
  parseRecord(taskKind, newId(), { title: 'Report', due, recurrence: rule, ...fields });

describe('a change to one task of a series', () => {
  it('keeps beside it what the others have, and what they had at first when it is changed again', () => {
    const once = fieldsInScope(task({}), { due: moved }, 'this');
    expect(once).toEqual({ due: moved, recurrence: { ...rule, usual: { due } } });
    const again = { ...moved, date: '2026-11-26' };
    const twice = fieldsInScope(task(once), { due: again, title: 'Late report' }, 'this');
    expect(twice).toEqual({
      due: again,
      title: 'Late report',
      recurrence: { ...rule, usual: { due, title: 'Report' } },
    });
  });

  it('that is for the following too forgets what was kept of it, and nothing else', () => {
    const kept = { ...rule, usual: { due, title: 'Report' } };
    const row = task({ due: moved, recurrence: kept });
    expect(fieldsInScope(row, { title: 'Review' }, 'following')).toEqual({
      title: 'Review',
      recurrence: { ...rule, usual: { due } },
    });
    expect(fieldsInScope(row, { title: 'Review', due }, 'following')).toEqual({
      title: 'Review',
      due,
      recurrence: rule,
    });
    expect(fieldsInScope(row, { notes: 'Ask Jan' }, 'following')).toEqual({ notes: 'Ask Jan' });
  });

  it('is a plain change where the task does not repeat, and of the rule or what is never handed on', () => {
    expect(fieldsInScope(task({ recurrence: null }), { title: 'x' }, 'this')).toEqual({ title: 'x' });
    expect(fieldsInScope(task({}), { recurrence: null }, 'this')).toEqual({ recurrence: null });
    expect(fieldsInScope(task({}), { waitingOn: 'Jan' }, 'this')).toEqual({ waitingOn: 'Jan' });
  });
});

it('a changed rule keeps what else was chosen of repeating', () => {
  const each = { ...rule, missed: 'each' } as const;
  expect(withRule(each, 'FREQ=DAILY')).toEqual({ ...each, rrule: 'FREQ=DAILY' });
  expect(withRule(null, 'FREQ=DAILY')).toEqual({ rrule: 'FREQ=DAILY', from: 'due' });
  expect(withRule(each, '')).toBeNull();
});

it('the identity that comes after another is one, is the same for everybody, and carries over', () => {
  const id = newId();
  expect(successorId(id)).toMatch(/^[\w-]{22}$/);
  expect(successorId(id)).toBe(successorId(id));
  expect(successorId(id)).not.toBe(id);
  expect(successorId('AAAAAAAAAAAAAAAAAAAA_w')).toBe('AAAAAAAAAAAAAAAAAAABAA');
  expect(successorId('_____________________w')).toBe('AAAAAAAAAAAAAAAAAAAAAA');
});

describe('a day that is skipped', () => {
  it('is kept once, in order, and goes without a trace when it is taken back', () => {
    const two = withDaySkipped(withDaySkipped(rule, '2026-12-31'), '2026-12-24');
    expect(two).toEqual({ ...rule, except: ['2026-12-24', '2026-12-31'] });
    expect(withDaySkipped(two, '2026-12-24')).toEqual(two);
    expect(withDayTakenBack(two, '2026-12-31')).toEqual({ ...rule, except: ['2026-12-24'] });
    expect(withDayTakenBack(withDaySkipped(rule, '2026-12-24'), '2026-12-24')).toEqual(rule);
    expect(withDayTakenBack(rule, '2026-12-24')).toEqual(rule);
  });

  it('takes the place of the earliest where there are as many as a task can keep', () => {
    const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
    let many: Recurrence = rule;
    for (let n = 0; n <= MAX_EXCEPT; n += 1) many = withDaySkipped(many, day(n));
    expect(many.except).toHaveLength(MAX_EXCEPT);
    expect(many.except?.[0]).toBe(day(1));
    expect(task({ recurrence: many }).recurrence).toEqual(many);
  });
});
