import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { idsOfTasks, newTasks } from '../../lib/interchange/ics/plan-tasks';
import { uidOf, type WrittenTask, writeTodos } from '../../lib/interchange/ics/write-todos';
import { newId } from '../../lib/records/id';
import { calendar, fieldsOf, readCalendar } from './todo-reading';

const NOW = '2026-11-22T10:00:00.000Z';
const write = (...tasks: WrittenTask[]) => [...writeTodos(tasks, NOW)].join('');
const again = async (raw: Record<string, unknown>) => {
  const { tasks } = await readCalendar(write({ uid: 'one', fields: fieldsOf(raw) }));
  return tasks[0]?.fields;
};

const moment = fc.oneof(
  fc.constant({ date: '2026-12-01', time: null, zone: null }),
  fc.constant({ date: '2028-02-29', time: '23:59', zone: 'Europe/Tallinn' }),
  fc.constant({ date: '2026-10-25', time: '02:30', zone: 'UTC' }),
  fc.constant({ date: '2026-12-01', time: '09:05', zone: null }),
);
const words = fc.string({
  unit: fc.constantFrom('a', 'đ', 'ž', '👩‍💻', ' ', '\\', ',', ';', ':', '"', '^', '\n', 'N', '='),
  maxLength: 90,
});
const task = fc.record({
  title: words.map((text) => `T${text.replaceAll('\n', ' ')}t`.replace(/\s+/g, ' ')),
  notes: words.map((text) => text.trim()),
  status: fc.constantFrom('open', 'waiting', 'dropped'),
  due: fc.option(moment),
  start: fc.option(fc.constantFrom('2026-11-20', '2030-01-01')),
  priority: fc.option(fc.constantFrom(1, 2, 3, 4)),
  urgent: fc.boolean(),
  tags: fc
    .array(words.map((text) => `#${text.trim()}`))
    .map((tags) => Object.fromEntries(tags.map((tag) => [tag, true]))),
  assignee: words,
  checklist: fc.constantFrom({}, { a1: { title: 'Step; one', done: true, order: '1' } }),
  recurrence: fc.option(
    fc.record({
      rrule: fc.constantFrom('FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=-1FR'),
      from: fc.constantFrom('due', 'completion'),
      except: fc.constant(['2026-12-08']),
    }),
  ),
});

describe('what is written', () => {
  it('is read again as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(task, async (raw) => {
        const { recurrence, ...rest } = raw;
        const whole = { ...rest, recurrence: raw.due ? recurrence : null };
        expect(await again(whole)).toEqual(fieldsOf(whole));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { before: 0 },
    { before: 45 },
    { before: 2880 },
    { at: { date: '2026-12-01', time: '08:00', zone: 'UTC' } },
    'never',
  ])('with its reminder %o', async (remind) => {
    const due = { date: '2026-12-01', time: '10:00', zone: 'Europe/Prague' };
    expect((await again({ title: 'Call', due, remind }))?.remind).toEqual(remind);
  });

  it('when it was done, too', async () => {
    const done = { title: 'Call', status: 'done', completedAt: '2026-11-01T09:00:00.000Z' };
    expect(await again(done)).toEqual(fieldsOf(done));
  });

  it('is a calendar to ical.js, in lines of at most 75 octets', () => {
    const due = { date: '2026-12-01', time: '10:00', zone: 'Europe/Prague' };
    const title = 'Đặng 👩‍💻, “lease”; 2nd floor '.repeat(8).trim();
    const text = write({
      uid: 'x',
      fields: fieldsOf({
        title,
        due,
        priority: 2,
        tags: { 'a,b': true },
        recurrence: { rrule: 'FREQ=WEEKLY', from: 'due' },
        remind: { before: 30 },
      }),
    });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const todo = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtodo');
    expect(todo?.getFirstPropertyValue('summary')).toBe(title);
    expect(String(todo?.getFirstPropertyValue('due'))).toBe('2026-12-01T10:00:00');
    expect(todo?.getFirstProperty('due')?.getParameter('tzid')).toBe('Europe/Prague');
    expect(String(todo?.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY');
    expect(todo?.getFirstProperty('categories')?.getValues()).toEqual(['a,b']);
    expect(String(todo?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT30M');
  });
});

describe('the tasks of a file', () => {
  it('are the same ones when it comes a second time, and come anew where they were thrown away', async () => {
    const [ws, own] = [newId(), newId()];
    const text = calendar('UID:foreign', 'SUMMARY:Theirs').replace(
      'END:VCALENDAR',
      `BEGIN:VTODO\r\nUID:${uidOf(own)}\r\nSUMMARY:Ours\r\nEND:VTODO\r\nEND:VCALENDAR`,
    );
    const { tasks } = await readCalendar(text);
    const first = await idsOfTasks(ws, tasks, newId);
    const second = await idsOfTasks(ws, tasks, newId);
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(first[1]?.id).toBe(own);
    const here = new Map<string, { deletedAt: string | null }>();
    const add = async () => {
      const added = await newTasks(first, async () => here);
      for (const { id } of added) here.set(id, { deletedAt: null });
      return added.length;
    };
    expect([await add(), await add()]).toEqual([2, 0]);
    here.set(own, { deletedAt: NOW });
    expect([await add(), await add()]).toEqual([1, 0]);
    expect(here.size).toBe(3);
    expect((await idsOfTasks(newId(), tasks, newId))[0]?.id).not.toBe(first[0]?.id);
  });

  it('stay parts of the one they were parts of, also where that comes anew; of one that is not there they are none', async () => {
    const part = (uid: string, of: string) =>
      `BEGIN:VTODO\r\nUID:${uid}\r\nSUMMARY:${uid}\r\nRELATED-TO:${of}\r\nSTATUS:IN-PROCESS\r\nEND:VTODO\r\n`;
    const text = calendar('UID:trip', 'SUMMARY:Board trip').replace(
      'END:VCALENDAR',
      `${part('flights', 'trip')}${part('lost', 'elsewhere')}END:VCALENDAR`,
    );
    const { tasks, warnings } = await readCalendar(text);
    expect(warnings).toMatchObject([{ reason: 'task-not-kept' }]);
    const planned = await idsOfTasks(newId(), tasks, newId);
    const [trip, flights, lost] = await newTasks(planned, async () => new Map());
    expect(flights?.fields).toMatchObject({ parent: trip?.id, status: 'doing' });
    expect(lost?.fields.parent).toBeNull();
    const binned = new Map([[trip?.id ?? '', { deletedAt: NOW }]]);
    const again = await newTasks(planned, async () => binned);
    const anew = again.find(({ fields }) => fields.title === 'Board trip');
    expect(anew?.id).not.toBe(trip?.id);
    expect(again.find(({ fields }) => fields.title === 'flights')?.fields.parent).toBe(anew?.id);
  });
});
