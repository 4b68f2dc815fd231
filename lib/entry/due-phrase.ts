import { addMonths, civilOf, type Day, type Weekday, weekdayOf } from '../calendar/civil';
import { rangeEndAt } from './date-range';
import { amountAt } from './grammar/amount';
import { isDottedTimeAt, isHoursAt } from './grammar/clock-digits';
import { clockTimeAt } from './grammar/clock-time';
import { dateAt } from './grammar/date-at';
import type { Caution, DatePiece, TimePiece } from './grammar/pieces';
import { halfBehindAt } from './grammar/spoken-minutes';
import { type Lead, leadAt } from './lead';
import type { DayPart } from './lexicon/lexicon';
import { markAt, type Reader } from './reader';

/** A stretch of words that gives a date, a time of day or both: "by friday 3pm", "tomorrow, in the evening". */
export interface DuePhrase {
  /** Index of its first word and of the word after its last. */
  from: number;
  next: number;
  date: DatePiece | null;
  time: TimePiece | null;
  part: DayPart | null;
  lead: Lead;
  caution: Caution;
  shy: boolean;
  /** Minutes from the moment said: "2 hours before 5pm" is -120. */
  shift: number;
}

/** The longest date and time phrase that starts at word `from`, or null. */
export function duePhraseAt(reader: Reader, from: number): DuePhrase | null {
  return shiftedPhraseAt(reader, from) ?? plainPhraseAt(reader, from);
}

/** "2 hours before 5pm friday", "an hour after noon". */
function shiftedPhraseAt(reader: Reader, from: number): DuePhrase | null {
  const read = amountAt(reader, from);
  if (!read || read.amount.minutes === 0 || read.amount.days + read.amount.months > 0) return null;
  const after = reader.link('after', read.next);
  const inner = after ?? reader.link('before', read.next);
  const phrase = inner === null ? null : plainPhraseAt(reader, inner);
  if (!phrase?.time) return null;
  return { ...phrase, from, shift: after === null ? -read.amount.minutes : read.amount.minutes };
}

function plainPhraseAt(reader: Reader, from: number, alone = false): DuePhrase | null {
  const lead = leadAt(reader, from);
  const phrase: DuePhrase = {
    from,
    next: lead.next,
    lead: lead.lead,
    date: null,
    time: null,
    part: null,
    caution: 'none',
    shy: false,
    shift: 0,
  };
  // "in 3 days" and "in march" begin with the word that leads: try it as part of the date first.
  const empty = { ...phrase };
  for (const start of new Set([from, lead.bare, lead.next])) {
    const tried = { ...empty };
    const found = takePiece(reader, tried, start, start > from && lead.at);
    // "za 3 dana" is "in 3 days" where "za" alone is "for".
    const isPart = lead.lead === 'by' && tried.part !== null && tried.date === null;
    if (found && start === from && (lead.lead === 'for' || isPart)) tried.lead = 'on';
    if (found && (tried.next > phrase.next || !hasPiece(phrase))) Object.assign(phrase, tried);
  }
  if (phrase.next <= from || !hasPiece(phrase)) return null;
  let pieces = 1;
  for (; pieces < 6; pieces += 1) {
    if (!extend(reader, phrase, alone)) break;
  }
  // "with June at noon": no whole month has an hour.
  const month = phrase.lead === 'none' ? reader.term('month', from) : null;
  if (month && phrase.date?.next === month.next && phrase.time) {
    Object.assign(phrase, { time: null, part: null, next: month.next });
    pieces = 1;
  }
  // "friday at the latest"
  const latest = phrase.date && !phrase.part ? reader.link('latest', phrase.next) : null;
  const beyond = latest === null ? undefined : reader.words[latest];
  // "v pátek nejpozději do tří" has its hour behind.
  const isEnd = reader.twelveHour || !beyond || (beyond.kind !== 'letters' && beyond.kind !== 'digits');
  if (latest !== null && isEnd) Object.assign(phrase, { next: latest, lead: 'by' });
  phrase.caution = cautionOf(phrase, pieces);
  // "märtsis", "jõuludeks": the ending leads.
  const ending = reader.cased && /(?:s|l|ks|[^u]ni)$/.test(reader.words[phrase.next - 1]?.folded ?? '');
  if (phrase.lead === 'none' && ending) phrase.lead = 'on';
  const capital = /^\p{Lu}/u.test(reader.words[from]?.text ?? '');
  phrase.shy = pieces === 1 && (phrase.date?.shy === true || (phrase.time?.named === true && capital));
  return phrase;
}

const hasPiece = ({ date, time, part }: DuePhrase) => date !== null || time !== null || part !== null;

