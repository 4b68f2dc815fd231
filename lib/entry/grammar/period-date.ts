import { addMonths, addWorkdays, civilOf, type Day, dayOf, mondayOf, weekdayOf } from '../../calendar/civil';
import type { Terms, Unit } from '../lexicon/lexicon';
import { digitsAt, markAt, numberAt, ordinalAt, type Reader, whichBehindAt } from '../reader';
import { monthAt, yearWordAt } from './month-date';
import { afterNextAt, namedDayAt } from './named-day';
import { type DatePiece, furthest } from './pieces';
import { weekOfAt } from './week-of';

type Edge = Terms['edge'];
/** A stretch of the calendar: its first and last day. */
export interface Period {
  first: Day;
  last: Day;
  unit: Unit;
  next: number;
  /** Said which one ("this month", "march"), not only what kind ("of the month"). */
  named?: boolean;
}

/** "next week", "this weekend", "end of month", "mid january", "eoy", "end of Q2", "week 50". */
export function periodDateAt(reader: Reader, at: number): DatePiece | null {
  return furthest(
    edgeAt(reader, at),
    endWordAt(reader, at),
    wholePeriodAt(reader, at),
    weekNumberAt(reader, at),
    weekOfAt(reader, at),
  );
}

/** A period named by itself: its start when it is ahead, its end when it is running. */
function wholePeriodAt(reader: Reader, at: number): DatePiece | null {
  const the = reader.skip('the', at);
  const weekend = reader.term('unit', the);
  const { today } = reader.clock;
  if (
    weekend?.value === 'weekend' &&
    !whichBehindAt(reader, weekend.next) &&
    afterNextAt(reader, weekend.next) === null
  )
    return { next: weekend.next, day: weekendOf(today), caution: the > at ? 'framed' : 'prefixed' };
  const which = reader.term('which', at);
  const unit = which && reader.term('unit', which.next);
  if (which?.value === 'last' && unit && unit.value !== 'workday') {
    const back: Partial<Record<Unit, Day>> = {
      week: today - 7,
      month: addMonths(today, -1),
      year: addMonths(today, -12),
    };
    const day = back[unit.value];
    return day === undefined ? null : { next: unit.next, day, caution: 'whole' };
  }
  if (which && unit?.value === 'workday') {
    return which.value === 'next' ? { next: unit.next, day: addWorkdays(today, 1), caution: 'none' } : null;
  }
  const quarter = quarterAt(reader, at);
  if (quarter) return { next: quarter.next, day: quarter.first, caution: 'prefixed' };
  const period = periodAt(reader, at);
  if (!period) return null;
  const running = period.first <= today;
  if (running && period.unit === 'week')
    return { next: period.next, day: Math.min(period.last, endOfWeek(today)), caution: 'framed' };
  return { next: period.next, day: running ? period.last : period.first, caution: 'framed' };
}

/** "end of …", "mid …", "early …". */
function edgeAt(reader: Reader, at: number): DatePiece | null {
  const edge = reader.term('edge', at);
  if (!edge) return edgeBehindAt(reader, at);
  const start = reader.skip('the', edge.next);
  const named = edge.value === 'end' ? namedDayAt(reader, start) : null;
  if (named && named.day >= reader.clock.today && named.minutes === undefined)
    return { next: named.next, day: named.day, caution: 'framed' };
  // "cuối tuần" is the weekend, though "cuối" is an end.
  const period =
    reader.term('unit', at)?.value === 'weekend'
      ? null
      : (namedPeriodAt(reader, start) ?? runningPeriodAt(reader, start));
  if (!period) return null;
  const day = pointAhead(reader, period, edge.value);
  return { next: period.next, day, caution: 'framed', weak: period.unit === 'day' };
}

/** "month end", "kuu lõpus", "järgmise nädala alguses". */
function edgeBehindAt(reader: Reader, at: number): DatePiece | null {
  const period = namedPeriodAt(reader, at) ?? runningPeriodAt(reader, at);
  const dash = period && markAt(reader, period.next, '-', true) ? period.next + 1 : period?.next;
  const edge = dash === undefined ? null : reader.term('edge', dash);
  if (!period || !edge || period.unit === 'day' || reader.link('of', edge.next - 1) !== null) return null;
  const day = pointAhead(reader, period, edge.value);
  return { next: edge.next, day, caution: 'framed', shy: reader.twelveHour };
}

/** "eod", "eow", "eom", "eoy". A day's end leaves the date to a neighbour that has one. */
function endWordAt(reader: Reader, at: number): DatePiece | null {
  const term = reader.term('endOf', reader.skip('the', at));
  if (!term) return null;
  const period = running(reader.clock.today, term.value, term.next);
  return {
    next: term.next,
    day: pointIn(period, 'end', reader.clock.today),
    caution: 'framed',
    weak: term.value === 'day',
  };
}

