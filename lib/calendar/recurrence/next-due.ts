import type { Moment } from '../../records/field';
import { isoDate } from '../civil';
import { wallClock } from '../zoned';
import { occurrences, type Series } from './occurrences';
import { parseRule } from './parse-rule';
import { stepLength } from './period';
import type { Rule, WallSeconds } from './rule';
import { readTime, wallText } from './wall-text';
import { newWork } from './work';
import { type Placed, placeAt, placeIn } from './zone-shift';

export interface Repeating {
  /** An RRULE value; COUNT is what is left, the present one included. */
  rrule: string;
  /** Whether the next one is counted from the due date of this one, or from the day on which it is done. */
  from: 'due' | 'completion';
  /** What becomes of those that fell between: passed over, or each of them still to be done. */
  missed: 'skip' | 'each';
  /** The days (`YYYY-MM-DD`) on which there is none. */
  except: readonly string[];
}

/** When something is done: an instant, and the zone (IANA) that a day without a time is meant in. */
export interface DoneAt {
  at: Date;
  zone: string;
}

/**
 * When what repeats is due again after `due`, and the rule it then has. What is due on a day stays due on a day, at
 * whatever time the next is done; only a rule of hours or minutes gives it a time. Null where the series is over, or
 * the rule cannot be read.
 */
export function nextDue(
  repeating: Repeating,
  due: Moment | null,
  done: DoneAt,
): { due: Moment; rrule: string } | null {
  const parsed = parseRule(repeating.rrule);
  if ('fault' in parsed) return null;
  const { rule } = parsed;
  const zone = [due?.zone, done.zone].find((name) => isKnownZone(name)) ?? 'UTC';
  const isOfHours = stepLength(rule.freq) < 86_400;
  const isTimed = isOfHours || (due?.time ?? null) !== null;
  const now = wallClock(done.at, zone);
  const isFromDue = repeating.from === 'due' && due !== null;
  const start = readTime(
    isFromDue
      ? `${due.date}T${due.time ?? (isOfHours ? now.time : '00:00')}`
      : `${now.date}T${isOfHours ? now.time : (due?.time ?? '00:00')}`,
  );
  if (!start) return null;
  const place = isTimed ? placeIn(zone) : placeAt(0);
  const today = readTime(now.date)?.wall ?? 0;

  /** Whether a moment is late enough to be the next one. */
  const isNext = ({ wall, instant }: Placed): boolean => {
    if (repeating.except.includes(isoDate(Math.floor(wall / 86_400)))) return false;
    if (!isFromDue) return isOfHours ? instant * 1000 > done.at.getTime() : wall >= today + 86_400;
    if (repeating.missed === 'each') return true;
    return isTimed ? instant * 1000 > done.at.getTime() : wall > today;
  };
  const nowWall = readTime(`${now.date}T${now.time}`)?.wall ?? 0;
  const mayJump = isOfHours && rule.count === null && repeating.missed === 'skip';
  const from = mayJump ? nearest(rule, start.wall, nowWall) : start.wall;
  const found = firstAfter({ rule, start: from, isDateOnly: !isTimed, place }, start.wall, isNext);
  if (!found) return null;
  // Whoever counts from the day it is done has missed nothing: each that is done is one of the count.
  const passed = isFromDue ? found.passed : 1;
  const left = rule.count === null ? null : rule.count - passed;
  if (left !== null && left <= 0) return null;
  const [date = '', time = ''] = wallText(found.wall).split('T');
  return {
    due: { date, time: isTimed ? time.slice(0, 5) : null, zone: isTimed ? (due?.zone ?? zone) : null },
    rrule: left === null ? repeating.rrule : repeating.rrule.replace(/COUNT=\d+/i, `COUNT=${left}`),
  };
}

/** A zone of a newer browser, or nonsense, may be written in what a peer sends. */
export function isKnownZone(zone: string | null | undefined): zone is string {
  if (!zone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The first moment after `start` that is late enough, and how many of the series are gone by then: the one at `start`,
 * which counts whether the rule falls on it or not (RFC 5545 §3.8.5.3), and those that were passed over.
 */
function firstAfter(series: Series, start: WallSeconds, isNext: (placed: Placed) => boolean) {
  const endless = { ...series, rule: { ...series.rule, count: null } };
  let passed = 1;
  for (const placed of occurrences(endless, newWork())) {
    if (placed.wall <= start) continue;
    if (isNext(placed)) return { wall: placed.wall, passed };
    passed += 1;
  }
  return null;
}

/** A start as many whole steps later as fit before `now`: what repeats by the minute and lay for a year is found at once. */
function nearest({ freq, interval }: Rule, start: WallSeconds, now: WallSeconds): WallSeconds {
  const length = stepLength(freq) * interval;
  return start + Math.max(0, Math.floor((now - start) / length) - 1) * length;
}
