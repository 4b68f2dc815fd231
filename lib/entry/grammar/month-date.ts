import { addMonths, civilOf, monthLength, realDay } from '../../calendar/civil';
import { digitsAt, markAt, numberAt, ordinalAt, type Reader, type Term, whichBehindAt } from '../reader';
import { afterNextAt } from './named-day';
import { nextOf, yearAt } from './numeric-date';
import { type Caution, type DatePiece, furthest } from './pieces';

/** "24 dec", "dec 24th, 2026", "the first of march", "24-Dec-2026", "august 10–12" (its start), "march 2027", "march". */
export function monthDateAt(reader: Reader, at: number): DatePiece | null {
  return furthest(
    dayThenMonthAt(reader, at),
    monthThenDayAt(reader, at),
    yearThenMonthAt(reader, at),
    monthAloneAt(reader, at),
  );
}

/** A month's name; a dot after an abbreviation belongs to it. */
export function monthAt(reader: Reader, at: number): Term<number> | null {
  const month = reader.term('month', at);
  if (!month) return null;
  const dotted = markAt(reader, month.next, '.', true) && reader.words[month.next + 1] !== undefined;
  return dotted && (reader.words[at]?.text.length ?? 9) <= 5 ? { ...month, next: month.next + 1 } : month;
}

/** "5. svi", "12. dub.". */
function shortMonthAt(reader: Reader, at: number): Term<number> | null {
  const month = reader.term('shortMonth', at);
  return month && markAt(reader, month.next, '.', true) ? { ...month, next: month.next + 1 } : month;
}

function dateNumberAt(reader: Reader, at: number): { value: number; next: number; ordinal: boolean } | null {
  const ordinal = ordinalAt(reader, at);
  if (ordinal) return { ...ordinal, ordinal: true };
  const digits = digitsAt(reader, at, 2);
  if (!digits) return null;
  const dot = markAt(reader, digits.next, '.', true);
  return { value: digits.value, next: dot ? digits.next + 1 : digits.next, ordinal: dot };
}

/** The "twenty one" of "may twenty one", with nothing behind that it could count. */
function spelledAt(reader: Reader, at: number): ReturnType<typeof dateNumberAt> {
  const number = reader.twelveHour && reader.words[at]?.kind === 'letters' ? numberAt(reader, at) : null;
  const after = number && reader.words[number.next];
  const isDay = number !== null && Number.isInteger(number.value) && number.value > 1 && number.value <= 31;
  return isDay && after?.kind !== 'letters' ? { ...number, ordinal: false } : null;
}

function dayThenMonthAt(reader: Reader, at: number): DatePiece | null {
  const first = dateNumberAt(reader, reader.skip('the', at));
  if (!first) return null;
  const end = laterDaysEnd(reader, first);
  const dash = markAt(reader, end, '-/', true) && reader.words[end + 1]?.glued ? end + 1 : end;
  const month = monthAt(reader, reader.skip('of', dash)) ?? shortMonthAt(reader, first.ordinal ? dash : -1);
  if (!month) return null;
  const bareMay = month.shy && !first.ordinal && /^\p{Ll}/u.test(reader.words[month.next - 1]?.text ?? '');
  return dated(reader, month.value, first.value, month.next, bareMay ? 'framed' : 'none');
}

/** Index behind the "to 12", "and 4", ", 4 and 5" of several days of a month, of which the first counts. */
function laterDaysEnd(reader: Reader, first: { value: number; next: number }): number {
  const to = reader.link('to', first.next);
  if (to !== null) return dateNumberAt(reader, reader.skip('the', to))?.next ?? first.next;
  let last = first;
  for (let days = 0; days < 5; days += 1) {
    const and = reader.words[last.next]?.text === '/' ? null : reader.link('and', last.next);
    const day = and === null ? null : dateNumberAt(reader, reader.skip('the', and));
    if (!day || day.value <= last.value || day.value > 31) break;
    last = day;
  }
  return last.next;
}

function monthThenDayAt(reader: Reader, at: number): DatePiece | null {
  const which = reader.term('which', at);
  const month = monthAt(reader, which?.value === 'next' || which?.value === 'this' ? which.next : at);
  if (!month) return null;
  const dash =
    markAt(reader, month.next, '-/', true) && reader.words[month.next + 1]?.glued
      ? month.next + 1
      : month.next;
  // "December, 21st"
  const comma = markAt(reader, dash, ',') && ordinalAt(reader, dash + 1) ? dash + 1 : dash;
  const first = dateNumberAt(reader, reader.skip('the', comma)) ?? spelledAt(reader, comma);
  if (!first) return null;
  const after = reader.words[first.next];
  // "dec 5:30" and "dec 5pm" are times.
  if (
    markAt(reader, first.next, ':', true) ||
    (after && !first.ordinal && reader.term('meridiem', first.next))
  )
    return null;
  const to = reader.link('to', first.next) ?? (first.ordinal ? reader.link('or', first.next) : null);
  const last = to === null ? null : dateNumberAt(reader, reader.skip('the', to));
  const end =
    last &&
    last.value > first.value &&
    last.value <= 31 &&
    !reader.term('meridiem', last.next) &&
    !isTime(reader, last.next)
      ? last.next
      : first.next;
  return dated(reader, month.value, first.value, end, month.shy && !first.ordinal ? 'framed' : 'none');
}