/** The beginning of a week, month or quarter that runs has passed: the next one's is meant. */
function pointAhead(reader: Reader, period: Period, edge: Edge): Day {
  const { today } = reader.clock;
  const day = pointIn(period, edge, today);
  const isOver =
    !(reader.twelveHour && period.unit === 'week') &&
    period.first < today &&
    day < today &&
    edge !== 'end' &&
    edge !== 'late';
  const next = isOver && period.named !== true ? shifted(today, period.unit, 1, period.next) : null;
  return next ? pointIn(next, edge, today) : day;
}

function pointIn(period: Period, edge: Edge, today: Day): Day {
  if (period.unit === 'week') {
    if (edge === 'mid') return period.first + 2;
    if (edge === 'start' || edge === 'early') return period.first;
    return period.first <= today ? endOfWeek(today) : period.first + 4;
  }
  if (edge === 'start' || edge === 'early') return period.first;
  if (edge === 'end') return period.last;
  if (edge === 'late') return period.last - (period.unit === 'month' ? 6 : 0);
  if (period.unit === 'year') return dayOf(civilOf(period.first).year, 7, 1);
  return period.first + 14;
}

/** The Friday of this week; on a weekend the Friday that comes. */
function endOfWeek(today: Day): Day {
  return today + ((5 - weekdayOf(today) + 7) % 7);
}

/** The Saturday that comes, or today when it is the weekend. */
function weekendOf(today: Day): Day {
  return weekdayOf(today) >= 6 ? today : mondayOf(today) + 5;
}

/** "next month", "this week", "week after next", "tuần sau" (the word behind). */
function periodAt(reader: Reader, at: number): Period | null {
  const which = reader.term('which', at);
  const unit = reader.term('unit', which?.next ?? reader.skip('the', at));
  if (!unit) return null;
  const behind = which ? null : whichBehindAt(reader, unit.next);
  const afterNext = which ? null : afterNextAt(reader, unit.next);
  const value = afterNext === null ? (which?.value ?? behind?.value) : 'after-next';
  if (!value || value === 'last') return null;
  const next = afterNext ?? behind?.next ?? unit.next;
  return shifted(reader.clock.today, unit.value, { this: 0, next: 1, 'after-next': 2 }[value], next);
}

export function namedPeriodAt(reader: Reader, at: number): Period | null {
  const period =
    periodAt(reader, at) ?? monthPeriodAt(reader, at) ?? quarterAt(reader, at) ?? yearPeriodAt(reader, at);
  return period && { ...period, named: true };
}

/** "the month", "the week": the one that runs. */
export function runningPeriodAt(reader: Reader, at: number): Period | null {
  const unit = reader.term('unit', at);
  return unit && running(reader.clock.today, unit.value, unit.next);
}

function monthPeriodAt(reader: Reader, at: number): Period | null {
  const which = reader.term('which', at);
  const month = monthAt(reader, which?.value === 'this' || which?.value === 'next' ? which.next : at);
  if (!month) return null;
  const today = civilOf(reader.clock.today);
  const year = digitsAt(reader, reader.skip('of', month.next));
  const given = year?.length === 4 ? year : null;
  const y = given?.value ?? today.year + (month.value < today.month ? 1 : 0);
  return { ...span(y, month.value, 1), unit: 'month', next: given?.next ?? month.next };
}

/** "Q3", "Q1 2027". */
function quarterAt(reader: Reader, at: number): Period | null {
  const turned = yearQuarterAt(reader, at);
  if (turned) return turned;
  const isCode = reader.words[at]?.folded === 'q' && reader.words[at + 1]?.glued;
  const number = isCode ? digitsAt(reader, at + 1, 1) : ordinalQuarterAt(reader, at);
  if (!number || number.value < 1 || number.value > 4) return null;
  const year = digitsAt(reader, yearWordAt(reader, reader.skip('of', number.next)));
  const given = year?.length === 4 ? year : null;
  const today = civilOf(reader.clock.today);
  const month = number.value * 3 - 2;
  const y = given?.value ?? today.year + (month + 2 < today.month ? 1 : 0);
  return { ...span(y, month, 3), unit: 'quarter', next: given?.next ?? number.next };
}

/** "2027Q1", "2027-Q1". */
function yearQuarterAt(reader: Reader, at: number): Period | null {
  const year = digitsAt(reader, at);
  const q = markAt(reader, at + 1, '-/', true) ? at + 2 : at + 1;
  const isQuarter =
    year?.length === 4 && year.value >= 1900 && reader.words[q]?.text === 'Q' && reader.words[q + 1]?.glued;
  const number = isQuarter ? digitsAt(reader, q + 1, 1) : null;
  return year && number && number.value >= 1 && number.value <= 4
    ? { ...span(year.value, number.value * 3 - 2, 3), unit: 'quarter', next: number.next }
    : null;
}

