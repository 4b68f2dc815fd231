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
  const slotsByTurn = inTurns(slots, grid);
  const firstDay = Math.floor(grid.first / grid.perDay);
  const cycle = leastCommonMultiple(DAYS_OF_CYCLE, slotsByTurn.length);
  let found = firstDay;
  for (let day = filter.next(firstDay, last); day !== null && step(work); day = filter.next(day + 1, last)) {
    // Days and turns fit together within that many days or never.
    if (day - found > cycle) return;
    for (const slot of slotsByTurn[(day - firstDay) % slotsByTurn.length] ?? []) {
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
  const names = (list: readonly number[], value: number) => list.length === 0 || list.includes(value);
  const slots: number[] = [];
  for (
    let slot = first % stride < 0 ? (first % stride) + stride : first % stride;
    slot < perDay;
    slot += stride
  ) {
    const at = slot * length;
    const passes =
      length === 86_400 ||
      (names(rule.byHour, Math.floor(at / 3600)) &&
        (length === 3600 || names(rule.byMinute, Math.floor(at / 60) % 60)) &&
        (length > 1 || names(rule.bySecond, at % 60)));
    if (passes) slots.push(slot);
  }
  return slots;
}

/** Steps of a day or longer: one day after the other, those that do not pass jumped over. */
function* longSteps({ perDay, first, interval }: Grid, filter: DayFilter, last: Day, work: Work) {
  // Where a step is of whole days, it finds a day that passes within 400 years of steps or never.
  const cycle = interval % perDay === 0 ? DAYS_OF_CYCLE * (interval / perDay) : Number.POSITIVE_INFINITY;
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
 * the next and come round after `interval / gcd` days.
 */
function inTurns(slots: readonly number[], { perDay, first, interval }: Grid): number[][] {
  const turns = interval / greatestCommonDivisor(interval, perDay);
  const startOfDay = Math.floor(first / perDay) * perDay;
  const byTurn: number[][] = Array.from({ length: turns }, () => []);
  if (turns === 1) return [[...slots]];
  const turnBySlot = new Map<number, number>();
  for (let turn = 0; turn < turns; turn += 1) {
    // The first step of the rule in that day, modulo the interval: it tells which slots fit.
    const shift = (((startOfDay + turn * perDay - first) % interval) + interval) % interval;
    turnBySlot.set((interval - shift) % interval, turn);
  }
  for (const slot of slots) {
    const turn = turnBySlot.get(slot % interval);
    if (turn !== undefined) byTurn[turn]?.push(slot);
  }
  return byTurn;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
