import type { Day } from '../civil';
import { type Period, stepLength, timesWithin } from './period';
import { periods } from './periods';
import type { Frequency, Rule, WallSeconds } from './rule';
import { withStart } from './with-start';
import { step, type Work } from './work';
import { DAYS_OF_CYCLE } from './year';

/**
 * The wall-clock times of a rule from its start to the end of the day `last`, each once and in order; no zone, COUNT or
 * UNTIL yet. The start itself is among them only where the rule falls on it: the RFC leaves that open, and
 * python-dateutil and rrule.js do so for all frequencies, ical.js for most.
 */
export function* wallTimes(rule: Rule, start: WallSeconds, last: Day, work: Work): Iterable<WallSeconds> {
  const whole = withStart(rule, start);
  const places = rule.bySetPos;
  if (places.length > 0 && places.every((place) => Math.abs(place) > longestPeriod(whole))) return;
  let idle = 0;
  for (const period of periods(whole, start, last, work)) {
    idle += 1;
    if (idle > PERIODS_OF_CYCLE[rule.freq]) return;
    for (const wall of places.length > 0 ? picked(period, places) : every(period, start, work)) {
      idle = 0;
      if (wall >= start) yield wall;
    }
  }
}

/**
 * The calendar repeats itself, weekdays included, after 400 years. A rule that comes to nothing in as many steps as these
 * have will never come to anything, whatever its interval.
 */
const PERIODS_OF_CYCLE: Readonly<Record<Frequency, number>> = {
  YEARLY: 400,
  MONTHLY: 4800,
  WEEKLY: DAYS_OF_CYCLE / 7,
  DAILY: DAYS_OF_CYCLE,
  // Each of these is one moment at least, if not the place in it that is looked for.
  HOURLY: Number.POSITIVE_INFINITY,
  MINUTELY: Number.POSITIVE_INFINITY,
  SECONDLY: Number.POSITIVE_INFINITY,
};

function* every({ days, times }: Period, start: WallSeconds, work: Work): Iterable<WallSeconds> {
  for (const day of days) {
    if (day * 86_400 + 86_400 <= start) continue;
    for (const time of times) {
      if (!step(work)) return;
      yield day * 86_400 + time;
    }
  }
}

/** The moments of a period at the places that BYSETPOS names, found by their number without writing the others out. */
function* picked({ days, times }: Period, places: readonly number[]): Iterable<WallSeconds> {
  const size = days.length * times.length;
  const indexes = new Set(places.map((place) => (place > 0 ? place - 1 : size + place)));
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const day = days[Math.floor(index / times.length)];
    const time = times[index % times.length];
    if (index < 0 || day === undefined || time === undefined) continue;
    yield day * 86_400 + time;
  }
}

/** How many moments one step of the rule can have at most. */
function longestPeriod(rule: Rule): number {
  const days = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1, HOURLY: 1, MINUTELY: 1, SECONDLY: 1 };
  return days[rule.freq] * timesWithin(rule, stepLength(rule.freq)).length;
}