/** The date in the year that follows, if one does, otherwise the next such date. */
function dated(reader: Reader, month: number, date: number, at: number, caution: Caution): DatePiece | null {
  const comma = markAt(reader, at, ',') || markAt(reader, at, '-/', true) ? at + 1 : reader.skip('of', at);
  const which = reader.term('which', comma);
  const whichYear = which && reader.term('unit', which.next);
  const current = civilOf(reader.clock.today).year;
  const year =
    whichYear?.value === 'year' && which
      ? {
          value: current + { this: 0, next: 1, last: -1, 'after-next': 2 }[which.value],
          next: whichYear.next,
        }
      : yearAt(reader, yearWordAt(reader, comma));
  const taken = year && !isTime(reader, year.next) ? year : null;
  const day = taken ? realDay(taken.value, month, date) : nextOf(reader.clock, month, date);
  const dot = taken && reader.dotted && markAt(reader, taken.next, '.', true) ? 1 : 0;
  return day === null
    ? null
    : { next: taken ? taken.next + dot : at, day, caution: taken ? 'none' : caution, yearless: !taken };
}

/** Index after a "year" that stands before the number ("năm 2026", "roku 2026"). */
export function yearWordAt(reader: Reader, at: number): number {
  const unit = reader.term('unit', reader.skip('the', at));
  return unit?.value === 'year' ? unit.next : at;
}

function isTime(reader: Reader, at: number): boolean {
  return markAt(reader, at, ':', true) && reader.words[at + 1]?.glued === true;
}

/** "2026 dec 24". */
function yearThenMonthAt(reader: Reader, at: number): DatePiece | null {
  const year = digitsAt(reader, at);
  if (year?.length !== 4 || year.value < 1900) return null;
  const month = monthAt(reader, markAt(reader, year.next, ',-/') ? year.next + 1 : year.next);
  const date =
    month && dateNumberAt(reader, markAt(reader, month.next, '-/', true) ? month.next + 1 : month.next);
  const day = month && date && realDay(year.value, month.value, date.value);
  return day === null || !date ? null : { next: date.next, day: day, caution: 'none' };
}

/** "Mai", "Jaan": where months are written small, one with a capital is a person. */
function isPerson(reader: Reader, at: number): boolean {
  return !reader.twelveHour && /^\p{Lu}\p{Ll}/u.test(reader.words[at]?.text ?? '');
}

/** "march 2027", "next march", or the month alone: its first day, its last when it is running. */
function monthAloneAt(reader: Reader, at: number): DatePiece | null {
  const which = reader.term('which', at);
  const start = which && which.value !== 'last' ? which.next : at;
  const month = monthAt(reader, start);
  if (!month || (month.shy && isPerson(reader, start))) return null;
  const separated =
    markAt(reader, month.next, ',') || markAt(reader, month.next, '-/', true)
      ? month.next + 1
      : reader.skip('of', month.next);
  const worded = yearWordAt(reader, separated);
  const year = yearAt(reader, worded);
  const short = markAt(reader, separated, "'’");
  if (year && (year.value < 2000 || short || digitsAt(reader, worded)?.length === 4)) {
    const day = realDay(year.value, month.value, 1);
    return day === null ? null : { next: year.next, day, caution: 'prefixed' };
  }
  const today = civilOf(reader.clock.today);
  // Of the month that is running only its end lies ahead.
  const running = month.value === today.month && which?.value !== 'next';
  const day = running
    ? realDay(today.year, today.month, monthLength(today.year, today.month))
    : nextOf(reader.clock, month.value, 1);
  if (day === null) return null;
  const behind = which || reader.twelveHour ? null : whichBehindAt(reader, month.next);
  if (behind?.value === 'this' || behind?.value === 'next')
    return { next: behind.next, day, caution: 'framed' };
  const afterNext = which ? null : afterNextAt(reader, month.next);
  if (afterNext !== null) return { next: afterNext, day: addMonths(day, 12), caution: 'none' };
  return { next: month.next, day, caution: start === at ? 'prefixed' : 'framed', shy: month.shy };
}
