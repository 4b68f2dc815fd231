import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { taskFields } from '../../lib/entry/task-fields';
import { parseRecord } from '../../lib/records/kind';
import { task } from '../../lib/records/task';
import { processorMs } from '../capture/processor-time';
import { SATURDAY } from './fixed-clock';

const LOCALES = ['en', 'en-GB', 'hr', 'vi', 'cs', 'et'];
const WORDS = [
  'in',
  'at',
  'every',
  'next',
  'last',
  'friday',
  'sat',
  'may',
  'march',
  '5',
  '12',
  '2026',
  '15:30',
  '5pm',
  'half',
  'past',
  'to',
  '-',
  '/',
  '.',
  ',',
  '+Ana',
  '#tag',
  '!1',
  '"',
  'end of',
  'month',
  'first',
  'of',
  'the',
  'and',
  'an hour',
  'weeks',
  'after',
  'completion',
  'until',
  'q3',
  '(',
  'CET',
  '+02:00',
  'sutra',
  'hôm nay',
  'za',
  'kell',
  '24.',
  '31st',
  'půl',
  'páté',
  'pola',
  'i pol',
  'pool viis',
  'tagant',
  'thứ hai',
  'tuần sau',
  'một lần',
  'kém',
  'svaki drugi',
  'od',
  'do',
  'přespříští',
  'London',
  'New York time',
  '½',
  '@{',
  '#{a b}',
  'week',
  'from',
  'by',
  'or',
  '5 times',
  'christmas',
  'noon',
  '\u0000',
  '\uE000',
  '😀',
  '𝟙',
  '\uD800',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join('')),
);
const anyLocale = fc.constantFrom(...LOCALES);

describe('Any text', () => {
  it('is understood without an error, and the same way each time', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const entry = parseEntry(text, { ...SATURDAY, locale });
        expect(parseEntry(text, { ...SATURDAY, locale })).toEqual(entry);
        if (entry.due) {
          expect(entry.due.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(new Date(`${entry.due.date}T${entry.due.time ?? '00:00'}Z`).getTime()).not.toBeNaN();
        }
        if (text.trim() !== '') expect(entry.title).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('becomes a task that is held as it is', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const fields = taskFields(text, parseEntry(text, { ...SATURDAY, locale }), SATURDAY.zone);
        const held = parseRecord(task, '', fields);
        for (const [name, value] of Object.entries(fields)) {
          const is = Reflect.get(held, name);
          if (typeof value === 'object') expect({ [name]: is }).toEqual({ [name]: value });
          else expect(is === '').toBe(value === '');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has tokens in order that cover what they claim and stay clear of plain spans', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(anyText, anyLocale, fc.array(span, { maxLength: 3 }), (text, locale, plain) => {
        let end = 0;
        for (const token of parseEntry(text, { ...SATURDAY, locale, plain }).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          for (const hidden of plain) {
            if (hidden.end > hidden.start)
              expect(token.start >= hidden.end || token.end <= hidden.start).toBe(true);
          }
          end = token.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back any date it is told, in numbers', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(1439), anyLocale, (date, minutes, locale) => {
        const iso = date.toISOString().slice(0, 10);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        for (const written of [`${iso} ${time}`, `${dayOfMonth}. ${month}. ${year} ${time}`]) {
          const { due } = parseEntry(`Report ${written}`, { ...SATURDAY, locale });
          expect(due, written).toEqual({ date: iso, time });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any date beside names and tags, and leaves their words alone', () => {
    const day = fc.date({ min: new Date('2026-11-22'), max: new Date('2199-12-31'), noInvalidDate: true });
    const word = fc.stringMatching(/^[a-zà-öø-ž]{3,8}$/);
    fc.assert(
      fc.property(
        day,
        word,
        word,
        fc.integer({ min: 1, max: 4 }),
        anyLocale,
        (date, tag, name, priority, locale) => {
          const iso = date.toISOString().slice(0, 10);
          const text = `#${tag} Report ${iso} +${name} !${priority}`;
          const entry = parseEntry(text, { ...SATURDAY, locale });
          expect(entry).toMatchObject({ title: 'Report', tags: [tag], assignee: name, priority });
          expect(entry.due, text).toEqual({ date: iso, time: null });
          expect(entry.tokens.map(({ kind }) => kind)).toEqual(['tag', 'due', 'assignee', 'priority']);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives back any date as the reader’s language writes it, in words and in numbers', () => {
    const day = fc.date({ min: new Date('2026-11-22'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(1439), anyLocale, (date, minutes, locale) => {
        const iso = date.toISOString().slice(0, 10);
        const two = (value: number) => String(value).padStart(2, '0');
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        for (const dateStyle of ['full', 'long', 'short'] as const) {
          const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
          // A short year of two digits may be of another century.
          if (!format.formatToParts(date).some(({ type, value }) => type === 'year' && value.length === 4))
            continue;
          const written = format.format(date);
          expect(parseEntry(written, { ...SATURDAY, locale }).due, written).toEqual({
            date: iso,
            time: null,
          });
          expect(parseEntry(`Abc ${written} ${time}`, { ...SATURDAY, locale }).due, written).toEqual({
            date: iso,
            time,
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '1 hour and ',
    'every monday and ',
    '24. 12. ',
    '"',
    '(',
    '5-',
    'the first of ',
    ' ',
    '-',
    '@',
    'next ',
    '+"',
    'a@',
    '@{',
    '#{a ',
    '{',
    'p1',
    'p1 ',
    '!!',
    '+{a} ',
    'week of ',
    'from 1 to ',
    '½',
    '2 hours before ',
    'mon-fri ',
    'New York ',
    'to ',
    'or monday ',
    '1. ',
  ])('of 50,000 characters of “%s” takes no longer than a long entry', async (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const read = () => parseEntry(text, { ...SATURDAY, locale: 'en' });
    expect(await processorMs(read, 500)).toBeLessThan(500);
  });
});
