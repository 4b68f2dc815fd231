import type { Weekday } from '../civil';

/** From the coarsest to the finest. */
export const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday, or with `nth` the nth of them in a month or year (negative: from its end); `nth` 0 means every one. */
export interface RuleDay {
  nth: number;
  weekday: Weekday;
}

/** Seconds of a wall clock since 1970-01-01T00:00:00 on that clock, in no zone. */
export type WallSeconds = number;

/** The last moment of a rule: a whole day, a wall-clock time, or an instant in UTC. `wall` is as it is written. */
export interface Until {
  kind: 'date' | 'local' | 'utc';
  wall: WallSeconds;
}

/** A recurrence rule (RFC 5545 §3.3.10) as it is written. An empty list stands for a part that is not there. */
export interface Rule {
  freq: Frequency;
  interval: number;
  count: number | null;
  until: Until | null;
  bySecond: readonly number[];
  byMinute: readonly number[];
  byHour: readonly number[];
  byDay: readonly RuleDay[];
  byMonthDay: readonly number[];
  byYearDay: readonly number[];
  byWeekNo: readonly number[];
  byMonth: readonly number[];
  bySetPos: readonly number[];
  weekStart: Weekday;
}

/** Whether a frequency steps by less time than another. */
export const isFinerThan = (freq: Frequency, other: Frequency): boolean =>
  FREQUENCIES.indexOf(freq) > FREQUENCIES.indexOf(other);
