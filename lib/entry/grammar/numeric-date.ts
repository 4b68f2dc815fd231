import { addMonths, civilOf, type Day, realDay } from '../../calendar/civil';
import type { Clock } from '../../calendar/zone-clock';
import { digitsAt, markAt, ordinalAt, type Reader, whichBehindAt } from '../reader';
import { afterNextAt } from './named-day';
import { type DatePiece, furthest } from './pieces';

type Digits = NonNullable<ReturnType<typeof digitsAt>>;

/** "2026-12-24", "24/12/2026", "24. 12.", "5/12", "24-12-2026", "the 15th". */
export function numericDateAt(reader: Reader, at: number): DatePiece | null {
  return furthest(
    isoDateAt(reader, at),
    compactAt(reader, at),
    slashedAt(reader, at),
    aloneAt(reader, at),
    dottedAt(reader, at),
    daysOfMonthAt(reader, at),
    dayOfMonthAt(reader, at),
  );
}

/** A run of digits that touches the separator before it. */
function gluedDigits(reader: Reader, at: number, max: number): Digits | null {
  return reader.words[at]?.glued ? digitsAt(reader, at, max) : null;
}

/** Year first: "2026-12-24", "2026/12/24", "2026.12.24", with or without the T before a time. */
function isoDateAt(reader: Reader, at: number): DatePiece | null {
  const year = digitsAt(reader, at);
  const separator = reader.words[at + 1];
  if (year?.length !== 4 || !separator?.glued || !'-/.'.includes(separator.text)) return null;
  const month = gluedDigits(reader, at + 2, 2);
  if (!month || reader.words[at + 3]?.text !== separator.text || !reader.words[at + 3]?.glued) return null;
  const date = gluedDigits(reader, at + 4, 2);
  const day = date && realDay(year.value, month.value, date.value);
  if (!date || day === null) return null;
  const t = reader.words[date.next];
  const next =
    t?.text === 'T' && t.glued && reader.words[date.next + 1]?.kind === 'digits' ? date.next + 1 : date.next;
  return { next, day, caution: 'none' };
}

/** "20261224". */
function compactAt(reader: Reader, at: number): DatePiece | null {
  const digits = digitsAt(reader, at, 8);
  if (digits?.length !== 8) return null;
  const { value, next } = digits;
  const year = Math.floor(value / 10_000);
  const day = year < 2000 ? null : realDay(year, Math.floor(value / 100) % 100, value % 100);
  return day === null ? null : { next, day, caution: 'prefixed' };
}

/** "24/12", "24/12/2026", "24-12-26" (dashes only with a year): in the order of the locale, or the one that exists. */
function slashedAt(reader: Reader, at: number): DatePiece | null {
  const first = digitsAt(reader, at, 2);
  const mark = reader.words[at + 1];
  if (!first || !mark?.glued || (mark.text !== '/' && mark.text !== '-')) return null;
  const inMonth = mark.text === '/' ? gluedDigits(reader, at + 2, 4) : null;
  if (inMonth?.length === 4) {
    const day = realDay(inMonth.value, first.value, 1);
    return day === null ? null : { next: inMonth.next, day, caution: 'prefixed' };
  }
  const second = gluedDigits(reader, at + 2, 2);
  if (!second) return null;
  const year = markAt(reader, second.next, mark.text, true) ? yearAt(reader, second.next + 1) : null;
  // "on 4-22": without a year only "on" says that a dash is no range.
  const isOn = reader.twelveHour && reader.words[at - 1]?.folded === 'on';
  if (!year && mark.text === '-' && !isOn) return null;
  const [date, month] = reader.dayFirst ? [first, second] : [second, first];
  const on = (d: Digits, m: Digits) =>
    year ? realDay(year.value, m.value, d.value) : nextOf(reader.clock, m.value, d.value);
  const day = on(date, month) ?? on(month, date);
  if (day === null) return null;
  const fraction = !year && first.value < second.value && second.value <= 4;
  return { next: year?.next ?? second.next, day, caution: fraction ? 'prefixed' : year ? 'none' : 'framed' };
}

/** "2-15", "2 / 15" with nothing else: anywhere else it is as often a range or a part of something. */
function aloneAt(reader: Reader, at: number): DatePiece | null {
  if (at !== 0 || reader.words.length !== 3 || !markAt(reader, 1, '/-')) return null;
  const [first, second] = [digitsAt(reader, 0, 2), digitsAt(reader, 2, 2)];
  if (!first || !second) return null;
  const [date, month] = reader.dayFirst ? [first, second] : [second, first];
  const day = nextOf(reader.clock, month.value, date.value) ?? nextOf(reader.clock, date.value, month.value);
  return day === null ? null : { next: 3, day, caution: 'whole' };
}