/** Quarters are often numbered so: "IV kvartal", "I. kvartal". */
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
]);

/** "third quarter", "3. kvartal", "quý 3". */
function ordinalQuarterAt(reader: Reader, at: number): { value: number; next: number } | null {
  const roman = reader.twelveHour ? undefined : ROMAN.get(reader.words[at]?.text ?? '');
  const romanUnit = roman && reader.term('unit', markAt(reader, at + 1, '.', true) ? at + 2 : at + 1);
  if (roman && romanUnit && romanUnit.value === 'quarter') return { value: roman, next: romanUnit.next };
  const front = reader.twelveHour || reader.dotted ? null : reader.term('unit', at);
  const behind = front?.value === 'quarter' ? numberAt(reader, front.next) : null;
  if (behind) return behind;
  const ordinal = ordinalAt(reader, reader.skip('the', at));
  const unit = ordinal && reader.term('unit', ordinal.next);
  return unit?.value === 'quarter' ? { value: ordinal?.value ?? 0, next: unit.next } : null;
}

/** "week 50", "week 2 of 2027", "50. týden": the Monday of an ISO 8601 week, the next one of that number. */
function weekNumberAt(reader: Reader, at: number): DatePiece | null {
  const iso = isoWeekAt(reader, at);
  if (iso) return iso;
  const word = reader.term('unit', at);
  const behind = word?.value === 'week' ? digitsAt(reader, word.next, 2) : null;
  const ordinal = behind || !reader.dotted ? null : ordinalAt(reader, at);
  const unit = ordinal && reader.term('unit', ordinal.next);
  const number = behind ?? (unit?.value === 'week' ? ordinal : null);
  if (!number || number.value < 1 || number.value > 53) return null;
  const end = behind?.next ?? unit?.next ?? at;
  const year = digitsAt(reader, reader.skip('of', end));
  const named = year?.length === 4 && year.value >= 1900 ? year : null;
  const { today } = reader.clock;
  const current = civilOf(today).year;
  const inYear = (y: number) => weekStart(y, number.value);
  const day = named ? inYear(named.value) : [current, current + 1].map(inYear).find((d) => d + 6 >= today);
  return day === undefined ? null : { next: named?.next ?? end, day, caution: 'prefixed' };
}

/** The Monday of an ISO 8601 week: 4 January lies in the first week of its year. */
const weekStart = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;

/** "2026-W49", "2026-W49-3" (its Wednesday). */
function isoWeekAt(reader: Reader, at: number): DatePiece | null {
  const year = digitsAt(reader, at);
  const isWeek = markAt(reader, at + 1, '-', true) && reader.words[at + 2]?.text === 'W';
  const week =
    year?.length === 4 && isWeek && reader.words[at + 3]?.glued ? digitsAt(reader, at + 3, 2) : null;
  if (!year || !week || week.value < 1 || week.value > 53) return null;
  const weekday = markAt(reader, week.next, '-', true) ? digitsAt(reader, week.next + 1, 1) : null;
  const day = weekStart(year.value, week.value) + (weekday?.value ?? 1) - 1;
  return { next: weekday?.next ?? week.next, day, caution: 'none' };
}

function yearPeriodAt(reader: Reader, at: number): Period | null {
  const year = digitsAt(reader, at);
  if (year?.length !== 4 || year.value < 1900 || year.value > 2200) return null;
  return { ...span(year.value, 1, 12), unit: 'year', next: year.next };
}

function running(today: Day, unit: Unit, next: number): Period {
  return shifted(today, unit, 0, next) ?? { first: today, last: today, unit: 'day', next };
}

function shifted(today: Day, unit: Unit, by: number, next: number): Period | null {
  const { year, month } = civilOf(today);
  if (unit === 'week')
    return { first: mondayOf(today) + by * 7, last: mondayOf(today) + by * 7 + 6, unit, next };
  if (unit === 'weekend') {
    const first = by === 0 ? weekendOf(today) : mondayOf(today) + by * 7 + 5;
    return { first, last: first, unit, next };
  }
  if (unit === 'month') return { ...span(year, month + by, 1), unit, next };
  if (unit === 'quarter')
    return { ...span(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, 3), unit, next };
  if (unit === 'year') return { ...span(year + by, 1, 12), unit, next };
  return unit === 'day' ? { first: today + by, last: today + by, unit, next } : null;
}

/** First and last day of `length` months from a month that may lie outside 1–12. */
function span(year: number, month: number, length: number): { first: Day; last: Day } {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + length, 1) - 1 };
}
