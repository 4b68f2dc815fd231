import { describe, expect, it } from 'vitest';
import { newId, successorId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { fieldsInScope, withRule } from '../../lib/records/series-edit';
import { task as taskKind } from '../../lib/records/task';

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
