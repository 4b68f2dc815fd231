import { describe, expect, it } from 'vitest';
import { readStep, readTemplate, stepsOfLines, writeTemplate } from '../../lib/interchange/template-text';
import { parseRecord } from '../../lib/records/kind';
import { kinds } from '../../lib/records/registry';
import { inOrder, type Template } from '../../lib/records/template';

const MEMBER = 'm'.repeat(22);
const template = (fields: Record<string, unknown>): Template =>
  parseRecord(kinds.template, 't'.repeat(22), fields);
const listOf = (steps: Template['steps']) =>
  inOrder(steps).map(([, { title, days, assignee }]) => [title, days, assignee]);

describe('A template as text', () => {
  const trip = template({
    ...{
      name: 'Board trip',
      about: 'Ask for\nwindow seats.',
      anchor: 'Departure',
      makes: 'tasks',
      workdays: true,
    },
    steps: {
      b: { title: 'Visa “checked”', days: -14, order: '2', assignee: MEMBER },
      a: { title: 'Flights', days: -21, order: '1', assignee: 'Jana Nováková' },
    },
  });

  it('comes back as it was, but for the members of the workspace it comes from', () => {
    const read = readTemplate(writeTemplate(trip, new Set([MEMBER])));
    expect(read).toMatchObject({ name: 'Board trip', about: 'Ask for\nwindow seats.', anchor: 'Departure' });
    expect(read).toMatchObject({ makes: 'tasks', workdays: true, rrule: '' });
    expect(listOf(read?.steps ?? {})).toEqual([
      ['Flights', -21, 'Jana Nováková'],
      ['Visa “checked”', -14, ''],
    ]);
  });

  it('is refused whole where anything in it cannot be', () => {
    const good = JSON.parse(writeTemplate(trip, new Set()));
    const bad: unknown[] = [
      {},
      [],
      null,
      { ...good, adjutant: 'backup' },
      { ...good, name: '' },
      { ...good, name: 'x'.repeat(201) },
      { ...good, steps: 'all of them' },
      { ...good, steps: [{ title: 'x', days: 1.5 }] },
      { ...good, steps: [{ title: 'x', days: 4000 }] },
      { ...good, steps: [{ days: 1 }] },
      { ...good, steps: Array.from({ length: 201 }, () => ({ title: 'x' })) },
      { ...good, rrule: 'FREQ=NEVER' },
      { ...good, makes: 'coffee' },
    ];
    for (const one of bad) expect(readTemplate(JSON.stringify(one)), JSON.stringify(one)).toBeNull();
    for (const text of ['', '{', '\0', 'x'.repeat(300_000)]) expect(readTemplate(text)).toBeNull();
  });

  it('brings in nothing but its own fields', () => {
    const text =
      '{"adjutant":"checklist","name":"n","steps":[],"__proto__":{"polluted":1},"versions":{},"id":"x"}';
    const read = readTemplate(text);
    expect(Object.keys(read ?? {}).sort()).toEqual([
      'about',
      'anchor',
      'makes',
      'name',
      'rrule',
      'steps',
      'workdays',
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('Steps as people write them', () => {
  it.each([
    ['-14 Book the flights', { title: 'Book the flights', days: -14 }],
    ['−14 Book the flights', { title: 'Book the flights', days: -14 }],
    ['  +5   Receipts ', { title: 'Receipts', days: 5 }],
    ['+0 Welcome', { title: 'Welcome', days: 0 }],
    ['3 copies of the contract', { title: '3 copies of the contract', days: null }],
    ['- buy milk', { title: '- buy milk', days: null }],
    ['-9999 Far away', { title: '-9999 Far away', days: null }],
  ])('%s', (line, expected) => {
    expect(readStep(line)).toEqual(expected);
  });

  it('lines make steps in their order; empty ones make none, and there are two hundred at most', () => {
    expect(listOf(stepsOfLines('One\n\n-1 Two\r\n  \nThree'))).toEqual([
      ['One', null, ''],
      ['Two', -1, ''],
      ['Three', null, ''],
    ]);
    expect(Object.keys(stepsOfLines('x\n'.repeat(500)))).toHaveLength(200);
  });
});
