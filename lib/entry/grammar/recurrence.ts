import type { Day } from '../../calendar/civil';
import type { DayPart } from '../lexicon/lexicon';
import { markAt, numberAt, ordinalAt, type Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';
import { clockTimeAt } from './clock-time';
import {
  edgeOfEveryAt,
  everyEdgeAt,
  everyEdgeBehindAt,
  everyMonthEndAt,
  monthEndAt,
  monthEndBehindAt,
} from './month-end';
import { alwaysAt, oftenBehindAt } from './often-behind';
import type { TimePiece } from './pieces';
import { takeBound } from './recurrence-bounds';
import {
  dayListAt,
  everyMonthsAt,
  inMonthAt,
  inQuartersAt,
  nthAt,
  numberListAt,
  pluralNthAt,
  shortDaysAt,
  weekdayListAt,
} from './recurrence-days';
import { exceptAt, withoutDays } from './recurrence-except';
import {
  dailyPartsAt,
  dayPartsAt,
  dayTimesAt,
  everyClockAt,
  firstHourOf,
  halfDaysAt,
  letterDaysAt,
  slashedDaysAt,
} from './recurrence-times';
import { inYearAt, yearlyAt } from './recurrence-years';
import { onceAt, withDays } from './unit-days';
import { FREQ, ruleOf } from './unit-rule';

/** A repetition read from the words up to (not including) word `next`. */
export interface RecurrencePhrase {
  from: number;
  next: number;
  rule: RecurrenceRule;
  anchor: 'due' | 'completion';
  /** "every morning": the part of the day it names. */
  part: DayPart | null;
  /** "every day at 9am until june": the time, when it stands inside. */
  time: TimePiece | null;
  /** "starting monday". */
  start: Day | null;
  /** "weekly", "mondays": adjectives as often as repetitions, so their place must speak for them. */
  vague: boolean;
  /** Of the vague the ones that say nothing of a noun: "petkom", "denně". */
  adverb: boolean;
}

type Body = {
  rule: RecurrenceRule;
  next: number;
  part?: DayPart;
  time?: TimePiece;
  vague?: boolean;
  adverb?: boolean;
};

/** "every 2 weeks on monday", "every 15th", "monthly", "on fridays", "last friday of the month", "3 days after completion". */
export function recurrenceAt(reader: Reader, from: number): RecurrencePhrase | null {
  const led = timesBeforeAt(reader, from);
  if (led) return led;
  const afterDone = afterCompletionAt(reader, from);
  if (afterDone)
    return {
      from,
      ...afterDone,
      anchor: 'completion',
      part: null,
      time: null,
      start: null,
      vague: false,
      adverb: false,
    };
  const repeat = from > 0 ? reader.link('repeat', from) : null;
  const start = repeat ?? reader.link('by', from) ?? from;
  // "mỗi tuần ba lần" says more than its "mỗi tuần".
  const several = reader.term('often', start)?.value.on !== undefined;
  const every = several ? null : (reader.link('every', start) ?? alwaysAt(reader, start));
  const strict = every !== null && markAt(reader, every, '!', true);
  const body = every === null ? unledAt(reader, start) : everyAt(reader, strict ? every + 1 : every);
  if (!body) return null;
  const phrase: RecurrencePhrase = {
    from,
    next: body.next,
    rule: body.rule,
    anchor: strict ? 'completion' : 'due',
    part: body.part ?? null,
    time: body.time ?? firstHourOf(body),
    start: null,
    vague: body.vague ?? false,
    adverb: body.adverb ?? false,
  };
  takePart(reader, phrase);
  const done = reader.link('done', phrase.next);
  if (done !== null) Object.assign(phrase, { next: done, anchor: 'completion', vague: false });
  const times = phrase.part || !isByDays(phrase.rule) ? null : dayTimesAt(reader, phrase.next);
  if (times)
    Object.assign(phrase, { time: times.time, next: times.next, vague: false }).rule = {
      ...phrase.rule,
      hours: times.hours,
    };
  const plain = { ...phrase };
  const at = reader.link('at', phrase.next);
  const begins = reader.link('starting', phrase.next);
  const hourAt = at ?? (begins === null ? null : reader.link('at', begins));
  const time = times ? null : clockTimeAt(reader, hourAt ?? phrase.next, hourAt !== null);
  if (time) Object.assign(phrase, { time, next: time.next });
  let bounds = 0;
  while (bounds < 2 && takeBound(reader, phrase)) bounds += 1;
  // A time is taken along only to reach a bound behind it; otherwise it is a token of its own.
  return bounds > 0 || (time && begins !== null) ? phrase : plain;
}

/** "at 8am and 8pm every day": several times in front of the repetition. */
function timesBeforeAt(reader: Reader, from: number): RecurrencePhrase | null {
  const isTime = reader.words[from]?.kind === 'digits' || reader.link('at', from) !== null;
  const times = isTime ? dayTimesAt(reader, from) : null;
  const phrase =
    times && reader.words[times.next]?.kind === 'letters' ? recurrenceAt(reader, times.next) : null;
  return times && phrase && !phrase.time && !phrase.part && !phrase.rule.hours && isByDays(phrase.rule)
    ? { ...phrase, from, time: times.time, rule: { ...phrase.rule, hours: times.hours }, vague: false }
    : null;
}

/** "3 days after completion". */
function afterCompletionAt(reader: Reader, at: number): { rule: RecurrenceRule; next: number } | null {
  const count = numberAt(reader, at);
  const unit = count && reader.term('unit', count.next);
  const done = unit && reader.link('done', unit.next);
  return count && unit && done !== null ? ruleOf(unit.value, count.value, done) : null;
}

const isWord = (reader: Reader, at: number) => reader.words[at]?.kind === 'letters';

const isByDays = ({ freq }: RecurrenceRule) => freq !== 'HOURLY' && freq !== 'MINUTELY';

function everyAt(reader: Reader, at: number): Body | null {
  const short = shortDaysAt(reader, at);
  // Of "tue, thu, sat" two are short as letters are, and all three are days.
  if (short && short.next >= (weekdayListAt(reader, at)?.next ?? 0))
    return { rule: { freq: 'WEEKLY', interval: 1, weekdays: short.value }, next: short.next };
  const alternate = reader.link('other', at);
  const otherPart = alternate === null ? null : reader.term('part', alternate);
  if (otherPart) return { rule: { freq: 'DAILY', interval: 2 }, next: otherPart.next, part: otherPart.value };
  const nth = nthAt(reader, at);
  const inMonth = nth && inMonthAt(reader, nth.next);
  if (nth && inMonth !== null) return { rule: nth.value, next: inMonth };
  const inQuarters = nth && inQuartersAt(reader, nth);
  if (inQuarters) return { rule: inQuarters.value, next: inQuarters.next };
  const start = alternate ?? at;
  const count = alternate === null ? numberAt(reader, at) : null;
  const ordinal = alternate === null ? ordinalAt(reader, at) : null;
  const interval = alternate === null ? (count && reader.term('unit', count.next) ? count.value : 1) : 2;
  const counted = count && reader.term('unit', count.next);
  // "mỗi năm" is each year, though "năm" is five as well.
  const unit =
    count && !counted && isWord(reader, start)
      ? reader.term('unit', start)
      : (counted ?? reader.term('unit', start));
  const edgeBehind =
    unit && !count && interval === 1 ? everyEdgeBehindAt(reader, unit.value, unit.next) : null;
  if (edgeBehind) return edgeBehind;
  const ends =
    everyMonthEndAt(reader, at) ??
    (unit?.value === 'month' && !count ? monthEndBehindAt(reader, unit.next) : null);
  if (ends) return { rule: { freq: 'MONTHLY', interval: 1, monthDays: ends.value }, next: ends.next };
  const except = unit && interval === 1 ? exceptAt(reader, unit.value, unit.next) : null;
  if (except) return except;
  if (unit) return withDays(reader, unit.value, ruleOf(unit.value, interval, reader.skip('once', unit.next)));
  const edge = everyEdgeAt(reader, at);
  if (edge) return edge;
  const countedDays = count && Number.isInteger(count.value) ? weekdayListAt(reader, count.next, true) : null;
  if (count && countedDays && count.value > 1)
    return {
      rule: { freq: 'WEEKLY', interval: count.value, weekdays: countedDays.value },
      next: countedDays.next,
    };
  const ordinalUnit = ordinal && reader.term('unit', ordinal.next);
  const ofMonth = ordinalUnit?.value === 'day' ? inMonthAt(reader, ordinalUnit.next) : null;
  if (ordinal && ofMonth !== null)
    return { rule: { freq: 'MONTHLY', interval: 1, monthDays: [ordinal.value] }, next: ofMonth };
  if (ordinal && ordinalUnit && ordinalUnit.value !== 'workday') {
    return withDays(reader, ordinalUnit.value, ruleOf(ordinalUnit.value, ordinal.value, ordinalUnit.next));
  }
  const weekdays = weekdayListAt(reader, start);
  if (weekdays) {
    const often = reader.twelveHour ? null : reader.term('often', weekdays.next);
    const apart = interval === 1 && often?.value.unit === 'week' ? often : null;
    return {
      rule: { freq: 'WEEKLY', interval: apart?.value.interval ?? interval, weekdays: weekdays.value },
      next: apart?.next ?? weekdays.next,
    };
  }
  if (nth) return { rule: nth.value, next: nth.next };
  const yearly = yearlyAt(reader, at);
  if (yearly) return yearly;
  const days = dayListAt(reader, at);
  if (days)
    return {
      rule: { freq: 'MONTHLY', interval: 1, monthDays: days.value },
      next: inMonthAt(reader, days.next) ?? days.next,
    };
  const parts = dayPartsAt(reader, at);
  const hours = parts ? withoutDays(reader, parts) : everyClockAt(reader, at);
  if (hours) return hours;
  const numbers = numberListAt(reader, at);
  return numbers && { rule: { freq: 'MONTHLY', interval: 1, monthDays: numbers.value }, next: numbers.next };
}

/** "weekly on friday", "mondays and thursdays", "15th of every month", "first monday of the month". */
function unledAt(reader: Reader, at: number): Body | null {
  const behind =
    oftenBehindAt(reader, at) ??
    onceAt(reader, at) ??
    letterDaysAt(reader, at) ??
    slashedDaysAt(reader, at) ??
    dailyPartsAt(reader, at) ??
    halfDaysAt(reader, reader.skip('on', at));
  if (behind) return behind;
  const edge = edgeOfEveryAt(reader, reader.skip('on', at));
  if (edge) return edge;
  const often = reader.term('often', at);
  if (often) {
    const body = withDays(
      reader,
      often.value.unit,
      ruleOf(often.value.unit, often.value.interval, often.next),
    );
    const { part, on } = often.value;
    const adverb = reader.dotted && !often.shy;
    if (body && on && body.next === often.next) return { ...body, rule: { ...body.rule, ...on } };
    return body && { ...body, vague: body.next === often.next, adverb, ...(part && { part }) };
  }
  const inFront = reader.twelveHour ? null : reader.term('unit', at);
  const nthBehind = inFront?.value === 'month' ? nthAt(reader, inFront.next) : null;
  if (nthBehind) return { rule: nthBehind.value, next: nthBehind.next };
  const on = reader.skip('on', at);
  const alternate = /^alternat/.test(reader.words[on]?.folded ?? '') ? reader.link('other', on) : null;
  const plural = weekdayListAt(reader, alternate ?? on, true);
  if (plural)
    return {
      rule: { freq: 'WEEKLY', interval: alternate === null ? 1 : 2, weekdays: plural.value },
      next: plural.next,
      vague: on === at,
      adverb: reader.dotted && reader.term('weekdays', at)?.shy === false,
    };
  const weekdays = on > at ? reader.term('often', on) : null;
  if (weekdays && (weekdays.value.part || FREQ[weekdays.value.unit].weekdays)) {
    const body = ruleOf(weekdays.value.unit, 1, weekdays.next);
    return body && { ...body, ...(weekdays.value.part && { part: weekdays.value.part }) };
  }
  const several = pluralNthAt(reader, at) ?? pluralNthAt(reader, on);
  if (several) return { rule: several.value, next: inMonthAt(reader, several.next) ?? several.next };
  const nth = nthAt(reader, at) ?? nthAt(reader, on);
  const inMonth = nth && inMonthAt(reader, nth.next);
  if (nth && inMonth !== null) return { rule: nth.value, next: inMonth };
  const inQuarters = nth && inQuartersAt(reader, nth, true);
  if (inQuarters) return { rule: inQuarters.value, next: inQuarters.next };
  const apart = nth?.value.freq === 'MONTHLY' ? everyMonthsAt(reader, nth.next) : null;
  if (nth && apart) return { rule: { ...nth.value, interval: apart.value }, next: apart.next };
  const yearly = inYearAt(reader, nth?.value.months ? nth : null, on);
  if (yearly) return yearly;
  const days = dayListAt(reader, at) ?? dayListAt(reader, on) ?? monthEndAt(reader, on);
  const ofQuarters =
    days &&
    inQuartersAt(
      reader,
      { value: { freq: 'MONTHLY', interval: 1, monthDays: days.value }, next: days.next },
      true,
    );
  if (ofQuarters) return { rule: ofQuarters.value, next: ofQuarters.next };
  const ofEvery = days && inMonthAt(reader, days.next, true);
  const months = days && (ofEvery === null ? everyMonthsAt(reader, days.next) : { value: 1, next: ofEvery });
  return (
    months && {
      rule: { freq: 'MONTHLY', interval: months.value, monthDays: days.value },
      next: months.next,
    }
  );
}

function takePart(reader: Reader, phrase: RecurrencePhrase): void {
  const part = phrase.part ? null : reader.term('part', reader.skip('in', phrase.next));
  if (!part || part.value.today) return;
  phrase.part = part.value;
  phrase.next = part.next;
  phrase.vague = false;
}
