import type { Moment } from '../../records/field';
import { inZone } from '../zoned';
import { isKnownZone, type Repeating } from './next-due';
import { occurrences } from './occurrences';
import { parseRule } from './parse-rule';
import { stepLength } from './period';
import { readTime, wallText } from './wall-text';
import type { Work } from './work';
import { placeAt, placeIn } from './zone-shift';

/** Days of a reader (`YYYY-MM-DD`, both included) and the zone (IANA) whose days they are. */
export interface Span {
  from: string;
  to: string;
  zone: string;
}

/**
 * The moments after `due` at which something repeats, as far as they fall into a span of days: at most `limit`, in
 * order, and what `work` allows for. None where they are counted from the day on which it is done, which nobody knows
 * yet; none of a rule of hours or minutes, which would fill every day; none where the rule cannot be read.
 */
export function laterMoments(
  { rrule, from, except }: Pick<Repeating, 'rrule' | 'from' | 'except'>,
  due: Moment,
  span: Span,
  limit: number,
  work: Work,
): Moment[] {
  const parsed = parseRule(rrule);
  if (from !== 'due' || 'fault' in parsed || stepLength(parsed.rule.freq) < 86_400) return [];
  const { rule } = parsed;
  const zone = due.time === null ? null : (due.zone ?? span.zone);
  const start = readTime(`${due.date}T${due.time ?? '00:00'}`);
  if (!start || limit <= 0 || (zone !== null && !isKnownZone(zone))) return [];
  const place = zone === null ? placeAt(0) : placeIn(zone);
  // The present one is one of the count, whether the rule falls on it or not (RFC 5545 §3.8.5.3).
  let left = rule.count === null ? Number.POSITIVE_INFINITY : rule.count - 1;
  const series = { rule: { ...rule, count: null }, start: start.wall, isDateOnly: zone === null, place };
  const found: Moment[] = [];
  for (const { wall } of occurrences(series, work)) {
    if (wall <= start.wall) continue;
    if (left <= 0 || found.length >= limit) break;
    left -= 1;
    const [date = '', time = ''] = wallText(wall).split('T');
    const moment: Moment = { date, time: zone === null ? null : time.slice(0, 5), zone };
    const day = inZone(moment, span.zone).date;
    if (day > span.to) break;
    if (day >= span.from && !except.includes(date)) found.push(moment);
  }
  return found;
}