/** Reads one more piece behind the phrase, over a comma, a dash or a small word. */
function extend(reader: Reader, phrase: DuePhrase, alone: boolean): boolean {
  const { next } = phrase;
  const led = phrase.lead !== 'none';
  const rangeEnd = phrase.date?.next === next && !phrase.time ? rangeEndAt(reader, phrase.date, led) : null;
  if (rangeEnd !== null) {
    if (phrase.lead === 'from') phrase.lead = 'on';
    phrase.next = rangeEnd;
    return true;
  }
  const laterEnd = alone ? null : laterPhraseEndAt(reader, phrase);
  if (laterEnd !== null) {
    phrase.next = laterEnd;
    return true;
  }
  const comma = markAt(reader, next, ',–—-(@·⋅•|') ? next + 1 : next;
  const starts = new Set([comma]);
  const at = reader.link('at', comma) ?? (reader.words[comma - 1]?.text === '@' ? comma : null);
  if (at !== null && at !== comma) starts.add(at);
  for (const use of ['on', 'in', 'of', 'by', 'the', 'after'] as const) {
    const after = reader.link(use, comma);
    if (after !== null) starts.add(after).add(reader.skip('the', after));
  }
  for (const start of [...starts].sort((a, b) => a - b)) {
    const near = reader.link('around', start);
    const afterAt =
      start === at ||
      reader.link('by', comma) === start ||
      allowsBareHour(reader, phrase, start) ||
      (near !== null && allowsBareHour(reader, phrase, near));
    if (takePiece(reader, phrase, start, afterAt)) {
      if (reader.words[next]?.text === '(' && markAt(reader, phrase.next, ')')) phrase.next += 1;
      return true;
    }
  }
  return false;
}

/** Index behind the "or thursday at 10" of "tomorrow at 9 or thursday at 10": of several moments the first counts. */
function laterPhraseEndAt(reader: Reader, phrase: DuePhrase): number | null {
  if (!phrase.date || !phrase.time) return null;
  const and = reader.link('and', phrase.next);
  const to = reader.link('to', phrase.next) ?? reader.link('or', phrase.next) ?? and;
  const later = to === null ? null : plainPhraseAt(reader, to, true);
  if (!later?.date || later.lead !== 'none' || (to === and && !later.time)) return null;
  const after = reader.words[later.next];
  const goesOn = reader.link('and', later.next) ?? reader.link('or', later.next);
  const ends =
    !after || (after.kind === 'mark' && !after.glued) || '.!?,'.includes(after.text) || goesOn !== null;
  return ends && later.date.day >= phrase.date.day ? later.next : null;
}

/** "tomorrow 9", "monday morning 8": an hour in digits with nothing behind it that it could count. */
function allowsBareHour(reader: Reader, phrase: DuePhrase, at: number): boolean {
  if (reader.words[at]?.kind !== 'digits' || !(phrase.part || phrase.date)) return false;
  // "the month after next 0700": no number that counts begins so.
  if (/^0\d{3}$/.test(reader.words[at]?.text ?? '')) return true;
  if (halfBehindAt(reader, at + 1) !== null || isDottedTimeAt(reader, at)) return true;
  const hour = reader.words[at + 1];
  const isWorded =
    reader.twelveHour && reader.words[at + 1]?.kind === 'letters' && reader.link('to', at + 1) === at + 2;
  const isRange = (isWorded || markAt(reader, at + 1, '-–', true)) && reader.words[at + 2]?.kind === 'digits';
  const isDotted = markAt(reader, at + 1, '.', true) && /^\d\d$/.test(reader.words[at + 2]?.text ?? '');
  const isHour = hour?.glued === true && hour.folded === 'h';
  const onWeekday = isRange && phrase.date?.weekdayOnly === true;
  if (
    !onWeekday &&
    !isDotted &&
    !isHour &&
    !phrase.part &&
    !(phrase.date?.dayWord || (isRange && phrase.date))
  )
    return false;
  const next = isRange || isDotted ? at + 3 : isHour ? at + 2 : at + 1;
  if (isRange && phrase.date && isHoursAt(reader, at)) return true;
  const after = reader.words[next];
  const goesOn = markAt(reader, next, '-–', true) && reader.words[next + 1]?.kind === 'digits';
  return (
    !after ||
    (isDotted && goesOn) ||
    after.kind === 'taken' ||
    (after.kind === 'mark' && !after.glued) ||
    reader.link('continues', next) !== null
  );
}