/** "24.12.2026", "24. 12. 2026", "24.12.", "24. 12.": always day first. Without a year or a last dot it may be a number. */
function dottedAt(reader: Reader, at: number): DatePiece | null {
  const date = digitsAt(reader, at, 2);
  if (!date || !markAt(reader, date.next, '.', true)) return null;
  const month = digitsAt(reader, date.next + 1, 2);
  if (!month) return null;
  const dot = markAt(reader, month.next, '.', true);
  const year = dot ? yearAt(reader, month.next + 1) : null;
  const day = year
    ? (realDay(year.value, month.value, date.value) ?? realDay(year.value, date.value, month.value))
    : nextOf(reader.clock, month.value, date.value);
  if (day === null) return null;
  // "4.12.2026. at 8": a dot that ends no sentence.
  const isDotted =
    markAt(reader, year?.next ?? 0, '.', true) && reader.link('at', (year?.next ?? 0) + 1) !== null;
  if (year) return { next: year.next + (isDotted ? 1 : 0), day, caution: 'none' };
  const spaced = !reader.words[date.next + 1]?.glued;
  if (!dot && spaced) return null;
  // "01.02" is written as dates are; "2.10" as versions and prices are, too.
  const padded = date.length === 2 && month.length === 2 && date.value < 10;
  const caution =
    dot && (spaced || !reader.twelveHour) ? 'none' : reader.twelveHour && !padded ? 'prefixed' : 'framed';
  return { next: dot ? month.next + 1 : month.next, day, caution };
}

/** "12.-16.4.", "12-16/4", "12 đến 16/4": the first of several days whose month stands behind the last. */
function daysOfMonthAt(reader: Reader, at: number): DatePiece | null {
  const first = reader.twelveHour ? null : digitsAt(reader, at, 2);
  const dot = first !== null && reader.dotted && markAt(reader, first.next, '.', true);
  if (!first || (reader.dotted && !dot)) return null;
  const to = reader.link('to', first.next + (dot ? 1 : 0));
  const end = to === null ? null : reader.dotted ? dottedAt(reader, to) : slashedAt(reader, to);
  if (!end) return null;
  const last = civilOf(end.day);
  const day = first.value < last.date ? realDay(last.year, last.month, first.value) : null;
  return day === null ? null : { ...end, day, caution: dot ? 'none' : end.caution };
}

/** The forms in which a day of the month is said: "petnaestog", "patnáctého", "viieteistkümnendal". */
const DAY_ENDING = /(?:og|oga|eg|ega|eho|iho|al|el|aks|eks)$/;

/** "15th", "the 15th", "the 15th of next month". */
function dayOfMonthAt(reader: Reader, at: number): DatePiece | null {
  const named = dayOfNextMonthAt(reader, at);
  if (named) return named;
  const the = reader.link('the', at);
  const ordinal = ordinalAt(reader, the ?? at) ?? numberOfMonthAt(reader, the ?? at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  const word = reader.words[the ?? at];
  const spoken = word?.kind === 'letters' && !reader.twelveHour && reader.link('date', the ?? at) === null;
  if (spoken && !(reader.dotted && DAY_ENDING.test(word.folded))) return null;
  // "esimesel võimalusel": an ordinal in front of a noun describes it.
  if (spoken && reader.cased && isPlainWord(reader, ordinal.next)) return null;
  // "15. příští měsíc" has no "of"; "ngày 15 tháng sau" has its "next" behind.
  const of = reader.link('of', ordinal.next) ?? (reader.twelveHour ? null : ordinal.next);
  const before = of === null ? null : reader.term('which', of);
  const month = of === null ? null : reader.term('unit', before?.next ?? reader.skip('the', of));
  const behind = !before && month && !reader.twelveHour ? whichBehindAt(reader, month.next) : null;
  const afterNext = before || behind || !month ? null : afterNextAt(reader, month.next);
  const which = before ?? behind;
  const { year, month: current } = civilOf(reader.clock.today);
  if (month?.value === 'month' && which?.value !== 'last') {
    const months = afterNext !== null ? 2 : which?.value === 'next' ? 1 : 0;
    const first = civilOf(addMonths(reader.clock.today, months));
    const day = realDay(first.year, first.month, ordinal.value);
    const ahead = day !== null && day < reader.clock.today && !which ? addMonths(day, 1) : day;
    if (ahead !== null) return { next: afterNext ?? behind?.next ?? month.next, day: ahead, caution: 'none' };
  }
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const index = current - 1 + ahead;
    const day = realDay(year + Math.floor(index / 12), (index % 12) + 1, ordinal.value);
    if (day === null || day < reader.clock.today) continue;
    const inDigits = reader.words[the ?? at]?.kind === 'digits' || reader.link('date', at) !== null;
    const dot = markAt(reader, ordinal.next - 1, '.');
    return {
      next: ordinal.next,
      day,
      caution: dot
        ? 'prefixed'
        : inDigits
          ? 'framed'
          : the === null && reader.twelveHour
            ? 'whole'
            : 'prefixed',
      shy: true,
      monthDay: ordinal.value,
    };
  }
  return null;
}

