import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { taskFields } from '../../lib/entry/task-fields';
import { parseRecord } from '../../lib/records/kind';
import { task } from '../../lib/records/task';
import { dueOf, SATURDAY } from './fixed-clock';

const read = (text: string, plain: Array<{ start: number; end: number }> = []) =>
  parseEntry(text, { ...SATURDAY, locale: 'en', plain });

describe('A quick entry', () => {
  it('is understood as a whole', () => {
    expect(read('call Marek tomorrow 15:00 +Petra !2 #lease')).toEqual({
      title: 'Call Marek',
      due: { date: '2026-11-22', time: '15:00' },
      recurrence: null,
      priority: 2,
      assignee: 'Petra',
      tags: ['lease'],
      tokens: [
        { kind: 'due', text: 'tomorrow 15:00', start: 11, end: 25 },
        { kind: 'assignee', text: '+Petra', start: 26, end: 32 },
        { kind: 'priority', text: '!2', start: 33, end: 35 },
        { kind: 'tag', text: '#lease', start: 36, end: 42 },
      ],
    });
  });

  it('takes a first and last name in quotes, hyphens and marks', () => {
    expect(read('sign annex +"Ana Horvat"').assignee).toBe('Ana Horvat');
    expect(read('sign annex +Anne-Marie').assignee).toBe('Anne-Marie');
    expect(read('sign annex +Đặng').assignee).toBe('Đặng');
  });

  it('keeps each tag once and in order', () => {
    expect(read('a #Lease b #office/hr #lease #2026-budget').tags).toEqual([
      'Lease',
      'office/hr',
      '2026-budget',
    ]);
  });

  it('has tags that a task can hold, wherever a long one is cut', () => {
    for (const tag of ['𠮷'.repeat(40), `x${'𠮷'.repeat(40)}`]) {
      const text = `Pay #{${tag}}`;
      const fields = taskFields(text, read(text), 'Europe/Prague');
      expect(Object.keys(parseRecord(task, '', fields).tags)).toHaveLength(1);
    }
  });

  it('leaves a second person or priority in the title, where it can be seen', () => {
    const entry = read('call +Ana +Petra !1 !2');
    expect([entry.assignee, entry.priority, entry.title]).toEqual(['Ana', 1, 'Call +Petra !2']);
  });

  it('turns a token the person clicked back into plain text', () => {
    const text = 'prepare friday numbers monday';
    expect(read('prepare numbers friday').due?.date).toBe('2026-11-27');
    const entry = read(text, [{ start: text.indexOf('monday'), end: text.length }]);
    expect(entry.title).toContain('monday');
    expect(read('buy milk tomorrow !1', [{ start: 9, end: 17 }])).toMatchObject({
      title: 'Buy milk tomorrow',
      due: null,
      priority: 1,
    });
  });

  it.each([
    ['buy milk tomorrow', 'Buy milk'],
    ['tomorrow: plan offsite', 'Plan offsite'],
    ['Call mom (tomorrow)', 'Call mom'],
    ['Call mom, tomorrow', 'Call mom'],
    ['Call mom tomorrow, and bring the cake', 'Call mom, and bring the cake'],
    ['Book table for Friday 8pm', 'Book table'],
    ['Submit form by monday!', 'Submit form!'],
    ['iPhone repair tomorrow', 'iPhone repair'],
    ['říct Petře tomorrow', 'Říct Petře'],
    ['  spaced   out  tomorrow ', 'Spaced out'],
    ['tomorrow 5pm', 'tomorrow 5pm'],
    ['!1', '!1'],
    ['buy milk', 'buy milk'],
  ])('%s has the title %s', (text, title) => {
    expect(read(text).title).toBe(title);
  });

  it('prefers a deadline, then a date at an edge, to one in the middle', () => {
    expect(dueOf('by friday buy the gifts for 24 dec')).toBe('2026-11-27');
    expect(dueOf('prepare monday slides tomorrow')).toBe('2026-11-22');
  });

  it('looks at the first 500 characters and keeps the rest in the title', () => {
    const tail = 'x'.repeat(600);
    const entry = read(`call Ana tomorrow ${tail} friday`);
    expect(entry.due?.date).toBe('2026-11-22');
    expect(entry.title).toBe(`Call Ana ${tail} friday`);
  });

  it('says what is wrong with a context that is none', () => {
    expect(() => parseEntry('tomorrow', { now: 'later', zone: 'Europe/Prague', locale: 'en' })).toThrow(
      RangeError,
    );
    expect(() => parseEntry('tomorrow', { now: SATURDAY.now, zone: 'Mars/Base', locale: 'en' })).toThrow(
      RangeError,
    );
  });
});
