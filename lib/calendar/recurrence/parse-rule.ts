import { FREQUENCIES, type Frequency, type Rule, type RuleDay, type Until } from './rule';
import { type RuleFault, ruleFault } from './rule-faults';
import { readTime } from './wall-text';

/** Longer than any rule people or programs write: every number of every part takes some 3,000 characters. */
const MAX_LENGTH = 5000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A date or date-time as RFC 5545 writes them, without an offset other than UTC's. */
const UNTIL = /^\d{8}(T\d{6}Z?)?$/;
const DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

/** What each part reads into the rule, or null where its value is none. */
type Reader = (value: string) => Partial<Rule> | null;

const READERS: Readonly<Record<string, Reader>> = {
  FREQ: (value) => (isFrequency(value) ? { freq: value } : null),
  INTERVAL: (value) => only(natural(value, 1), (interval) => ({ interval })),
  COUNT: (value) => only(natural(value, 0), (count) => ({ count })),
  UNTIL: (value) => only(readUntil(value), (until) => ({ until })),
  BYSECOND: (value) => only(numbers(value, 0, 60), (bySecond) => ({ bySecond: withoutLeap(bySecond) })),
  BYMINUTE: (value) => only(numbers(value, 0, 59), (byMinute) => ({ byMinute })),
  BYHOUR: (value) => only(numbers(value, 0, 23), (byHour) => ({ byHour })),
  BYDAY: (value) => only(readDays(value), (byDay) => ({ byDay })),
  BYMONTHDAY: (value) => only(signed(value, 31), (byMonthDay) => ({ byMonthDay })),
  BYYEARDAY: (value) => only(signed(value, 366), (byYearDay) => ({ byYearDay })),
  BYWEEKNO: (value) => only(signed(value, 53), (byWeekNo) => ({ byWeekNo })),
  BYMONTH: (value) => only(numbers(value, 1, 12), (byMonth) => ({ byMonth })),
  BYSETPOS: (value) => only(signed(value, 366), (bySetPos) => ({ bySetPos })),
  WKST: (value) => (WEEKDAYS.includes(value) ? { weekStart: WEEKDAYS.indexOf(value) + 1 } : null),
};

/**
 * Reads an RRULE value (RFC 5545 §3.3.10), with or without its name, in either case. A semicolon at the end is
 * forgiven; anything else that the RFC forbids is a fault, as are the RSCALE and SKIP of RFC 7529.
 */
export function parseRule(text: string): { rule: Rule } | { fault: RuleFault } {
  if (text.length > MAX_LENGTH) return { fault: { kind: 'too-long', part: '' } };
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';');
  const seen = new Set<string>();
  let rule: Partial<Rule> = {};
  for (const written of parts) {
    const [part = '', value = '', ...rest] = written.split('=');
    if (value === '' || rest.length > 0) return { fault: { kind: 'unreadable', part: written } };
    const reader = Object.hasOwn(READERS, part) ? READERS[part] : undefined;
    if (!reader) return { fault: { kind: 'unknown-part', part } };
    if (seen.has(part)) return { fault: { kind: 'twice', part } };
    seen.add(part);
    const read = reader(value);
    if (!read) return { fault: { kind: 'bad-value', part } };
    rule = { ...rule, ...read };
  }
  const { freq } = rule;
  if (!freq) return { fault: { kind: 'no-frequency', part: 'FREQ' } };
  const whole: Rule = { ...EMPTY, ...rule, freq };
  const fault = ruleFault(whole);
  return fault ? { fault } : { rule: whole };
}

const EMPTY: Omit<Rule, 'freq'> = {
  interval: 1,
  count: null,
  until: null,
  bySecond: [],
  byMinute: [],
  byHour: [],
  byDay: [],
  byMonthDay: [],
  byYearDay: [],
  byWeekNo: [],
  byMonth: [],
  bySetPos: [],
  weekStart: 1,
};

const only = <T, R>(value: T | null, then: (value: T) => R): R | null =>
  value === null ? null : then(value);

const isFrequency = (value: string): value is Frequency =>
  FREQUENCIES.some((frequency) => frequency === value);

function natural(text: string, min: number): number | null {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  return value >= min ? value : null;
}

/** A comma-separated list of numbers from `min` to `max`, in order and each once. */
function numbers(text: string, min: number, max: number): number[] | null {
  const values = text.split(',').map((one) => (/^[+-]?\d{1,3}$/.test(one) ? Number(one) : Number.NaN));
  if (!values.every((value) => value >= min && value <= max)) return null;
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Numbers from 1 to `max` and from -1 to -`max`. */
function signed(text: string, max: number): number[] | null {
  const values = numbers(text, -max, max);
  return values?.includes(0) ? null : values;
}

/** Where leap seconds are not kept, second 60 is to be read as second 59 (RFC 5545 §3.3.12). */
const withoutLeap = (seconds: number[]): number[] => [
  ...new Set(seconds.map((second) => Math.min(second, 59))),
];

function readDays(text: string): RuleDay[] | null {
  const days: RuleDay[] = [];
  for (const one of text.split(',')) {
    const [, nth = '0', code = ''] = DAY.exec(one) ?? [];
    const isNumbered = /\d/.test(one);
    if (code === '' || Math.abs(Number(nth)) > 53 || (isNumbered && Number(nth) === 0)) return null;
    days.push({ nth: Number(nth), weekday: WEEKDAYS.indexOf(code) + 1 });
  }
  return days;
}

function readUntil(text: string): Until | null {
  const read = UNTIL.test(text) ? readTime(text) : null;
  return read && { kind: read.kind === 'offset' ? 'utc' : read.kind, wall: read.wall };
}
