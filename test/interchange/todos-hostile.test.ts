import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTodos } from '../../lib/interchange/ics/read-todos';
import { createWarnings } from '../../lib/interchange/warning';
import { processorMs } from '../capture/processor-time';
import { calendar, fieldsOf, readCalendar } from './todo-reading';

const SIZE = 50_000;
const pumped = (piece: string, before = '', after = '') =>
  before + piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE) + after;
const PUMPS = [
  ...['\\', ',', ';', ':', '"', ' ', '\n ', '^', '=', 'a.'].map((one) => pumped(one, 'SUMMARY:')),
  ...['1', 'T', '-', 'Z', '20261201T', ',20261201'].map((one) => pumped(one, 'DUE:')),
  ...['/', 'a/', 'Europe/', '"'].map((one) => pumped(one, 'DUE;TZID=', ':20261201T100000')),
  ...['P', '1D', 'PT1H', '-'].map((one) => pumped(one, 'DTSTART:20261201\nDURATION:')),
  ...['FREQ=', 'BYDAY=MO,', ';', '1,'].map((one) => pumped(one, 'RRULE:FREQ=DAILY;')),
  ...['{"a":', '[', '\\"', '{"checklist":'].map((one) => pumped(one, 'X-ADJUTANT-TASK:')),
  ...[
    'BEGIN:VALARM\n',
    'END:VALARM\n',
    'BEGIN:VTODO\n',
    'END:VTODO\n',
    'BEGIN:X\n',
    'CATEGORIES:a\n',
    'EXDATE:20261201\n',
    'TRIGGER:-PT1M\n',
    'X:\n',
    '\n',
  ].map((one) => pumped(one)),
];

describe('hostile files', () => {
  it.each(PUMPS.map((text) => [JSON.stringify(text.slice(0, 24)), text]))(
    '%s … is read within 100 ms',
    async (_, text) => {
      const file = { text: calendar('SUMMARY:x', text), legacy: null };
      expect(await processorMs(() => [...readTodos(file, createWarnings())], 100)).toBeLessThan(100);
    },
  );

  it('with a title that nobody sees are none', async () => {
    const todo = 'BEGIN:VTODO\nSUMMARY:\u200b\nEND:VTODO';
    expect((await readCalendar(`BEGIN:VCALENDAR\n${todo}`)).tasks).toEqual([]);
    const { tasks } = await readCalendar(calendar('SUMMARY:Plat\u200bby'));
    expect(tasks.map(({ fields }) => fields.title)).toEqual(['Plat\u200bby']);
  });

  it('of any lines give tasks as they are declared, and never throw', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VTODO',
        'END:VTODO',
        'BEGIN:VALARM',
        'END:VALARM',
        'BEGIN:VCALENDAR',
        '__proto__:x',
        'X-ADJUTANT-TASK:{"__proto__":{"a":1},"checklist":{"__proto__":1},"assignee":7}',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'SUMMARY',
            'DUE',
            'DTSTART',
            'DURATION',
            'RRULE',
            'EXDATE',
            'TRIGGER',
            'COMPLETED',
            'CATEGORIES',
            'UID',
            'PRIORITY',
            'X-ADJUTANT-TASK',
          ),
          fc.string({ unit: 'binary', maxLength: 40 }),
        )
        .map(([name, value]) => `${name}:${value}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const { tasks } = await readCalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}`);
        for (const { fields } of tasks) expect(fieldsOf({ ...fields })).toEqual(fields);
      }),
      { numRuns: 500 },
    );
  });
});
