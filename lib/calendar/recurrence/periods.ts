import { civilOf, type Day, dayOf, weekdayOf } from '../civil';
import { type DayFilter, dayFilter } from './day-filter';
import { type Period, timesWithin } from './period';
import type { Rule, WallSeconds } from './rule';
import { stepsWithinDays } from './within-day';
import { step, type Work } from './work';
import { firstDayOf, yearOf } from './year';

/**
 * The periods of a rule from the one that holds `start` to the day `last`, in order, those with
 * no day included. The rule is whole (`withStart`).
 */
export function periods(rule: Rule, start: WallSeconds, last: Day, work: Work): Iterable<Period> {
  const filter = dayFilter(rule);
  const day = Math.floor(start / 86_400);
  switch (rule.freq) {
    case 'YEARLY':
      return years(rule, filter, day, last, work);
    case 'MONTHLY':
      return months(rule, filter, day, last, work);
    case 'WEEKLY':
      return weeks(rule, filter, day, last, work);
    default:
      return stepsWithinDays(rule, filter, start, last, work);
  }
}

function* years(rule: Rule, filter: DayFilter, start: Day, last: Day, work: Work): Iterable<Period> {
  const times = timesWithin(rule, 86_400);
  for (let year = yearOf(start); year <= yearOf(last) && step(work); year += rule.interval) {
    const first = firstDayOf(year);
    yield { days: filter.ofYear(year).map((day) => first + day), times };
  }
}

function* months(rule: Rule, filter: DayFilter, start: Day, last: Day, work: Work): Iterable<Period> {
  const times = timesWithin(rule, 86_400);
  const from = civilOf(start);
  for (let month = from.year * 12 + from.month - 1; step(work); month += rule.interval) {
    const first = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (!(first <= last)) return;
    const end = dayOf(Math.floor(month / 12), (month % 12) + 2, 1);
    yield { days: daysBetween(filter, first, end, work), times };
  }
}

function* weeks(rule: Rule, filter: DayFilter, start: Day, last: Day, work: Work): Iterable<Period> {
  const times = timesWithin(rule, 86_400);
  const first = start - ((weekdayOf(start) - rule.weekStart + 7) % 7);
  for (let week = first; week <= last && step(work); week += rule.interval * 7) {
    yield { days: daysBetween(filter, week, week + 7, work), times };
  }
}

/** The days that pass from `first` to before `end`. */
function daysBetween(filter: DayFilter, first: Day, end: Day, work: Work): Day[] {
  const days: Day[] = [];
  for (let day = filter.next(first, end - 1); day !== null && step(work); day = filter.next(day + 1, end - 1))
    days.push(day);
  return days;
}
