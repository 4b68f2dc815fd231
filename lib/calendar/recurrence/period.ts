import type { Day } from '../civil';
import type { Frequency, Rule } from './rule';

/**
 * What one step of a rule gives: each of its days at each of its times (seconds after midnight), both in order. It may
 * be millions of moments, so they are not written out. BYSETPOS counts within it.
 */
export interface Period {
  days: readonly Day[];
  times: readonly number[];
}

/** The moments of one step of `length` seconds, in seconds after its beginning: what its BY parts make of it. */
export function timesWithin({ byHour, byMinute, bySecond }: Rule, length: number): number[] {
  const hours = length >= 86_400 ? byHour : [0];
  const minutes = length >= 3600 ? byMinute : [0];
  const seconds = length >= 60 ? bySecond : [0];
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );
}

/** The seconds of a step; those of weeks, months and years are steps of days here. */
export function stepLength(freq: Frequency): number {
  switch (freq) {
    case 'HOURLY':
      return 3600;
    case 'MINUTELY':
      return 60;
    case 'SECONDLY':
      return 1;
    default:
      return 86_400;
  }
}
