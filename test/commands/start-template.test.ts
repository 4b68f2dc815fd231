import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../lib/calendar/civil';
import { dateOfStep, latestVersion, tasksOf } from '../../lib/commands/start-template';
import { parseRecord } from '../../lib/records/kind';
import { kinds } from '../../lib/records/registry';
import type { Template } from '../../lib/records/template';

const ID = 't'.repeat(22);
const template = (fields: Record<string, unknown>): Template => parseRecord(kinds.template, ID, fields);
const step = (title: string, days: number | null, order: string, assignee = '') => ({
  ...{ title, days, order, assignee },
});
const START = { day: '2026-11-30', title: 'Board trip to Hanoi', assignee: 'Petra' };

describe('A template that makes tasks', () => {
  const trip = template({
    makes: 'tasks',
    about: 'Ask for window seats.',
    steps: {
      b: step('Itinerary to everybody', -1, '2', 'Ana'),
      a: step('Flights booked', -21, '1'),
      c: step('Receipts', 5, '3'),
      d: step('Somewhen', null, '4'),
    },
  });

  it('becomes a task for the day and a part of it for each step, with dates counted from that day', () => {
    const [whole, ...parts] = tasksOf(trip, START);
    expect(whole.fields).toMatchObject({
      ...{ title: 'Board trip to Hanoi', assignee: 'Petra', notes: 'Ask for window seats.' },
      due: { date: '2026-11-30', time: null, zone: null },
      template: { id: ID, version: '' },
    });
    const told = parts.map(({ fields: { title, due, assignee, parent } }) => [title, due, assignee, parent]);
    const dated = (date: string) => ({ date, time: null, zone: null });
    expect(told).toEqual([
      ['Flights booked', dated('2026-11-09'), 'Petra', whole.id],
      ['Itinerary to everybody', dated('2026-11-29'), 'Ana', whole.id],
      ['Receipts', dated('2026-12-05'), 'Petra', whole.id],
      ['Somewhen', null, 'Petra', whole.id],
    ]);
    expect(new Set([whole, ...parts].map(({ id }) => id)).size).toBe(5);
  });

  it('makes what records take', () => {
    for (const { id, fields } of tasksOf(trip, START))
      expect(parseRecord(kinds.task, id, fields)).toMatchObject(fields);
  });

  it('counts Mondays to Fridays where it is to: before a Monday comes Friday', () => {
    const days = (days: number, day: string) => dateOfStep({ days }, day, { workdays: true });
    expect(days(-1, '2026-11-30')).toBe('2026-11-27');
    expect(days(-5, '2026-11-30')).toBe('2026-11-23');
    expect(days(1, '2026-11-27')).toBe('2026-11-30');
    expect(days(0, '2026-11-29')).toBe('2026-11-29');
    expect(days(-1, '2026-11-29')).toBe('2026-11-27');
  });
});

describe('Workdays', () => {
  it('there and back again is the same workday, and no weekend is ever met', () => {
    const workday = fc
      .integer({ min: 0, max: 20_000 })
      .filter((day) => weekdayOf(day) <= 5)
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(workday, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const there = dateOfStep({ days }, day, { workdays: true }) ?? '';
        expect(weekdayOf(Date.parse(there) / 86_400_000)).toBeLessThanOrEqual(5);
        expect(dateOfStep({ days: -days }, there, { workdays: true })).toBe(day);
      }),
    );
  });
});

describe('A template that makes a checklist', () => {
  const opening = template({
    makes: 'checklist',
    rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    steps: { a: step('Lights on', null, '1'), b: step('Post in', null, '2') },
    versions: {
      one: { at: '2026-01-01T00:00:00.000Z', by: '', said: '', about: '', steps: {} },
      two: { at: '2026-02-01T00:00:00.000Z', by: '', said: '', about: '', steps: {} },
    },
  });

  it('becomes one task with the steps to tick, which comes back by its rule', () => {
    const tasks = tasksOf(opening, START);
    expect(tasks).toHaveLength(1);
    expect(tasks[0].fields).toMatchObject({
      checklist: {
        a: { title: 'Lights on', done: false, order: '1' },
        b: { title: 'Post in', done: false, order: '2' },
      },
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', from: 'due' },
      template: { id: ID, version: 'two' },
    });
  });

  it('says which version was kept last', () => {
    expect(latestVersion(opening)).toBe('two');
    expect(latestVersion({ versions: {} })).toBe('');
  });
});
