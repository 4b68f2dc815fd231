import type { Day } from '../civil';
import type { DayFilter } from './day-filter';
import { type Period, stepLength, timesWithin } from './period';
import type { Rule, WallSeconds } from './rule';
import { step, type Work } from './work';
import { DAYS_OF_CYCLE } from './year';

/**
 * The steps of a rule of days, hours, minutes or seconds. Days that do not pass are jumped over, and what can never
 * fall on an hour, minute or second that the rule names is known beforehand: a rule of seconds costs no more than one
 * of days.
 */
export function* stepsWithinDays(
  rule: Rule,
  filter: DayFilter,
  start: WallSeconds,
  last: Day,
  work: Work,
): Iterable<Period> {
  const length = stepLength(rule.freq);
  const grid: Grid = { perDay: 86_400 / length, first: Math.floor(start / length), interval: rule.interval };
  const slots = reachableSlots(rule, grid, length);
  if (slots.length === 0) return;
  const times = timesWithin(rule, length);
  const period = (day: Day, slot: number): Period => ({
    days: [day],
    times: slot === 0 ? times : times.map((time) => slot * length + time),
  });
  if (grid.interval >= grid.perDay) {
    const named = new Set(slots);
    for (const { day, slot } of longSteps(grid, filter, last, work))
      if (named.has(slot)) yield period(day, slot);
    return;
  }
  const turns = inTurns(slots, grid);
  const firstDay = Math.floor(grid.first / grid.perDay);
  const cycle = leastCommonMultiple(DAYS_OF_CYCLE, turns.length);
  let found = firstDay;
  for (let day = filter.next(firstDay, last); day !== null && step(work); day = filter.next(day + 1, last)) {
    // Days and turns fit together within that many days or never.
    if (day - found > cycle) return;
    for (const slot of turns.byTurn.get((day - firstDay) % turns.length) ?? []) {
      if (day * grid.perDay + slot < grid.first) continue;
      if (!step(work)) return;
      found = day;
      yield period(day, slot);
    }
  }
}

/** Steps counted from the epoch, `perDay` of them a day; the rule takes every `interval`th from `first` on. */
interface Grid {
  perDay: number;
  first: number;
  interval: number;
}

/** The steps of a day (from 0) that the rule's hours, minutes and seconds leave and that its interval ever comes to. */
function reachableSlots(rule: Rule, { perDay, first, interval }: Grid, length: number): number[] {
  const stride = greatestCommonDivisor(interval, perDay);
  const isReachable = (slot: number) => (slot - first) % stride === 0;
  if (length === 86_400) return [0].filter(isReachable);
  const hours = rule.byHour.length > 0 ? rule.byHour : upTo(24);
  const minutes = length === 3600 ? [0] : rule.byMinute.length > 0 ? rule.byMinute : upTo(60);
  const seconds = length > 1 ? [0] : rule.bySecond.length > 0 ? rule.bySecond : upTo(60);
  const slots: number[] = [];
  for (const hour of hours)
    for (const minute of minutes)
      for (const second of seconds) {
        const slot = (hour * 3600 + minute * 60 + second) / length;
        if (isReachable(slot)) slots.push(slot);
      }
  return slots;
}

const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);

/** Steps of a day or longer: one day after the other, those that do not pass jumped over. */
function* longSteps({ perDay, first, interval }: Grid, filter: DayFilter, last: Day, work: Work) {
  // Where a step is of whole days, it finds a day that passes within 400 years of steps or never.
  const cycle =
    interval % perDay === 0
      ? leastCommonMultiple(DAYS_OF_CYCLE, interval / perDay)
      : Number.POSITIVE_INFINITY;
  let found = Math.floor(first / perDay);
  for (let at = first; step(work); at += interval) {
    const day = filter.next(Math.floor(at / perDay), last);
    if (day === null || day > found + cycle) return;
    const early = day * perDay - at;
    // Several steps at once; it may land behind the day that was aimed at, on one that does not pass.
    if (early > 0) at += Math.ceil(early / interval) * interval;
    const landed = Math.floor(at / perDay);
    if (landed > last || (landed > day && !filter.has(landed))) continue;
    found = landed;
    yield { day: landed, slot: at - landed * perDay };
  }
}

/**
 * Which slots the rule falls on, day by day: with an interval that does not divide the day they shift from one day to
 * the next and come round after `interval / gcd` days. The turn of a slot solves
 * `turn * perDay + slot = first (mod interval)`, counted from the day of the first step.
 */
function inTurns(slots: readonly number[], { perDay, first, interval }: Grid): Turns {
  const divisor = greatestCommonDivisor(interval, perDay);
  const length = interval / divisor;
  const inverse = inverseOf((perDay / divisor) % length, length);
  const into = first - Math.floor(first / perDay) * perDay;
  const byTurn = new Map<number, number[]>();
  for (const slot of slots) {
    const turn = modulo(modulo((into - slot) / divisor, length) * inverse, length);
    const known = byTurn.get(turn);
    if (known) known.push(slot);
    else byTurn.set(turn, [slot]);
  }
  return { length, byTurn };
}

interface Turns {
  length: number;
  byTurn: ReadonlyMap<number, readonly number[]>;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The number that multiplied with `value` leaves 1 modulo `by`, which has no divisor in common with it (Euclid). */
function inverseOf(value: number, by: number): number {
  let [a, b] = [by, value];
  let [before, inverse] = [0, 1];
  while (b > 1) {
    const times = Math.floor(a / b);
    [a, b] = [b, a - times * b];
    [before, inverse] = [inverse, before - times * inverse];
  }
  return modulo(inverse, by);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