/** Puts the piece at `start` into the phrase if its slot is still empty. */
function takePiece(reader: Reader, phrase: DuePhrase, start: number, afterAt: boolean): boolean {
  const open = phrase.time === null && phrase.date?.minutes === undefined;
  const clock = open ? clockTimeAt(reader, start, afterAt) : null;
  // In "starting 1 december due 10 december" the 10 is the beginning of a date, not an hour.
  const beyond = clock?.hourOnly && phrase.date ? dateAt(reader, start) : null;
  const time = clock && beyond && beyond.next > clock.next ? null : clock;
  const date = dateFor(reader, phrase, start);
  const named = phrase.part ? null : reader.term('part', start);
  // "movie night saturday": the night belongs to what stands in front of it.
  const part =
    named?.shy && start === phrase.from && start > 0
      ? null
      : (named ?? (phrase.date && !phrase.time && !phrase.part ? halfAt(reader, start) : null));
  const reach = Math.max(time?.next ?? -1, date?.next ?? -1, part?.next ?? -1);
  if (reach < 0) return false;
  // "8h" is a time where people write it so, before it is a length; "at 8.10" is no date.
  // "esmaspäevaks, 14.06" is no time where that day is a Monday.
  const had = phrase.date?.weekdayOnly && reader.link('at', start - 1) === null ? phrase.date : null;
  const agrees = had !== null && date !== null && (date.day - had.day) % 7 === 0 && date.day !== had.day + 7;
  const isTime = time?.next === reach && !agrees && (date?.caution === 'whole' || afterAt);
  if (date?.next === reach && !isTime) phrase.date = date;
  else if (time?.next === reach) phrase.time = time;
  else phrase.part = part?.value ?? null;
  phrase.next = reach;
  return true;
}

/** "tomorrow am", "monday pm". */
function halfAt(reader: Reader, at: number): { value: DayPart; next: number } | null {
  const half = reader.term('meridiem', at);
  return half && { value: { minutes: half.value === 'am' ? 540 : 900, half: half.value }, next: half.next };
}

/** A date that may join: the first, or one that says more than a weekday or an "eod" already read. */
function dateFor(reader: Reader, phrase: DuePhrase, start: number): DatePiece | null {
  const had = phrase.date;
  // "today in one hour"
  const soon = had?.dayWord && had.day === reader.clock.today && !phrase.time ? dateAt(reader, start) : null;
  if (soon?.minutes !== undefined && soon.caution !== 'whole') return soon;
  if (had && !had.weekdayOnly && !had.weak) return sameWeekday(reader, had, start);
  const date = dateAt(reader, start);
  if (had?.weekdayOnly && date?.weeks) return { ...date, day: had.day + date.weeks * 7 };
  if (!date || date.caution === 'whole') return had ? null : date;
  if (had && date.minutes !== undefined) return null;
  if (had?.weekdayOnly && date.weak) return { ...had, next: date.next };
  if (had?.weekdayOnly && date.weekdayOnly) return null;
  if (had?.weekdayOnly && date.yearless) return { ...date, day: agreeing(date.day, weekdayOf(had.day)) };
  return had?.weekdayOnly && date.monthDay !== undefined ? onWeekday(date, weekdayOf(had.day)) : date;
}

/** "friday the 13th": the first month from the date on in which that day is that weekday; the date if none is. */
function onWeekday(date: DatePiece, weekday: Weekday): DatePiece {
  for (let months = 0; months < 48; months += 1) {
    const day = addMonths(date.day, months);
    if (civilOf(day).date === date.monthDay && weekdayOf(day) === weekday) return { ...date, day };
  }
  return date;
}

/** The day, or the same one of the next year where only that one is such a weekday. */
function agreeing(day: Day, weekday: Weekday): Day {
  const next = addMonths(day, 12);
  return weekdayOf(day) !== weekday && weekdayOf(next) === weekday ? next : day;
}

/** "24 dec friday", "tomorrow eod": what adds nothing to the date is taken along. */
function sameWeekday(reader: Reader, had: DatePiece, start: number): DatePiece | null {
  const weekday = dateAt(reader, start);
  if (!weekday?.weak && !weekday?.weekdayOnly) return null;
  const day = had.yearless && weekday.weekdayOnly ? agreeing(had.day, weekdayOf(weekday.day)) : had.day;
  const agrees = weekday.weak || (weekday.day - day) % 7 === 0;
  return agrees ? { ...had, day, next: weekday.next } : null;
}

function cautionOf(phrase: DuePhrase, pieces: number): Caution {
  if (phrase.date?.caution === 'whole') return 'whole';
  if (phrase.date && (phrase.time || phrase.part)) return 'none';
  if (phrase.part && phrase.time) return 'none';
  if (phrase.date) return pieces > 1 ? 'none' : phrase.date.caution;
  if (phrase.time) return phrase.time.hourOnly || phrase.time.named ? 'framed' : 'none';
  return phrase.part?.today ? 'none' : 'prefixed';
}
