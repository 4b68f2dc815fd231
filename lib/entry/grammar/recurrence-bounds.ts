import { civilOf, type Day } from '../../calendar/civil';
import { digitsAt, markAt, numberAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { amountAt, shiftDay } from './amount';
import { anchorDateAt } from './anchor-date';
import { namedPeriodAt, type Period } from './period-date';
import { relativeDateAt } from './relative-date';

/** What a bound changes of a repetition: its rule, its first day, and how far it reads. */
interface Bounded {
  rule: RecurrenceRule;
  start: Day | null;
  next: number;
}

/** "starting friday", "until june", "for 3 weeks". */
export function takeBound(reader: Reader, phrase: Bounded): boolean {
  const comma = markAt(reader, phrase.next, ',');
  const tried: Bounded = { rule: phrase.rule, start: phrase.start, next: phrase.next + (comma ? 1 : 0) };
  if (!boundAt(reader, tried)) return false;
  Object.assign(phrase, tried);
  return true;
}

function boundAt(reader: Reader, phrase: Bounded): boolean {
  const ends = reader.link('ends', phrase.next);
  const starting =
    ends === null ? (reader.link('starting', phrase.next) ?? reader.link('between', phrase.next)) : null;
  const running = phrase.start !== null && ends === null ? reader.link('to', phrase.next) : null;
  const bound = ends ?? running ?? starting;
  const day = bound === null ? null : reader.skip('on', bound);
  const counted = day === null ? null : relativeDateAt(reader, day);
  // "ending in 6 months"; an end that is a time of day is none.
  const isCounted = counted !== null && counted.caution !== 'whole' && counted.minutes === undefined;
  const date = day === null ? null : (anchorDateAt(reader, day) ?? (isCounted ? counted : null));
  if (date && (ends ?? running) !== null) phrase.rule = { ...phrase.rule, until: date.day };
  else if (date && starting !== null) phrase.start = date.day;
  if (date) phrase.next = date.next;
  if (date) return true;
  const period = isOften(phrase) ? periodOfAt(reader, phrase.next) : null;
  if (period) {
    phrase.rule = { ...phrase.rule, until: period.last };
    phrase.start = Math.max(period.first, reader.clock.today);
    phrase.next = period.next;
    return true;
  }
  const crossed = timesMarkAt(reader, phrase.next);
  if (crossed && phrase.rule.count === undefined) {
    phrase.rule = { ...phrase.rule, count: crossed.value };
    phrase.next = crossed.next;
    return true;
  }
  const span = reader.link('for', phrase.next);
  const count = numberAt(reader, span ?? phrase.next);
  const times =
    count && Number.isInteger(count.value) && count.value > 0 ? reader.link('times', count.next) : null;
  if (times !== null && phrase.rule.count === undefined) {
    phrase.rule = { ...phrase.rule, count: count?.value ?? 1 };
    phrase.next = times;
    return true;
  }
  const amount =
    span === null || phrase.rule.until !== undefined ? null : amountAt(reader, nextAt(reader, span));
  if (!amount || amount.amount.minutes > 0) return false;
  phrase.rule = { ...phrase.rule, until: shiftDay(phrase.start ?? reader.clock.today, amount.amount, 1) - 1 };
  phrase.next = amount.next;
  return civilOf(phrase.rule.until ?? 0).year < 9999;
}

/** Whether a month or a week can hold several of the days that a rule still without an end falls on. */
const isOften = ({ rule, start }: Bounded) =>
  rule.until === undefined && start === null && (rule.freq === 'DAILY' || rule.freq === 'WEEKLY');

/** The "in december" of "every monday in december", the "next week" of "every day next week". */
function periodOfAt(reader: Reader, at: number): Period | null {
  const of = reader.link('in', at) ?? reader.link('of', at);
  const isBare = reader.term('which', at) !== null || reader.cased || !(reader.twelveHour || reader.dotted);
  const period = of !== null || isBare ? namedPeriodAt(reader, of ?? at) : null;
  return period && /^(?:week|month)$/.test(period.unit) && period.last >= reader.clock.today ? period : null;
}

/** The "x10" of "every week x10", the "5x" of "every week 5x". */
function timesMarkAt(reader: Reader, at: number): { value: number; next: number } | null {
  const isX = (i: number) => /^[x×]$/.test(reader.words[i]?.folded ?? '');
  const count = digitsAt(reader, isX(at) ? at + 1 : at, 3);
  if (!count || count.value === 0 || !reader.words[isX(at) ? at + 1 : at + 1]?.glued) return null;
  if (isX(at)) return count;
  return isX(at + 1) ? { value: count.value, next: at + 2 } : null;
}

/** Index behind the "the next" of "for the next three weeks". */
function nextAt(reader: Reader, at: number): number {
  const which = reader.term('which', at);
  return which?.value === 'next' ? which.next : at;
}
