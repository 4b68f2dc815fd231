import { describe, expect, it } from 'vitest';
import { parseLines } from '../../lib/entry/parse-lines';
import { SATURDAY } from './fixed-clock';

const read = (text: string, locale = 'en') =>
  parseLines(text, { ...SATURDAY, locale }).map(({ parsed }) => [parsed.title, parsed.due?.date ?? null]);

describe('Pasted lines', () => {
  it('are a task each, without their list marks', () => {
    expect(read('- call Ana tomorrow\r\n\n* [ ] pay rent friday\n• [x] buy stamps\n')).toEqual([
      ['Call Ana', '2026-11-22'],
      ['Pay rent', '2026-11-27'],
      ['buy stamps', null],
    ]);
  });

  it('lose numbers that count the lines, and keep those that do not', () => {
    expect(read('1. call Ana\n2. pay rent\n3) buy stamps')).toEqual([
      ['call Ana', null],
      ['pay rent', null],
      ['buy stamps', null],
    ]);
    expect(read('5. prosinca zubar\n6. prosinca banka', 'hr')).toEqual([
      ['Zubar', '2026-12-05'],
      ['Banka', '2026-12-06'],
    ]);
    expect(read('1. prosinca zubar', 'hr')).toEqual([['Zubar', '2026-12-01']]);
  });

  it('are no more than 200, and none in an empty text', () => {
    expect(read('call\n'.repeat(500))).toHaveLength(200);
    expect(read(' \n\t\n')).toEqual([]);
  });

  it('that stand further in are steps of the one above', () => {
    const lines = parseLines(
      'Board trip friday\n  - [x] flights\n  - [ ] hotel\n\t1. which one\nRent\n   call Ana',
      { ...SATURDAY, locale: 'en' },
    );
    expect(lines.map(({ parsed, steps }) => [parsed.title, steps])).toEqual([
      [
        'Board trip',
        [
          { title: 'flights', done: true },
          { title: 'hotel', done: false },
          { title: '1. which one', done: false },
        ],
      ],
      ['Rent', [{ title: 'call Ana', done: false }]],
    ]);
  });

  it('that all stand in by as much are tasks', () => {
    expect(read('    call Ana tomorrow\n    pay rent')).toEqual([
      ['Call Ana', '2026-11-22'],
      ['pay rent', null],
    ]);
  });
});
