import type { Rule, Until, WallSeconds } from './rule';
import { wallTimes } from './wall-times';
import type { Work } from './work';
import { LAST_DAY } from './year';
import { inOrder, type Place, type Placed } from './zone-shift';

/** A rule with the moment it begins. */
export interface Series {
  rule: Rule;
  start: WallSeconds;
  /** The start is a day without a time, and so are the instances. */
  isDateOnly: boolean;
  /** What the clocks of its zone make of a wall-clock time. */
  place: Place;
}

/**
 * The instances of a series in order, without end but that of the calendar (9999-12-31) where the rule has none. It
 * ends early when `work` is used up; `work.left` is then negative.
 */
export function* occurrences({ rule, start, isDateOnly, place }: Series, work: Work): Iterable<Placed> {
  const ruleInUse = isDateOnly ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule;
  const end = rule.until ? lastInstant(rule.until, isDateOnly, place) : Number.POSITIVE_INFINITY;
  // A day more, for zones east of UTC and times that a gap moves on.
  const lastDay = rule.until ? Math.min(LAST_DAY, Math.floor(rule.until.wall / 86_400) + 2) : LAST_DAY;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const placed of inOrder(wallTimes(ruleInUse, start, lastDay, work), place)) {
    if (placed.instant > end) return;
    yield placed;
    left -= 1;
    if (left === 0) return;
  }
}

/**
 * The last instant of a series, included. A date is the whole of that day on the clock of the series; for a series of
 * days the time of the last moment says nothing.
 */
function lastInstant({ kind, wall }: Until, isDateOnly: boolean, place: Place): number {
  if (isDateOnly) return wall;
  if (kind === 'utc') return wall;
  return place(kind === 'date' ? wall + 86_399 : wall).instant;
}