function isPlainWord(reader: Reader, at: number): boolean {
  return (
    reader.words[at]?.kind === 'letters' &&
    reader.link('date', at - 1) === null &&
    reader.link('at', at) === null &&
    reader.term('which', at) === null &&
    reader.term('part', at) === null &&
    reader.term('clock', at) === null
  );
}

/** "8pm on 15", "on 15 at 8:00", "on the 15", "for the 15": a bare number beside a time, behind "the", or "on 15" at the end. */
function numberOnAt(reader: Reader, at: number): Digits | null {
  const digits = reader.twelveHour ? digitsAt(reader, at, 2) : null;
  const the = reader.words[at - 1]?.folded === 'the';
  const on = the ? at - 2 : at - 1;
  const isOn = reader.words[on]?.folded === 'on';
  if (!digits || !(isOn || (the && /^(?:for|by)$/.test(reader.words[on]?.folded ?? '')))) return null;
  const stop = markAt(reader, digits.next, '.!?', true) ? digits.next + 1 : digits.next;
  const after = reader.words[stop];
  const timed = reader.link('at', digits.next) !== null || markAt(reader, digits.next, ',');
  const behindTime = reader.words[on - 1]?.kind === 'digits' || reader.term('meridiem', on - 1) !== null;
  const ends = !after || after.kind === 'taken' || (after.kind === 'mark' && !after.glued) || timed;
  return ends && (the || timed || behindTime || !after) ? digits : null;
}

/** "20 of next month": a number alone needs the month behind it. */
function numberOfMonthAt(reader: Reader, at: number): Digits | null {
  const on = numberOnAt(reader, at);
  if (on) return on;
  const digits = digitsAt(reader, at, 2);
  const of = digits && reader.link('of', digits.next);
  const which = of === null ? null : reader.term('which', of);
  return which && reader.term('unit', which.next)?.value === 'month' ? digits : null;
}

/** "next month on the 5th". */
function dayOfNextMonthAt(reader: Reader, at: number): DatePiece | null {
  const which = reader.term('which', at);
  const unit = which?.value === 'next' || which?.value === 'this' ? reader.term('unit', which.next) : null;
  if (unit?.value !== 'month') return daysOfNextMonthAt(reader, at);
  const ordinal = ordinalAt(reader, reader.skip('the', reader.skip('on', unit.next)));
  if (!ordinal) return null;
  const first = civilOf(addMonths(reader.clock.today, which?.value === 'next' ? 1 : 0));
  const day = realDay(first.year, first.month, ordinal.value);
  return day === null ? null : { next: ordinal.next, day, caution: 'none' };
}

/** "4 to 22 next month", "4-23 of this month": the first of the days. */
function daysOfNextMonthAt(reader: Reader, at: number): DatePiece | null {
  const first = reader.twelveHour ? digitsAt(reader, at, 2) : null;
  const to = first && reader.link('to', first.next);
  const last = first && to ? digitsAt(reader, to, 2) : null;
  if (!first || !last || last.value <= first.value || last.value > 31) return null;
  const which = reader.term('which', reader.skip('of', last.next));
  const unit = which && which.value !== 'last' ? reader.term('unit', which.next) : null;
  if (unit?.value !== 'month') return null;
  const of = civilOf(addMonths(reader.clock.today, which?.value === 'next' ? 1 : 0));
  const day = realDay(of.year, of.month, first.value);
  return day === null ? null : { next: unit.next, day, caution: 'none' };
}

/** Four digits, or two behind a separator or an apostrophe ("24/12/26", "dec 24 '26"). */
export function yearAt(reader: Reader, at: number): { value: number; next: number } | null {
  const start = markAt(reader, at, "'’") ? at + 1 : at;
  const year = digitsAt(reader, start);
  if (year?.length === 4 && year.value >= 1900) return year;
  // Behind a space "24 dec 26" can only be a year when no clock has that hour.
  // "dec 24 90m" is ninety minutes.
  const after = year && reader.words[year.next];
  const counts = after?.glued === true && after.kind === 'letters';
  const isYear = year?.length === 2 && !counts && (reader.words[start]?.glued || year.value > 24);
  // POSIX strptime's rule: 69 to 99 are of the last century.
  return year && isYear ? { value: (year.value < 69 ? 2000 : 1900) + year.value, next: year.next } : null;
}

/** The first such date from today on; 29 February waits for a leap year. */
export function nextOf(clock: Clock, month: number, date: number): Day | null {
  const { year } = civilOf(clock.today);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = realDay(year + ahead, month, date);
    if (day !== null && day >= clock.today) return day;
  }
  return null;
}
