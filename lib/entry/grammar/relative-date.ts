import { isReasonable, weekdayOf } from '../../calendar/civil';
import { digitsAt, markAt, ordinalAt, type Reader, whichBehindAt } from '../reader';
import { amountAt, fromNow, halfAfter, shiftDay, unitAmount } from './amount';
import { anchorDateAt } from './anchor-date';
import { feastDateAt } from './feast-date';
import { monthDateAt } from './month-date';
import { countedDayAt, namedDayAt } from './named-day';
import { numericDateAt } from './numeric-date';
import { type Caution, type DatePiece, furthest } from './pieces';

/** "in 3 days", "2 weeks from tomorrow", "a week on friday", "+2d", "3 days ago", bare "5 days". */
export function relativeDateAt(reader: Reader, at: number): DatePiece | null {
  const beside = weekdayBesideAt(reader, at) ?? primeAt(reader, at) ?? countedDayAt(reader, at);
  if (beside) return beside;
  // "asi za dvacet minut"
  const near = reader.twelveHour ? null : reader.link('around', at);
  if (near !== null && reader.link('in', near) !== null && reader.link('around', near) === null)
    return relativeDateAt(reader, near);
  // "během dne" is today.
  const day = reader.twelveHour ? null : reader.term('day', at);
  if (day && day.next > at + 1) return null;
  const past = reader.link('agoBefore', at);
  const back = past === null ? null : amountAt(reader, past);
  if (back) return piece(reader, back, -1, back.next, 'whole');
  const plus = markAt(reader, at, '+') && reader.words[at + 1]?.glued ? at + 1 : null;
  const after = reader.link('after', at);
  const within = plus ?? reader.link('in', at);
  const coming = comingAt(reader, within ?? at);
  if (coming) return piece(reader, coming, 1, coming.next, within === null ? 'framed' : 'none');
  const amount = amountAt(reader, reader.skip('the', within ?? after ?? at)) ?? oneUnitAt(reader, within);
  if (!amount) return dayBesideAt(reader, at) ?? oneFromNowAt(reader, at);
  const anchored = within === plus && after === null ? anchoredAt(reader, at, amount) : null;
  if (anchored) return anchored;
  const ago = reader.link('ago', amount.next);
  if (ago !== null) return piece(reader, amount, -1, ago, 'whole');
  const later = reader.link('fromNow', amount.next);
  // Typed without accents "8h toi" is eight in the evening.
  const { minutes } = amount.amount;
  if (later !== null && minutes >= 300 && minutes <= 720 && reader.term('part', amount.next)) return null;
  // "do 16 hodin" is by four in the afternoon, "za 16 hodin" in sixteen hours.
  if (within !== null && amount.amount.minutes >= 480 && reader.words[at]?.folded === 'do') return null;
  // "sau 16h" is after four, "sau 16 tiếng" in sixteen hours; "nakon 16 sati" is after four.
  const isHour = reader.words[amount.next - 1]?.folded === 'h';
  const isLate = reader.dotted && amount.amount.minutes >= 480 && amount.amount.days === 0;
  if (after !== null && later === null && !reader.twelveHour && (isHour || isLate)) return null;
  if (within !== null) return piece(reader, amount, 1, later ?? amount.next, 'none');
  // "after 17h" is a time of day.
  if (after !== null && reader.words[amount.next - 1]?.folded === 'h') return null;
  if (after !== null) {
    const moment = piece(reader, amount, 1, amount.next, 'framed');
    return moment && { ...moment, shy: true };
  }
  if (later !== null) {
    const moment = piece(reader, amount, 1, later, 'framed');
    return moment && { ...moment, shy: reader.words[later - 1]?.folded === 'later' };
  }
  return piece(reader, amount, 1, amount.next, 'whole');
}

/** "the day before christmas", "the week after easter". */
function dayBesideAt(reader: Reader, at: number): DatePiece | null {
  const one = unitAmount(reader, reader.skip('the', at), 1);
  // "tuần sau thứ tư" is Wednesday of next week, not a week after it.
  if (
    one &&
    !reader.twelveHour &&
    !reader.dotted &&
    reader.term('whichBehind', one.next) &&
    one.amount.days === 7
  )
    return null;
  return one && anchoredAt(reader, at, one, true);
}

/** "in 15'": minutes as timetables write them. */
function primeAt(reader: Reader, at: number): DatePiece | null {
  const within = reader.link('in', at);
  const count = within === null ? null : digitsAt(reader, within, 3);
  if (!count || count.value === 0 || !markAt(reader, count.next, "'’′", true)) return null;
  // "in 20'x8' rooms" are feet.
  if (reader.words[count.next + 1]?.glued && reader.words[count.next + 1]?.kind !== 'mark') return null;
  const amount = { months: 0, days: 0, workdays: 0, minutes: count.value };
  return { next: count.next + 1, caution: 'prefixed', ...fromNow(reader.clock, amount, 1) };
}

