import { isoDate } from '../civil';
import { occurrences, type Series } from './occurrences';
import { parseRule } from './parse-rule';
import type { Rule } from './rule';
import type { RuleFault } from './rule-faults';
import { offsetText, readTime, type WrittenTime, wallText } from './wall-text';
import { newWork, type Work } from './work';
import { type Place, type Placed, placeAt, placeIn } from './zone-shift';

export interface ExpandRequest {
  /** An RRULE value, with or without its name. */
  rrule: string;
  /** A date, a wall-clock time, or a time with an offset, in any form that ISO 8601 or RFC 5545 write. */
  start: string;
  /** IANA name. Without it times are floating, or stay at the offset that `start` has. */
  zone?: string | undefined;
  /** Instances that are left out, of which COUNT counts all the same; a date leaves out all of that day. */
  exdates?: readonly string[] | undefined;
  /** How many instances are wanted at most. */
  limit?: number | undefined;
}

export type ExpandFault =
  | RuleFault
  | { kind: 'bad-start' | 'bad-exdate' | 'bad-zone' | 'time-needed' | 'too-much-work'; part: string };

/** Without a limit a thousand instances are given; nobody gets more than three thousand at once. */
const DEFAULT_LIMIT = 1000;
const MAX_LIMIT = 3000;

/**
 * The instances of a rule, in order: `1997-09-02T09:00:00-04:00`, without the offset where the times are floating, and
 * as `1997-09-02` where `start` is a date. An empty list where the rule falls on nothing up to the year 9999.
 */
export function expand(
  request: ExpandRequest,
  work: Work = newWork(),
): { instances: string[] } | { fault: ExpandFault } {
  const parsed = parseRule(request.rrule);
  if ('fault' in parsed) return parsed;
  const start = readTime(request.start);
  if (!start) return { fault: { kind: 'bad-start', part: request.start } };
  const place = placeOf(start, request.zone);
  if (!place) return { fault: { kind: 'bad-zone', part: request.zone ?? '' } };
  const { rule } = parsed;
  const series = seriesFrom(rule, start, place);
  if (series.isDateOnly && ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.freq))
    return { fault: { kind: 'time-needed', part: 'FREQ' } };
  const isFloating = request.zone === undefined && start.kind !== 'offset';
  const left = leftOut(request.exdates ?? [], series, isFloating);
  if ('fault' in left) return left;

  const limit = Math.min(request.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
  const instances: string[] = [];
  if (limit > 0)
    for (const placed of occurrences(series, work)) {
      if (left.has(placed)) continue;
      instances.push(textOf(placed, series.isDateOnly, isFloating));
      if (instances.length >= limit) break;
    }
  return work.left < 0 ? { fault: { kind: 'too-much-work', part: '' } } : { instances };
}

/** A day has no zone: it is counted as if there were none. Null for a zone that is not known. */
function placeOf(start: WrittenTime, zone: string | undefined): Place | null {
  try {
    const place = zone === undefined ? placeAt(start.offset) : placeIn(zone);
    return start.kind === 'date' ? placeAt(0) : place;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A start with an offset is the moment it names, on the clock of the zone. */
function seriesFrom(rule: Rule, start: WrittenTime, place: Place): Series {
  const isDateOnly = start.kind === 'date';
  if (start.kind !== 'offset') return { rule, start: start.wall, isDateOnly, place };
  return { rule, start: wallOf(start.wall - start.offset, place), isDateOnly, place };
}

/** What the clock shows at an instant, found by trying: offsets are between half a day behind and more than one ahead. */
function wallOf(instant: number, place: Place): number {
  const near = place(instant);
  const guess = place(instant + near.offset);
  return guess.instant === instant ? guess.wall : instant + guess.offset;
}

function leftOut(
  exdates: readonly string[],
  series: Series,
  isFloating: boolean,
): { has: (placed: Placed) => boolean } | { fault: ExpandFault } {
  const days = new Set<number>();
  const instants = new Set<number>();
  for (const text of exdates) {
    const read = readTime(text);
    if (!read) return { fault: { kind: 'bad-exdate', part: text } };
    if (read.kind === 'date' || series.isDateOnly) days.add(Math.floor(read.wall / 86_400));
    else if (read.kind === 'offset' && !isFloating) instants.add(read.wall - read.offset);
    else instants.add(series.place(read.wall).instant);
  }
  return { has: ({ wall, instant }) => days.has(Math.floor(wall / 86_400)) || instants.has(instant) };
}

function textOf({ instant, offset }: Placed, isDateOnly: boolean, isFloating: boolean): string {
  if (isDateOnly) return isoDate(Math.floor(instant / 86_400));
  return wallText(instant + offset) + (isFloating ? '' : offsetText(offset));
}