/** "the friday before christmas", "third tuesday after easter", "esimene esmaspäev pärast jõule". */
function weekdayBesideAt(reader: Reader, at: number): DatePiece | null {
  const the = reader.skip('the', at);
  const which = reader.term('which', the);
  const ordinal = which ? null : ordinalAt(reader, the);
  const weekday = reader.term('weekday', which?.next ?? ordinal?.next ?? the);
  if (!weekday || (which && which.value !== 'last') || reader.words[weekday.next]?.folded === 'from')
    return null;
  const after = which ? null : reader.link('after', weekday.next);
  const anchorWord = after ?? reader.link('before', weekday.next);
  const start = anchorWord === null ? null : reader.skip('the', anchorWord);
  const anchor =
    start === null
      ? null
      : furthest(
          feastDateAt(reader, start),
          monthDateAt(reader, start),
          numericDateAt(reader, start),
          reader.twelveHour ? namedDayAt(reader, start) : null,
        );
  if (!anchor || anchor.caution === 'whole') return null;
  const weeks = (ordinal?.value ?? 1) - 1;
  const ahead = ((weekday.value - weekdayOf(anchor.day) + 6) % 7) + 1;
  const behind = ((weekdayOf(anchor.day) - weekday.value + 6) % 7) + 1;
  const day = after === null ? anchor.day - behind - weeks * 7 : anchor.day + ahead + weeks * 7;
  return day < reader.clock.today ? null : { next: anchor.next, day, caution: 'none' };
}

/** "nädala pärast", "tunni aja pärast". */
function oneFromNowAt(reader: Reader, at: number): DatePiece | null {
  const one = reader.cased ? unitAmount(reader, at, 1) : null;
  const next = one && reader.link('fromNow', one.next);
  return one && next !== null ? piece(reader, one, 1, next, 'framed') : null;
}

/** "next 3 days", "the coming 2 weeks", "the next hour". */
function comingAt(reader: Reader, at: number): ReadAmount | null {
  const which = reader.term('which', at);
  const isComing =
    which?.value === 'this' && /^(?:coming|upcoming)$/.test(reader.words[which.next - 1]?.folded ?? '');
  if (!which || !(isComing || which.value === 'next')) return null;
  const amount = amountAt(reader, which.next);
  if (isComing) return amount;
  const unit = reader.term('unit', which.next);
  return (
    amount ?? (unit?.value === 'hour' || unit?.value === 'minute' ? unitAmount(reader, which.next, 1) : null)
  );
}

/** "za týden": languages without an article leave the "one" out. */
function oneUnitAt(reader: Reader, at: number | null): ReadAmount | null {
  if (at === null) return null;
  const the = reader.twelveHour && reader.words[at - 1]?.folded === 'within' ? reader.link('the', at) : null;
  if (the !== null && reader.term('unit', the)?.value === 'hour') return unitAmount(reader, the, 1);
  if (reader.twelveHour || reader.term('unit', at)?.value === 'weekend') return null;
  const one = unitAmount(reader, at, 1);
  // "trong tuần sau" is in next week.
  if (one && !reader.dotted && whichBehindAt(reader, one.next)) return null;
  const half = one && halfAfter(reader, one.next);
  return half === null ? one : unitAmount(reader, at, 1.5, half);
}

type ReadAmount = NonNullable<ReturnType<typeof amountAt>>;

function piece(
  reader: Reader,
  read: ReadAmount,
  sign: 1 | -1,
  next: number,
  caution: Caution,
): DatePiece | null {
  const moment = fromNow(reader.clock, read.amount, sign);
  if (!isReasonable(moment.day)) return null;
  const { days, months, workdays } = read.amount;
  const weeks =
    months === 0 && workdays === 0 && moment.minutes === undefined && days % 7 === 0 ? days / 7 : 0;
  return { next, caution, ...moment, ...(sign > 0 && weeks > 0 && { weeks }) };
}

/** An amount counted from another date: "2 weeks after christmas", "3 days before 24 dec", "a week on friday". */
function anchoredAt(reader: Reader, at: number, read: ReadAmount, needsWord = false): DatePiece | null {
  if (read.amount.minutes > 0) return null;
  const after = reader.link('after', read.next);
  const before = after === null ? reader.link('before', read.next) : null;
  const wholeWeeks = read.amount.days % 7 === 0 && read.amount.days > 0 && read.amount.months === 0;
  if (after === null && before === null && (needsWord || !wholeWeeks)) return null;
  const anchor = anchorDateAt(reader, after ?? before ?? reader.skip('on', read.next));
  if (!anchor || anchor.minutes !== undefined) return null;
  // "for 10 days from 18 december" begins on the 18th.
  const spans = after !== null && reader.link('for', at - 1) === at;
  const day = spans ? anchor.day : shiftDay(anchor.day, read.amount, before === null ? 1 : -1);
  return isReasonable(day) ? { next: anchor.next, day, caution: 'none' } : null;
}
